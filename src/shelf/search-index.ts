import { searchFiles, type SearchFile } from '../search/build/search-files.ts';
import type { SearchPart } from '../search/build/search-part.ts';
import { FOLDER } from '../search/root.ts';
import { entries } from './stories.ts';

interface MadeIndex {
  /** What it was made of; not held where it cannot change any more. */
  readonly parts: readonly SearchPart[];
  readonly files: ReadonlyMap<string, SearchFile['bytes']>;
}

let made: MadeIndex | null = null;

/** The files of the search index by their paths, as they were made last. */
function searchIndex(): MadeIndex['files'] {
  return (made ??= make(entries())).files;
}

/** The same, made anew if a story has changed since. A build asks once, and holds no texts for it. */
export function searchIndexNow(): MadeIndex['files'] {
  if (!import.meta.env.DEV) return searchIndex();
  const parts = [...entries()];
  const isSame =
    made?.parts.length === parts.length && parts.every((part, at) => made?.parts[at] === part);
  if (made === null || !isSame) made = { ...make(parts), parts };
  return made.files;
}

/** The addresses of the files of the index whose names end so, without that ending. */
export function searchPartPaths(ending: string): { params: { file: string } }[] {
  return [...searchIndex().keys()]
    .filter((path) => path.startsWith(FOLDER) && path.endsWith(ending))
    .map((path) => ({ params: { file: path.slice(FOLDER.length, -ending.length) } }));
}

/** What is in a file of the index; null where there is none of the name. */
export function searchPart(name: string): SearchFile['bytes'] | null {
  return searchIndex().get(FOLDER + name) ?? null;
}

function make(parts: Iterable<SearchPart>): MadeIndex {
  const files = searchFiles(parts).map(({ name, bytes }) => [name, bytes] as const);
  return { parts: [], files: new Map(files) };
}
