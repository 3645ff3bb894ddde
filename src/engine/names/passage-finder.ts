import type { Passage, Range } from '../types.ts';

/** Finds the passage of an article that holds a range; each question costs a binary search. */
export function passageFinder(
  passages: readonly Passage[],
): (article: string, range: Range) => Passage | undefined {
  const byArticle = Map.groupBy(passages, ({ article }) => article);
  for (const own of byArticle.values()) own.sort((a, b) => a.start - b.start);
  return (article, { start, end }) => {
    const own = byArticle.get(article) ?? [];
    let [low, high] = [0, own.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((own[middle]?.end ?? Infinity) > start) high = middle;
      else low = middle + 1;
    }
    const passage = own[low];
    return passage !== undefined && passage.start <= start && end <= passage.end
      ? passage
      : undefined;
  };
}
