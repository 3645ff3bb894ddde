import { appendFileSync, cpSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../../src/cli/work-folder.ts';
import {
  differing,
  filesOf,
  runBuild,
  withCompiledPages,
  type BuildRun,
  type ReadFile,
} from '../support/run-build.ts';
import { ORIGIN } from './dead-links.ts';

const folder = newFolder('shards');
const at = (name: string): string => join(folder.path, name);
const PARTS = [1, 2, 3, 4];
afterAll(() => folder.remove());

/** A build on a machine of its own: with nothing kept but the compiled pages, and those not always. */
function buildOn(machine: string, args: readonly string[], more: Record<string, string> = {}) {
  const settings = { CONTENT_DIR: at('content'), SHARDS_DIR: at('shards'), OUT_DIR: at('joined') };
  const cache = { CACHE_DIR: at(machine), SITE_URL: ORIGIN };
  return runBuild({ ...settings, ...cache, ...more }, args);
}

describe('a site that was built in four parts', () => {
  let whole: ReadonlyMap<string, ReadFile>;
  let joined: BuildRun;

  beforeAll(async () => {
    const fixtures = join(import.meta.dirname, '../fixtures');
    for (const name of ['small', 'good']) {
      cpSync(join(fixtures, name), at('content'), { recursive: true });
    }
    withCompiledPages(at('one-machine'));
    const all = await buildOn('one-machine', [], { OUT_DIR: at('whole') });
    expect(all.code, all.printed).toBe(0);
    whole = filesOf(at('whole'));
    const parts = PARTS.map((part) => {
      // The pages are compiled on two machines, and to the same.
      if (part > 1)
        cpSync(at('one-machine/compiled'), at(`part-${part}/compiled`), { recursive: true });
      return buildOn(`part-${part}`, ['--shard', `${part}/4`]);
    });
    for (const { code, printed } of await Promise.all(parts)) expect(code, printed).toBe(0);
    joined = await buildOn('joining', ['--merge']);
  });

  it('is that of one build, byte for byte', () => {
    expect(joined.code, joined.printed).toBe(0);
    expect(differing(filesOf(at('joined')), whole)).toEqual([]);
  });

  it('has no story drawn once more when its parts are joined', () => {
    expect(joined.printed).toContain('no story has changed.');
  });

  it('names problems of its content as one build does', () => {
    expect(joined.printed).toContain('no-article-yet/story.md: warning: The story has no article');
  });

  it('is not joined while a part is missing, and says which', async () => {
    renameSync(at('shards/3-of-4'), at('third'));
    const { code, printed } = await buildOn('joining', ['--merge']);
    renameSync(at('third'), at('shards/3-of-4'));
    expect(code).toBe(1);
    expect(printed).toContain('Of the 4 parts, 3/4 is missing.');
    expect(differing(filesOf(at('joined')), whole)).toEqual([]);
  });

  it('is not joined of other content than there is now', async () => {
    appendFileSync(at('content/river-edits/gazette.md'), '\nOne more sentence.\n');
    const { code, printed } = await buildOn('joining', ['--merge']);
    expect(code).toBe(1);
    expect(printed).toContain('The story river-edits is not the one that the parts were built of.');
    expect(differing(filesOf(at('joined')), whole)).toEqual([]);
  });
});
