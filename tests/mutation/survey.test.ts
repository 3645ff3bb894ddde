import { describe, expect, it } from 'vitest';
import { functionAt, surveyed } from './survey.ts';

const CODE =
  'const one = 1;\nfunction f(a: number) { return a > 2; }\nconst g = (a: number) => a < 3;';

describe('functionAt', () => {
  it('names a place of no function by its file', () => {
    expect(functionAt('x.ts', CODE, CODE.indexOf('1'))).toBe('x.ts#0');
  });

  it('names the function of a place by where its body begins', () => {
    expect(functionAt('x.ts', CODE, CODE.indexOf('> 2'))).toBe(`x.ts#${CODE.indexOf('{')}`);
    expect(functionAt('x.ts', CODE, CODE.indexOf('< 3'))).toBe(`x.ts#${CODE.indexOf('a < 3')}`);
  });
});

describe('surveyed', () => {
  it('has every body tell its name', () => {
    const code = surveyed('x.ts', CODE);
    for (const place of ['> 2', '< 3', '1'])
      expect(code).toContain(functionAt('x.ts', CODE, CODE.indexOf(place)));
    expect(code).toContain('return a > 2; }');
  });
});
