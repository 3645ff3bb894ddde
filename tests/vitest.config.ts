import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/support/property-seed.ts'],
    testTimeout: 60_000,
    // Hooks build whole sites, also on a machine that has other things to do.
    hookTimeout: 120_000,
  },
});
