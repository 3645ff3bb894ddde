import type { Content } from './content.ts';

interface Shared {
  readonly dir: string;
  readonly content: Content;
}

// The build command reads the content to check it; the pages, which Vite bundles as modules of
// their own, then read it in the same process. Only the global object is common to both.
const KEY = Symbol.for('crossread.content');

/** Hands a folder's content to later readers in this process, so that it is parsed once. */
export function shareContent(shared: Shared): void {
  Reflect.set(globalThis, KEY, shared);
}

/** The content of the folder, if it was shared. */
export function sharedContent(dir: string): Content | null {
  const shared = Reflect.get(globalThis, KEY) as Shared | undefined;
  return shared?.dir === dir ? shared.content : null;
}
