/** Finds which connected component each id of the pairs is in: the function gives one id of it, the same for all. */
export function componentsOf(pairs: Iterable<readonly [string, string]>): (id: string) => string {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let top = id;
    for (let up = parent.get(top); up !== undefined; up = parent.get(top)) top = up;
    // Shortens the way for the next look-up, so that long chains stay cheap.
    for (let at = id; at !== top;) {
      const up = parent.get(at) ?? top;
      parent.set(at, top);
      at = up;
    }
    return top;
  };
  for (const [a, b] of pairs) {
    const [x, y] = [root(a), root(b)];
    if (x !== y) parent.set(y, x);
  }
  return root;
}
