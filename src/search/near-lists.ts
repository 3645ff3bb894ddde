/** A word by which a mistyped one may be meant, with its number. */
export interface NearEntry {
  readonly key: string;
  readonly id: number;
  /** About how many units have it: a power of two. */
  readonly spread: number;
}

/** So many first letters may be mistyped where a word is looked for by its ending. */
export const HEAD = 3;
/** Words up to this length are all in one list. */
export const SHORT = 4;

const ZERO = 48;

/** Writes words by their endings, without the first `head` letters, which follow behind a stop. */
export function encodeNear(entries: readonly NearEntry[], head: number): string {
  let before = '';
  return entries
    .map(({ key, id, spread }) => {
      const ending = key.slice(head);
      let shared = 0;
      while (shared < ending.length && before[shared] === ending[shared]) shared += 1;
      before = ending;
      const number = id.toString(36).padStart(4, '0');
      const [kept, rest] = [String.fromCharCode(ZERO + shared), ending.slice(shared)];
      return `${kept}${rest}.${key.slice(0, head)}${number}${spread.toString(36)}`;
    })
    .join('');
}

/** Reads what `encodeNear` wrote. */
export function decodeNear(text: string, head: number): NearEntry[] {
  const entry = new RegExp(`([^])([^.]*)\\.(.{${head}})([0-9a-z]{4})(.)`, 'gs');
  let before = '';
  return Array.from(text.matchAll(entry), (match) => {
    const [, shared = '0', rest = '', start = '', id = '0', spread = '0'] = match;
    before = before.slice(0, shared.charCodeAt(0) - ZERO) + rest;
    return { key: start + before, id: parseInt(id, 36), spread: parseInt(spread, 36) };
  });
}
