import { entryStore, type EntryStore } from './entry-store.ts';

/** Folders of stores that are used as one. */
export interface StoreFolders {
  readonly own: readonly string[];
  /** Those that are read only. */
  readonly others: readonly string[];
  /** Whether one's own are as if they held nothing. */
  readonly force: boolean;
}

/** The stores in some folders as one. */
export function storeIn({ own, others, force }: StoreFolders): EntryStore {
  return layeredStore(
    own.map((folder) => entryStore(folder, { isEmpty: force })),
    others.map((folder) => entryStore(folder)),
  );
}

/**
 * Several stores as one. Entries are written to all of one's own; what is found in a later store is
 * put into one's own before it, too.
 *
 * @param others stores that are read only
 */
export function layeredStore(
  own: readonly EntryStore[],
  others: readonly EntryStore[] = [],
): EntryStore {
  const all = [...own, ...others];
  return {
    read: (kind, key) => {
      for (const [place, store] of all.entries()) {
        const entry = store.read(kind, key);
        if (entry === null) continue;
        for (const before of own.slice(0, place)) before.write(kind, key, entry);
        return entry;
      }
      return null;
    },
    write: (kind, key, entry) => own.forEach((store) => store.write(kind, key, entry)),
    sweep: () => own.forEach((store) => store.sweep()),
  };
}
