import { faults } from './faults.ts';

// Stands for `src/engine/memoize.ts` where code with faults runs: what was remembered is used again
// only where the fault that is on had no part in it.

interface Kept<Result> {
  readonly result: Result;
  readonly reached: ReadonlySet<number>;
}

interface Store<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

export function memoize<Key extends string | number, Result>(
  read: (key: Key) => Result,
): (key: Key) => Result {
  return remembered(read, () => new Map());
}

export function memoizeByObject<Key extends object, Result>(
  read: (key: Key) => Result,
): (key: Key) => Result {
  return remembered(read, () => new WeakMap());
}

function remembered<Key, Result>(
  read: (key: Key) => Result,
  newStore: () => Store<Key, Kept<Result>>,
): (key: Key) => Result {
  const sound = newStore();
  let [faulty, turn] = [newStore(), 0];
  return (key) => {
    const known = sound.get(key);
    if (faults.active === null) {
      const kept = known ?? faults.whatReaches(() => read(key));
      if (known) faults.addReached(known.reached);
      else sound.set(key, kept);
      return kept.result;
    }
    if (known && !known.reached.has(faults.active)) return known.result;
    if (turn !== faults.turn) [faulty, turn] = [newStore(), faults.turn];
    const kept = faulty.get(key) ?? { result: read(key), reached: new Set<number>() };
    faulty.set(key, kept);
    return kept.result;
  };
}
