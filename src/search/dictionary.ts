/** A word of the index. Its number is its place among all words in the order of their letters. */
export interface Entry {
  readonly key: string;
  readonly id: number;
  /** About how many units have it: a power of two. */
  readonly spread: number;
  /** Too common to be asked for: a passage may do without it. */
  readonly common: boolean;
  /** How many of its first letters all its forms share. */
  readonly stem: number;
}

const COMMON = 25;
const A = 65;
const ZERO = 48;

/**
 * Writes words, in order, each as how many letters it shares with the one before, the others, and
 * two signs: a capital for its spread, `Z` for a common word, and how much of it is ending. No key
 * has a capital of its own.
 */
export function encodeWords(entries: readonly Entry[]): string {
  let before = '';
  return entries
    .map(({ key, spread, common, stem }) => {
      const shared = sharedStart(before, key);
      before = key;
      const sign = String.fromCharCode(A + (common ? COMMON : Math.min(spread, COMMON - 1)));
      const ending = Math.min(9, key.length - stem);
      return String.fromCharCode(ZERO + shared) + key.slice(shared) + sign + String(ending);
    })
    .join('');
}

/** Reads what `encodeWords` wrote; `first` is the number of the first word. */
export function decodeWords(text: string, first: number): Entry[] {
  let before = '';
  return Array.from(text.matchAll(/([^])([^A-Z]*)([A-Z])(\d)/g), (match, at) => {
    const [, shared = '0', rest = '', sign = 'A', ending = '0'] = match;
    const key = before.slice(0, shared.charCodeAt(0) - ZERO) + rest;
    before = key;
    const spread = sign.charCodeAt(0) - A;
    const stem = key.length - Number(ending);
    return { key, id: first + at, spread, common: spread === COMMON, stem };
  });
}

/** The entry of just this key in a list in order. */
export function entryIn(entries: readonly Entry[], key: string): Entry | undefined {
  const entry = entries[placeIn(entries, key)];
  return entry?.key === key ? entry : undefined;
}

/** Where a key is in a list in order, or would be. */
export function placeIn(entries: readonly { readonly key: string }[], key: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many letters two words begin with alike: a sign can tell up to forty. */
function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < Math.min(40, one.length) && one[shared] === other[shared]) shared += 1;
  // Half of a surrogate pair is no text.
  return /[\ud800-\udbff]$/.test(one.slice(0, shared)) ? shared - 1 : shared;
}
