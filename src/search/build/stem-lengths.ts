/** How many first letters all forms of each word share, and what forms often end in behind them. */
export interface StemLengths {
  readonly lengths: ReadonlyMap<string, number>;
  readonly endings: readonly string[];
}

const SHORTEST = 3;
const SHORTEST_WITH_ENDING = 4;
const MOST_ENDINGS = 60;

/**
 * Tells the beginning that all forms of a word share: "compan" of "company" and "companies", which
 * one stem makes forms of one word. Of a word that stands in one form alone, the beginning is what
 * is before an ending that other words change.
 *
 * @param stems words with the stem that their language gives them
 */
export function stemLengths(stems: ReadonlyMap<string, string>): StemLengths {
  const families = [...Map.groupBy(stems.keys(), (word) => stems.get(word)).values()];
  const lengths = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const words of families.filter(({ length }) => length > 1)) {
    const shared = Math.max(SHORTEST, words.reduce(sharedStart).length);
    for (const word of words) {
      lengths.set(word, shared);
      const ending = word.slice(shared);
      if (shared > SHORTEST && ending !== '') counts.set(ending, (counts.get(ending) ?? 0) + 1);
    }
  }
  const endings = [...counts]
    .filter(([, count]) => count > 1)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_ENDINGS)
    .map(([ending]) => ending);
  const longestFirst = endings.toSorted((a, b) => b.length - a.length);
  for (const [word = ''] of families.filter(({ length }) => length === 1)) {
    const stem = sharedStart(word, stems.get(word) ?? '').length;
    const least = Math.max(SHORTEST_WITH_ENDING, stem - 1);
    const ending = longestFirst.find(
      (one) => word.endsWith(one) && word.length - one.length >= least,
    );
    lengths.set(
      word,
      ending === undefined ? Math.max(SHORTEST, stem) : word.length - ending.length,
    );
  }
  return { lengths, endings };
}

function sharedStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}
