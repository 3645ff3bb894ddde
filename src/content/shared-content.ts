import type { ComparedTexts } from '../engine/compare.ts';
import type { Content } from './content.ts';

interface Shared {
  readonly dir: string;
  readonly content: Content;
  /** What was compared already, by the story's slug. */
  readonly compared: ReadonlyMap<string, ComparedTexts>;
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
  return sharedOf(dir)?.content ?? null;
}

/** The comparison of a story of the folder, if it was shared. */
export function sharedComparison(dir: string, story: string): ComparedTexts | null {
  return sharedOf(dir)?.compared.get(story) ?? null;
}

function sharedOf(dir: string): Shared | null {
  const shared = Reflect.get(globalThis, KEY) as Shared | undefined;
  return shared?.dir === dir ? shared : null;
}
