import type { StoryPlace } from '../content/list-stories.ts';
import type { Problem } from '../content/problems.ts';
import type { SearchPart } from '../search/build/search-part.ts';
import type { EntryStore } from '../store/entry-store.ts';
import { folderKey, keyOf } from '../store/folder-key.ts';
import type { StorySummary } from '../views/summary.ts';
import type { Keys } from './keys.ts';

/** How an article writes its outlet, and where. */
export interface OutletNote {
  readonly outlet: string;
  readonly file: string;
  readonly line: number;
}

/** What is told of a story where all are: JSON, so that it can be kept when the comparison is gone. */
export interface StoryNotes {
  readonly problems: readonly Problem[];
  /** How its articles write their outlets, to be compared with those of other stories. */
  readonly outlets: readonly OutletNote[];
  /** Null where the story cannot be read. */
  readonly summary: StorySummary | null;
  /** What the search knows of it. */
  readonly entry: SearchPart | null;
}

/** Where results are kept, and what they depend on. */
export interface Memory {
  readonly store: EntryStore;
  readonly keys: Keys;
}

/** Stands for all that the editors wrote of a story. */
export function contentKey({ path, slug, folder }: StoryPlace): string {
  return keyOf(
    slug,
    folder,
    folderKey(path, (file) => (/\.(?:md|ya?ml)$/i.test(file) ? 'content' : 'name')),
  );
}

/** What is kept of a story as it stands now; null where it was not inspected yet, or may have changed. */
export function keptNotes(content: string, { store, keys }: Memory): StoryNotes | null {
  const kept = store.read('notes', keyOf(keys.told, content));
  return kept === null ? null : (JSON.parse(kept.toString()) as StoryNotes);
}

/** Keeps what is told of a story, for as long as its content stands. */
export function keepNotes(content: string, notes: StoryNotes, { store, keys }: Memory): void {
  // A date that is still to come is none tomorrow: what is said of it is not kept.
  const isLasting = !notes.problems.some(({ field }) => DATES.includes(field ?? ''));
  if (isLasting) store.write('notes', keyOf(keys.told, content), JSON.stringify(notes));
}

const DATES = ['published', 'retrieved'];
