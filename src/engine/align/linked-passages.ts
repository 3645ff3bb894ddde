import type { Alignment } from '../types.ts';

/** By passage, the passages that it is linked with, and how probably they tell the same. */
export type LinkedPassages = ReadonlyMap<string, ReadonlyMap<string, number>>;

export function linkedPassages(alignments: readonly Alignment[]): LinkedPassages {
  const linked = new Map<string, Map<string, number>>();
  const put = (from: string, to: string, score: number) => {
    const own = linked.get(from);
    if (own) own.set(to, score);
    else linked.set(from, new Map([[to, score]]));
  };
  for (const { a, b, score } of alignments) {
    put(a, b, score);
    put(b, a, score);
  }
  return linked;
}
