import { describe, expect, it } from 'vitest';
import { buildOptions } from './build-options.ts';

describe('the options of a build', () => {
  it('are to build all, with what was kept', () => {
    expect(buildOptions([])).toEqual({ force: false, part: { kind: 'all' } });
  });

  it('may ask for a part, for all parts joined, and for everything anew', () => {
    const shard = { number: 3, of: 16 };
    expect(buildOptions(['--shard', '3/16']).part).toEqual({ kind: 'shard', shard });
    expect(buildOptions(['--shard=3/16', '--force'])).toEqual({
      force: true,
      part: { kind: 'shard', shard },
    });
    expect(buildOptions(['--merge']).part).toEqual({ kind: 'merge' });
  });

  it.each([
    [['--shard', '17/16'], '--shard is "17/16"'],
    [['--shard'], '--shard'],
    [['--shard', '1/2', '--merge'], 'not both'],
    [['--forse'], '--forse'],
    [['dist'], 'dist'],
  ])('are refused where they make no sense: %j', (args, why) => {
    expect(() => buildOptions(args)).toThrow(why);
  });
});
