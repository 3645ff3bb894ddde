import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { astroInBrowser } from '../src/build/astro-in-browser.ts';
import { INSTEAD } from '../src/own-pages/instead.ts';

// Counting steps slows all code of its process down, and is exact in a fresh one only; a second
// language is known to the modules of its own test alone.
const ALONE = ['tests/growth.test.ts', 'tests/second-language.test.ts'];
/** Tests that build whole sites, or read those that `npm test` has built. */
const BUILT = 'tests/built/**/*.test.ts';

// No test changes what another one reads: modules are loaded, and made fast, once for many files.
const together = { isolate: false };

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [astroInBrowser(INSTEAD)],
  test: {
    environment: 'node',
    setupFiles: ['tests/support/property-seed.ts'],
    testTimeout: 60_000,
    // Hooks build whole sites, also on a machine that has other things to do.
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [...ALONE, BUILT],
          ...together,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
      { extends: true, test: { name: 'built', include: [BUILT], ...together } },
    ],
  },
});
