import { dirname, resolve } from 'node:path';

const OWN = '?own';

/**
 * A plugin for Vite: what a script imports as `./file.ts?own` it gets as a copy of its own, with all
 * that the file imports. Shared by two pages, a script becomes one more file that both wait for.
 */
export const ownCopies = {
  name: 'own-copies',
  enforce: 'pre' as const,
  resolveId: (source: string, importer: string | undefined): string | null =>
    importer?.endsWith(OWN) && source.startsWith('.')
      ? resolve(dirname(importer), source) + OWN
      : null,
};
