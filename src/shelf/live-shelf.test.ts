import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { liveShelf } from './live-shelf.ts';

const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('leads from the page of an error to the line that is wrong', () => {
  vi.stubEnv('CONTENT_DIR', join(folder, 'content'));
  vi.stubEnv('CACHE_DIR', join(folder, 'cache'));
  const story = join(folder, 'content/budget');
  mkdirSync(story, { recursive: true });
  writeFileSync(join(story, 'story.md'), '---\ntitle: The budget\n---\n');
  writeFileSync(
    join(story, 'herald.md'),
    '---\noutlet: Herald\npublised: 2021-06-01\n---\n\nText.\n',
  );
  let thrown: unknown = null;
  try {
    liveShelf().story('budget');
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({
    loc: { file: join(story, 'herald.md'), line: 3, column: 1 },
    message: expect.stringContaining('1 error in the content.'),
  });
});
