import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchContent } from './content-reload.ts';

let folder = '';
let content = '';
let stop = (): void => {};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  content = join(folder, 'content');
  for (const story of ['budget', 'bridge']) {
    mkdirSync(join(content, story), { recursive: true });
    writeFileSync(join(content, story, 'herald.md'), 'Text.');
  }
});
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
});

/** Watches, and gives what waits for the next change that is told. */
function watched(only: string | null = null): () => Promise<void> {
  let told = (): void => {};
  stop = watchContent(content, only, () => told());
  return () =>
    new Promise((done) => {
      told = done;
    });
}

describe('watching the content folder', () => {
  it('tells of a file that changes, appears or goes', async () => {
    const next = watched();
    for (const change of [
      () => writeFileSync(join(content, 'budget/herald.md'), 'Other text.'),
      () => writeFileSync(join(content, 'budget/post.md'), 'New.'),
      () => rmSync(join(content, 'bridge/herald.md')),
      () => writeFileSync(join(content, 'site.yaml'), 'name: News'),
    ]) {
      const told = next();
      change();
      await told;
    }
  });

  it('tells of files in a story that is new, or was made again', async () => {
    const next = watched();
    for (const story of ['ferry', 'budget']) {
      let told = next();
      rmSync(join(content, story), { recursive: true, force: true });
      mkdirSync(join(content, story));
      await told;
      told = next();
      writeFileSync(join(content, story, 'story.md'), 'title: New');
      await told;
    }
  });

  it('tells of a content folder that comes back, and of what changes in it then', async () => {
    const next = watched();
    let told = next();
    renameSync(content, `${content}-away`);
    await told;
    told = next();
    renameSync(`${content}-away`, content);
    await told;
    told = next();
    writeFileSync(join(content, 'budget/herald.md'), 'Other text.');
    await told;
  });

  it('tells nothing of other stories where one alone is shown', async () => {
    const told: string[] = [];
    const next = watched('budget');
    const own = next().then(() => told.push('budget'));
    writeFileSync(join(content, 'bridge/herald.md'), 'Other text.');
    writeFileSync(join(content, 'budget/herald.md'), 'Other text.');
    await own;
    expect(told).toEqual(['budget']);
  });
});
