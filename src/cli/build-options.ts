import { parseArgs } from 'node:util';
import { shardOf, type Shard } from '../build/shards.ts';
import { SettingsError } from './project.ts';

/** What of a site is built. */
export type BuildPart =
  | { readonly kind: 'all' }
  /** Some of the stories, to be joined with the others later, perhaps on another machine. */
  | { readonly kind: 'shard'; readonly shard: Shard }
  /** The site of all parts that were built before. */
  | { readonly kind: 'merge' };

export interface BuildOptions {
  /** Uses nothing that was kept of earlier builds. */
  readonly force: boolean;
  readonly part: BuildPart;
}

export const BUILD_USAGE = `npm run build -- [--force] [--shard <part>/<of> | --merge]

  --force        compares and draws everything again
  --shard 3/16   builds the third of sixteen parts, into .shards (SHARDS_DIR); no site comes of it yet
  --merge        joins all parts in .shards to the site`;

/**
 * Reads what stands behind `npm run build --`.
 *
 * @throws {SettingsError} where that cannot be understood
 */
export function buildOptions(args: readonly string[]): BuildOptions {
  const { force = false, shard, merge = false } = given(args);
  if (shard === undefined) return { force, part: { kind: merge ? 'merge' : 'all' } };
  if (merge)
    throw new SettingsError(`A part is built or all are joined, not both.\n\n${BUILD_USAGE}`);
  const part = shardOf(shard);
  if (part === null) {
    throw new SettingsError(
      `--shard is "${shard}". Give the part and how many there are, such as 3/16.`,
    );
  }
  return { force, part: { kind: 'shard', shard: part } };
}

function given(args: readonly string[]) {
  try {
    const options = {
      force: { type: 'boolean' },
      shard: { type: 'string' },
      merge: { type: 'boolean' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new SettingsError(`${message}\n\n${BUILD_USAGE}`);
  }
}
