import { createHash } from 'node:crypto';
import { packed, unpacked, type Files } from '../store/pack.ts';
import type { EntryStore } from '../store/entry-store.ts';
import type { ToLay } from './staging.ts';

/** Thrown where files are listed in the store, but their content is gone. */
export class LostFiles extends Error {}

/**
 * Files that were drawn once: what stands for each is read at once, its content where it is asked
 * for. Null where they were not drawn, or are not kept any more.
 *
 * @throws {LostFiles} where a content is asked for that is gone
 */
export function keptFiles(kind: string, key: string, store: EntryStore): readonly ToLay[] | null {
  const list = store.read(`${kind}-list`, key);
  if (list === null) return null;
  let files: Files | null = null;
  return (JSON.parse(list.toString()) as [path: string, sum: string][])
    .filter(([path]) => isWithin(path))
    .map(([path, sum]) => ({ path, sum, body: () => contentOf(path) }));

  function contentOf(path: string): Uint8Array {
    if (files === null) {
      const pack = store.read(kind, key);
      if (pack === null) throw new LostFiles();
      files = unpacked(pack);
    }
    const body = files.get(path);
    if (body === undefined) throw new LostFiles();
    return body;
  }
}

/** Keeps files that were drawn, and gives them as they are laid down. */
export function keepFiles(kind: string, key: string, files: Files, store: EntryStore): ToLay[] {
  const drawn = [...files].map(([path, body]) => ({ path, sum: sumOf(body), body: () => body }));
  store.write(kind, key, packed(files));
  store.write(`${kind}-list`, key, JSON.stringify(drawn.map(({ path, sum }) => [path, sum])));
  return drawn;
}

export function sumOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('base64url');
}

/** A store may come from elsewhere: no file of it is laid down outside the site. */
function isWithin(path: string): boolean {
  return path
    .split('/')
    .every((name) => name !== '' && !/^\.\.?$/.test(name) && !/[\\:\0]/.test(name));
}
