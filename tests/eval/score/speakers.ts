/** Small words in names of bodies. */
const SMALL = new Set(['of', 'the', 'and', 'for']);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The same surname; or one is the other's initials; or one body named in another order. */
export function isSameSpeaker(one: string | null, other: string | null): boolean {
  if (!one || !other) return !one && !other;
  if (surname(one) === surname(other)) return true;
  if (plain(one) === initials(other) || plain(other) === initials(one)) return true;
  const [mine, theirs] = [tellingWords(one), tellingWords(other)];
  return mine.size > 2 && mine.size === theirs.size && mine.isSubsetOf(theirs);
}

function surname(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}_'’-]+/gu) ?? [];
  const last = words.filter((word) => !SUFFIXES.has(word)).at(-1) ?? '';
  return last.replace(/[’']s$/, '');
}

function plain(name: string): string {
  return name.replace(/[^\p{L}\p{N}_]/gu, '').toLowerCase();
}

function initials(name: string): string {
  return wordsOf(name)
    .filter((word) => !SMALL.has(word.toLowerCase()))
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
}

function tellingWords(name: string): Set<string> {
  return new Set(wordsOf(name.toLowerCase()).filter((word) => !SMALL.has(word)));
}

function wordsOf(name: string): string[] {
  return name.match(/[\p{L}\p{N}_]+/gu) ?? [];
}
