/** Two ids as one key, whichever comes first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}

export function idsOf(pair: string): readonly [string, string] {
  const [one = '', other = ''] = pair.split('\n');
  return [one, other];
}

/** All pairs of members that stand in different articles. */
export function crossPairs(
  members: readonly string[],
  articleOf: (member: string) => string | undefined,
): Set<string> {
  const pairs = new Set<string>();
  for (const one of members)
    for (const other of members)
      if (one < other && articleOf(one) !== articleOf(other)) pairs.add(pairKey(one, other));
  return pairs;
}
