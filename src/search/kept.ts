/** What was made for a key, once: of many keys the ones used last. What failed is made anew. */
export function kept<Key, Made>(
  most: number,
  make: (key: Key) => Promise<Made>,
): (key: Key) => Promise<Made> {
  const known = new Map<Key, Promise<Made>>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.delete(key);
    known.set(key, made);
    made.catch(() => known.delete(key));
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return made;
  };
}
