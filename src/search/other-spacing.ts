import { entryIn } from './dictionary.ts';
import type { SearchIndex } from './index-files.ts';
import type { MeantTerm } from './meant-terms.ts';
import { entryOf } from './readings.ts';
import type { Meaning } from './term-hits.ts';

/** What a term may stand for where its words are written together or apart. */
export interface Spaced {
  readonly meaning: Meaning;
  readonly read: string;
}

const SHORTEST_PART = 3;
const CLOSENESS = 0.7;

/** For each term: "healthcare" for the words of "health care", and the reverse. */
export async function otherSpacing(
  terms: readonly MeantTerm[],
  index: SearchIndex,
): Promise<readonly (Spaced | null)[]> {
  const joined = await Promise.all(
    terms.map((term, at) => joinedWord(wordOf(term), wordOf(terms[at + 1]), index)),
  );
  return Promise.all(
    terms.map(
      async (term, at) => joined[at] ?? joined[at - 1] ?? (await partedWord(wordOf(term), index)),
    ),
  );
}

/** The word of a term that is one, of letters. */
function wordOf(term: MeantTerm | undefined): string {
  const [want] = term?.wants ?? [];
  const [key = ''] = want?.as === 'word' ? want.keys : [];
  return /^\p{L}+$/u.test(key) ? key : '';
}

async function joinedWord(one: string, two: string, index: SearchIndex): Promise<Spaced | null> {
  if (one === '' || two === '') return null;
  const entry = await entryOf(one + two, index);
  if (entry === undefined) return null;
  const { key, id, common } = entry;
  const readings = [{ key, id, common, closeness: CLOSENESS }];
  return { meaning: { kind: 'words', readings }, read: key };
}

/** Two words of the dictionary that make the word, of which the first is as long as may be. */
async function partedWord(word: string, index: SearchIndex): Promise<Spaced | null> {
  if (word.length < 2 * SHORTEST_PART) return null;
  const near = await Promise.all(
    [word, word.slice(0, SHORTEST_PART)].map((beginning) => index.wordsNear(beginning)),
  );
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const first = near.map((entries) => entryIn(entries, word.slice(0, at))).find(Boolean);
    const second = first && (await entryOf(word.slice(at), index));
    if (!first || !second) continue;
    const keys = [first.key, second.key];
    const meaning = { kind: 'all' as const, keys, ids: [first.id, second.id], places: [0, 1] };
    return { meaning, read: keys.join(' ') };
  }
  return null;
}
