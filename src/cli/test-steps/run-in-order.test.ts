import { describe, expect, it } from 'vitest';
import { runInOrder } from './run-in-order.ts';

/** Runs jobs such as "lint after types", and tells what began and ended when: `+lint -lint`. */
async function orderOf(written: readonly string[], atOnce: number): Promise<string> {
  const told: string[] = [];
  const jobs = written.map((line) => {
    const [name = '', ...after] = line.split(/ after | and /);
    return {
      name,
      after,
      run: async () => {
        told.push(`+${name}`);
        for (let turn = 0; turn < name.length; turn += 1) await Promise.resolve();
        told.push(`-${name}`);
      },
    };
  });
  await runInOrder(jobs, atOnce);
  return told.join(' ');
}

describe('runInOrder', () => {
  it('runs one after the other where there is room for one', async () => {
    expect(await orderOf(['b', 'a'], 1)).toBe('+b -b +a -a');
  });

  it('fills the room of a job that is done', async () => {
    expect(await orderOf(['short', 'very long indeed', 'next'], 2)).toBe(
      '+short +very long indeed -short +next -next -very long indeed',
    );
  });

  it('lets a job wait for those it comes after, and the next take its place', async () => {
    expect(await orderOf(['types', 'lint after types', 'unit'], 2)).toBe(
      '+types +unit -unit -types +lint -lint',
    );
  });

  it('waits for all that a job comes after, but for none that is not there', async () => {
    expect(await orderOf(['a', 'bcdefg', 'x after a and bcdefg and y'], 3)).toBe(
      '+a +bcdefg -a -bcdefg +x -x',
    );
  });

  it('says which jobs wait for each other', async () => {
    await expect(orderOf(['a after b', 'b after a', 'c'], 2)).rejects.toThrow(
      'a, b wait for each other.',
    );
  });

  it('ends where a job fails', async () => {
    const failing = { name: 'a', after: [], run: () => Promise.reject(new Error('no')) };
    await expect(runInOrder([failing], 2)).rejects.toThrow('no');
  });
});
