import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Keys } from '../shelf/keys.ts';

/** One of several parts of a build: the third of sixteen. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** What a part says of itself beside its pages. */
export interface ShardMark extends Shard {
  readonly keys: Keys;
  /** Stands for the style sheets and scripts that its pages name. */
  readonly assets: string;
  /** What stands for the content of each of its stories, by address. */
  readonly contents: Readonly<Record<string, string>>;
}

const MARK = 'shard.json';

/** Reads `3/16`; null where that is no part. */
export function shardOf(text: string): Shard | null {
  const [, number, of] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []).map(Number);
  return number && of && number <= of ? { number, of } : null;
}

/** Whether a story is of a part. It stays in it whatever stories come and go. */
export function isInShard(slug: string, { number, of }: Shard): boolean {
  const first = createHash('sha256').update(slug).digest().readUInt32BE();
  return first % of === number - 1;
}

/** The folder of a part among the others. */
export function shardFolder(dir: string, { number, of }: Shard): string {
  return join(dir, `${number}-of-${of}`);
}

/** Says what a part is of, once it is finished. */
export function markShard(dir: string, mark: ShardMark): void {
  const folder = shardFolder(dir, mark);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MARK), JSON.stringify(mark));
}

/** All finished parts in a folder. */
export function shardsIn(dir: string): ShardMark[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .map((name) => join(dir, name, MARK))
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')) as ShardMark);
}

/**
 * Why parts cannot be joined to one site, in full sentences; null where they can.
 *
 * @param now what they must have been built of
 */
export function whyNotJoined(
  marks: readonly ShardMark[],
  now: Pick<ShardMark, 'keys' | 'assets' | 'contents'>,
): string | null {
  const [first] = marks;
  if (first === undefined) return 'There are no parts. Build them with `--shard 1/4` and so on.';
  const { of } = first;
  const odd = marks.find((mark) => mark.of !== of);
  if (odd) return `There are parts of ${of} and of ${odd.of}. Remove those of an earlier build.`;
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter(
    (number) => !marks.some((mark) => mark.number === number),
  );
  if (missing.length > 0) {
    return `Of the ${of} parts, ${missing.map((number) => `${number}/${of}`).join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing. Build ${missing.length === 1 ? 'it' : 'them'} with \`--shard\`.`;
  }
  const other = marks.find(
    ({ keys, assets }) => keys.pages !== now.keys.pages || assets !== now.assets,
  );
  if (other) {
    return `Part ${other.number}/${of} was built by other code, another version of Node or with other settings. Build all parts anew from the same state.`;
  }
  const changed = Object.entries(now.contents).find(
    ([slug, content]) => !marks.some(({ contents }) => contents[slug] === content),
  );
  return changed
    ? `The story ${changed[0]} is not the one that the parts were built of. Build all parts anew from the same content.`
    : null;
}
