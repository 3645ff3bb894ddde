import { expect, it } from 'vitest';
import * as collecting from './collected-tests.ts';

it('collects the tests of a file, and runs each with what belongs around it', async () => {
  const told: string[] = [];
  const tell = (word: string) => () => void told.push(word);
  const { tests, end } = await collecting.collect(() => {
    collecting.beforeEach(tell('before'));
    collecting.describe('a suite', () => {
      collecting.beforeAll(tell('first'));
      collecting.afterEach(tell('after'));
      collecting.afterAll(tell('last'));
      collecting.it.each([
        [1, 2],
        [3, 4],
      ])('adds', (a: unknown, b: unknown) => void told.push(String(Number(a) + Number(b))));
    });
    collecting.it('fails', { timeout: 5 }, () => Promise.reject(new Error('no')));
    collecting.it.runIf(false)('is left out', tell('left out'));
    return Promise.resolve();
  });
  expect(tests.map(({ name }) => name)).toEqual(['adds', 'adds', 'fails']);
  await tests[1]?.run();
  await tests[0]?.run();
  await expect(tests[2]?.run()).rejects.toThrow('no');
  await end();
  expect(told.join(' ')).toBe('first before 7 after before 3 after before last');
});
