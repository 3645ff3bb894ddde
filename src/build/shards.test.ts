import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInShard, markShard, shardOf, shardsIn, whyNotJoined, type ShardMark } from './shards.ts';

const KEYS = { compared: 'c', told: 't', pages: 'p', compiled: 'k' };
const NOW = { keys: KEYS, assets: 'a', contents: { ferry: '1', bridge: '2' } };
const part = (number: number, more: Partial<ShardMark> = {}): ShardMark => ({
  ...{ number, of: 2, keys: KEYS, assets: 'a' },
  contents: number === 1 ? { ferry: '1' } : { bridge: '2' },
  ...more,
});

describe('a part of a build', () => {
  it.each(['1/1', '3/16', '16/16'])('is named as %s', (text) => {
    const [number, of] = text.split('/').map(Number);
    expect(shardOf(text)).toEqual({ number, of });
  });

  it.each(['', '0/4', '5/4', '1/0', '1', 'a/b', '1/2/3', '-1/4', '1.5/4', ' 1/4'])(
    'is not named as "%s"',
    (text) => {
      expect(shardOf(text)).toBeNull();
    },
  );

  it('has each story in one part, and in about as many in each', () => {
    const slugs = Array.from({ length: 400 }, (_, index) => `story-${index}`);
    const sizes = [1, 2, 3, 4].map(
      (number) => slugs.filter((slug) => isInShard(slug, { number, of: 4 })).length,
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBe(400);
    for (const size of sizes) expect(size).toBeGreaterThan(70);
  });
});

describe('parts', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'crossread-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('are found again by what they say of themselves', () => {
    markShard(dir, part(1));
    markShard(dir, part(2));
    expect(shardsIn(dir)).toEqual([part(1), part(2)]);
    expect(shardsIn(join(dir, 'nowhere'))).toEqual([]);
  });

  it('are joined where all are there and of the same content, code and settings', () => {
    expect(whyNotJoined([part(2), part(1)], NOW)).toBeNull();
  });

  it.each<[string, ShardMark[], string]>([
    ['there are none', [], 'There are no parts'],
    ['one is missing', [part(2)], 'Of the 2 parts, 1/2 is missing.'],
    ['they are of several builds', [part(1), part(1, { of: 3 })], 'parts of 2 and of 3'],
    [
      'one is of other code',
      [part(1), part(2, { keys: { ...KEYS, pages: 'q' } })],
      'Part 2/2 was built by other code',
    ],
    ['one names other scripts', [part(1), part(2, { assets: 'b' })], 'Part 2/2 was built by other'],
    [
      'a story has changed',
      [part(1), part(2, { contents: { bridge: '3' } })],
      'The story bridge is not the one',
    ],
    ['a story is new', [part(1), part(2, { contents: {} })], 'The story bridge is not the one'],
  ])('are not joined where %s', (_name, marks, why) => {
    expect(whyNotJoined(marks, NOW)).toContain(why);
  });
});
