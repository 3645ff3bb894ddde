interface Block {
  readonly a: number;
  readonly b: number;
  readonly size: number;
}

/**
 * Equal runs of two sequences: the longest one first, then the longest on either side of it, and so on
 * (Ratcliff and Obershelp's gestalt matching, as Python's difflib does it). Quadratic; for short texts.
 */
export function matchingBlocks(a: readonly string[], b: readonly string[]): Block[] {
  const places = Map.groupBy(b.keys(), (index) => b[index] ?? '');
  const blocks: Block[] = [];
  const queue: (readonly [number, number, number, number])[] = [[0, a.length, 0, b.length]];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [aFrom, aTo, bFrom, bTo] = next;
    const block = longest(a, places, next);
    if (block.size === 0) continue;
    blocks.push(block);
    queue.push([aFrom, block.a, bFrom, block.b]);
    queue.push([block.a + block.size, aTo, block.b + block.size, bTo]);
  }
  return blocks;
}

/** The longest equal run inside the bounds; of several the first of a, then of b. */
function longest(
  a: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  [aFrom, aTo, bFrom, bTo]: readonly [number, number, number, number],
): Block {
  let best: Block = { a: aFrom, b: bFrom, size: 0 };
  let lengths = new Map<number, number>();
  for (let i = aFrom; i < aTo; i++) {
    const next = new Map<number, number>();
    for (const j of places.get(a[i] ?? '') ?? []) {
      if (j < bFrom || j >= bTo) continue;
      const size = (lengths.get(j - 1) ?? 0) + 1;
      next.set(j, size);
      if (size > best.size) best = { a: i - size + 1, b: j - size + 1, size };
    }
    lengths = next;
  }
  return best;
}
