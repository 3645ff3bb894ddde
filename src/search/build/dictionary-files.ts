import { encodeWords, type Entry } from '../dictionary.ts';
import { encodeNear, HEAD, SHORT, type NearEntry } from '../near-lists.ts';
import { isUnspaced } from '../words.ts';

/** A file of words, with its first one, or of endings. */
export interface DictionaryFile {
  readonly kind: 'words' | 'endings' | 'short';
  readonly first: string;
  readonly id: number;
  readonly text: string;
}

const WORDS_A_FILE = 400;
const NEAR_A_FILE = 300;

/**
 * The files of the dictionary. What may be mistyped is there a second time by its ending, for where
 * one of the first letters is wrong, and short words all together; unless one file has all words.
 */
export function* dictionaryFiles(entries: readonly Entry[]): Generator<DictionaryFile> {
  for (const some of inFiles(entries, WORDS_A_FILE)) {
    const [first] = some;
    yield { kind: 'words', first: first.key, id: first.id, text: encodeWords(some) };
  }
  if (entries.length <= WORDS_A_FILE) return;
  const spelled = entries.filter(({ key }) => LETTERS.test(key) && !isUnspaced(key));
  const endings = spelled
    .filter(({ key }) => key.length > SHORT)
    .sort((a, b) => (a.key.slice(HEAD) < b.key.slice(HEAD) ? -1 : 1));
  for (const some of inFiles(endings, NEAR_A_FILE)) yield near('endings', some, HEAD);
  const short = spelled.filter(({ key }) => key.length <= SHORT && key.length > 1);
  if (short.length > 0) yield near('short', short, 0);
}

// Letters that are one unit of UTF-16: a head of three is then three letters.
const LETTERS = /^(?:(?![\u{10000}-\u{10ffff}])\p{L})+$/u;

function near(
  kind: 'endings' | 'short',
  entries: readonly NearEntry[],
  head: number,
): DictionaryFile {
  const first = entries[0]?.key.slice(head) ?? '';
  return { kind, first, id: 0, text: encodeNear(entries, head) };
}

function* inFiles<Item>(items: readonly Item[], size: number): Generator<[Item, ...Item[]]> {
  for (let start = 0; start < items.length; start += size) {
    const [first, ...others] = items.slice(start, start + size);
    if (first !== undefined) yield [first, ...others];
  }
}
