import { afterAll } from 'vitest';
import { REACHED } from './survey.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** The functions of surveyed files that the tests of a file call. */
    reached?: readonly string[];
  }
}

const reached = new Set<string>();
Object.assign(globalThis, { [REACHED]: reached });

// Vitest gives the fixtures first, of which none is wanted.
afterAll(({}, suite) => {
  suite.meta.reached = [...reached];
});
