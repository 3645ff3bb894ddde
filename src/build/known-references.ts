import { resolve } from 'node:path';

/** A plugin that has the Markdown parser ask for named references in the worker, which has no document. */
export const knownReferences = {
  name: 'known-references',
  enforce: 'pre' as const,
  resolveId: (source: string): string | null =>
    source === 'decode-named-character-reference'
      ? resolve(import.meta.dirname, '../own-pages/named-references.ts')
      : null,
};
