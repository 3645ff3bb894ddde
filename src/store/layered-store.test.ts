import { describe, expect, it } from 'vitest';
import type { EntryStore } from './entry-store.ts';
import { layeredStore } from './layered-store.ts';

/** A store in memory with these entries. */
function storeOf(...entries: string[]): EntryStore & { readonly kept: Set<string> } {
  const kept = new Set(entries);
  return {
    kept,
    read: (kind, key) => (kept.has(`${kind} ${key}`) ? Buffer.from(key) : null),
    write: (kind, key) => kept.add(`${kind} ${key}`),
    sweep: () => kept.clear(),
  };
}

describe('several stores', () => {
  it('give what any of them has, and nothing else', () => {
    const store = layeredStore([storeOf('pages a')], [storeOf('pages b')]);
    expect(store.read('pages', 'a')?.toString()).toBe('a');
    expect(store.read('pages', 'b')?.toString()).toBe('b');
    expect(store.read('pages', 'c')).toBeNull();
    expect(store.read('notes', 'a')).toBeNull();
  });

  it('put what a later one has into one’s own before it', () => {
    const [first, second, other] = [storeOf(), storeOf('pages a'), storeOf('pages b')];
    const store = layeredStore([first, second], [other]);
    store.read('pages', 'a');
    store.read('pages', 'b');
    expect([...first.kept]).toEqual(['pages a', 'pages b']);
    expect([...second.kept]).toEqual(['pages a', 'pages b']);
    expect([...other.kept]).toEqual(['pages b']);
  });

  it('write to all of one’s own, and touch no other', () => {
    const [own, other] = [storeOf(), storeOf('pages b')];
    const store = layeredStore([own], [other]);
    store.write('pages', 'a', 'a');
    store.sweep();
    expect([...own.kept]).toEqual([]);
    expect([...other.kept]).toEqual(['pages b']);
  });
});
