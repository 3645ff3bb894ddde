import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { mutantsOf } from './mutants.ts';
import { switched } from './switched.ts';

/** What a function of the code gives where no fault is switched on, and with each of them. */
function results(code: string): unknown[] {
  const numbered = mutantsOf('x.ts', code).map((mutant, id) => ({ id, mutant }));
  const script = `(() => { ${switched(code, numbered)}; return f(); })()`;
  const run = (on: number): unknown =>
    runInNewContext(script, { isFaulty: (id: number) => id === on });
  return [-1, ...numbered.keys()].map(run);
}

describe('switched', () => {
  it.each([
    ['const f = () => 2 < 2;', [false, true]],
    ['const f = () => 1 === 2 || (1 < 2 && true);', [true, false, true, true, true, false]],
    ['const f = () => (true ? 1 : 2);', [1, 2, 2]],
    ['function f() { if (false) return 1; return 2; }', [2, 1, 1]],
    ['const f = () => [1, 2, 3].filter((n) => n > 2).length;', [1, 3, 2]],
    ['const f = () => [1, 2].some((n) => n === 2);', [true, false, true]],
    ['const a = null; const f = () => a?.b.some((n) => n).c.d;', [undefined, undefined]],
  ])('evaluates %s as it is, or with one fault', (code, expected) => {
    expect(results(code)).toEqual(expected);
  });

  it('leaves a file without faults as it is', () => {
    expect(switched('const a = 1;', [])).toBe('const a = 1;');
  });
});
