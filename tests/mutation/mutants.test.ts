import { describe, expect, it } from 'vitest';
import { mutantsOf, withMutant } from './mutants.ts';

const planted = (code: string) => mutantsOf('x.ts', code).map((mutant) => withMutant(code, mutant));

describe('mutantsOf', () => {
  it.each([
    ['const x = a < b;', ['const x = a <= b;']],
    ['const x = a === b && c;', ['const x = a === b || c;', 'const x = a !== b && c;']],
    ['const x = !done;', ['const x = done;']],
    ['const x = a ? 1 : 2;', ['const x = a ? 2 : 1;']],
    ['if (a) b();', ['if (!(a)) b();']],
    ['const x = true;', ['const x = false;']],
    ['const x = l.filter(f).map(g);', ['const x = l.map(g);']],
    ['const x = l.some(f);', ['const x = l.every(f);']],
    ['const x = Math.min(a, b);', ['const x = Math.max(a, b);']],
    ['interface X { a: true }', []],
    ['type X = A extends true ? 1 : 2;', []],
    ["const x = 'a < b';", []],
  ])('plants in %s', (code, faults) => expect(planted(code)).toEqual(faults));

  it('tells the line', () => {
    expect(mutantsOf('x.ts', 'const a = 1;\nconst b = a > 2;')[0]?.line).toBe(2);
  });
});
