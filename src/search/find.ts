import { expand, NEAR } from './expand.ts';
import type { Library } from './library.ts';
import { type Meaning, weigh } from './meaning.ts';
import type { NearWords } from './near-words.ts';
import { loosened, type Query, type Term } from './query.ts';
import { type Group, type Matched, rank } from './rank.ts';

export interface Found {
  /** Best first. */
  readonly groups: readonly Group[];
  /** Words that were read as others: none of these was found as it was typed. */
  readonly corrected: readonly { readonly typed: string; readonly read: readonly string[] }[];
  /** True where nothing has all the words, so that these hits have some of them. */
  readonly loose: boolean;
  /** What the terms were taken for, for marking: ids of words, and phrases as runs of them. */
  readonly meant: readonly Meaning[];
}

/**
 * Finds the passages, headlines, outlets and titles that answer a query. A passage answers when it
 * holds every word, or its headline, outlet or story does and it holds at least one. Words that
 * occur nowhere are read as the nearest that do; failing that, a passage may lack words.
 */
export function find(query: Query, library: Library, near: NearWords): Found {
  const asTyped = attempt(query, library, near, { correctAll: false, loose: false });
  if (asTyped.groups.length > 0 || query.terms.length === 0) return asTyped;
  const corrected = attempt(query, library, near, { correctAll: true, loose: false });
  if (corrected.groups.length > 0) return corrected;
  return attempt(loosened(query), library, near, { correctAll: false, loose: true });
}

interface Leniency {
  readonly correctAll: boolean;
  readonly loose: boolean;
}

function attempt(query: Query, library: Library, near: NearWords, leniency: Leniency): Found {
  const corrected: { typed: string; read: string[] }[] = [];
  const matched = query.terms.map((term): Matched => {
    let meaning = meaningOf(term, library);
    const [key] = term.keys;
    if (meaning.kind === 'words' && (meaning.ids.size === 0 || leniency.correctAll)) {
      const ids = near(key).filter((id) => library.vocabulary[id] !== key);
      if (ids.length > 0) {
        const read = ids.map((id) => library.vocabulary[id] ?? '');
        corrected.push({ typed: term.typed, read });
        meaning = {
          kind: 'words',
          ids: new Map([...ids.map((id) => [id, NEAR] as const), ...meaning.ids]),
        };
      }
    }
    return { common: term.common, meaning, weights: weigh(meaning, library) };
  });
  return {
    groups: rank(matched, library, leniency.loose),
    corrected,
    loose: leniency.loose,
    meant: matched.map(({ meaning }) => meaning),
  };
}

function meaningOf(term: Term, library: Library): Meaning {
  const [first, ...rest] = term.keys;
  if (rest.length === 0) return { kind: 'words', ids: expand(first, library) };
  // A word that is nowhere gets an id that no text has, so the phrase is nowhere too.
  return { kind: 'phrase', ids: term.keys.map((key) => library.wordIds.get(key) ?? -1) };
}
