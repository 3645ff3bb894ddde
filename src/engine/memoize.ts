// Articles print the same few thousand words again and again; longer runs of letters are no words.
const MOST_KEPT = 50_000;
const LONGEST_KEPT = 40;

/** The same function of a word or number, which reads each once and remembers what it read. */
export function memoize<Key extends string | number, Result>(
  read: (key: Key) => Result,
): (key: Key) => Result {
  const kept = new Map<Key, Result>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const result = read(key);
    if (typeof key === 'string' && key.length > LONGEST_KEPT) return result;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, result);
    return result;
  };
}

/** The same function of an object, which reads each object once; what it read goes with the object. */
export function memoizeByObject<Key extends object, Result>(
  read: (key: Key) => Result,
): (key: Key) => Result {
  const kept = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known.result;
    const result = read(key);
    kept.set(key, { result });
    return result;
  };
}
