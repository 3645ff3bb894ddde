import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from './project.ts';
import { newFolder } from './work-folder.ts';

const folder = newFolder('import');
const content = join(folder.path, 'content');
const story = join(content, 'lift');
const text = join(folder.path, 'lift.txt');
const WORDS =
  'The hospital in Tarn will get a second lift this summer, the county said on Monday.\n';

afterAll(() => folder.remove());
beforeEach(() => writeFileSync(text, WORDS));

describe('npm run import', () => {
  it('writes nothing without --yes where there is nobody to ask, and says so', () => {
    const { code, printed } = run(['import', text, '--story', 'lift', '--outlet', 'Post']);
    expect(printed).toContain('outlet: Post\n');
    expect(printed).toContain('The hospital in Tarn');
    expect(printed).toContain('Nothing is written');
    expect(code).toBe(1);
    expect(existsSync(story)).toBe(false);
  });

  it('makes the article and the story, and overwrites neither', () => {
    expect(run(['import', text, '--story', 'lift', '--outlet', 'Post', '--yes']).code).toBe(0);
    writeFileSync(join(story, 'story.md'), '---\ntitle: A lift\n---\n');
    const again = run(['import', text, '--story', 'lift', '--outlet', 'Other', '--yes']);
    expect(again.printed).toContain('It is in the story already, as `post.md`.');
    writeFileSync(text, WORDS.replace('summer', 'autumn'));
    const named = ['--outlet', 'Post', '--version', 'late edition'];
    expect(run(['import', text, '--story', 'lift', ...named, '--yes']).code).toBe(0);
    expect(readdirSync(story)).toEqual(['post-late-edition.md', 'post.md', 'story.md']);
    expect(readFileSync(join(story, 'post.md'), 'utf8')).toContain('this summer');
    expect(readFileSync(join(story, 'story.md'), 'utf8')).toContain('A lift');
  });

  it('reads what is piped in, and goes on after a file that is none', () => {
    const { code, printed } = run(
      ['import', 'no-such.html', '-', '--story', 'stairs', '--outlet', 'Pipe', '--yes'],
      'The stairs of Tarn are 412 years old, and so is the joke about them.',
    );
    expect(printed).toContain('no-such.html: There is no such file.');
    expect(code).toBe(1);
    expect(readdirSync(join(content, 'stairs'))).toEqual(['pipe.md', 'story.md']);
  });

  it.each([
    [['--story', '../elsewhere'], '--story is "../elsewhere", which is not a folder in'],
    [['--story', 'The Lift'], 'Rename it to `the-lift`.'],
    [['--story', 'lift', '--colour'], "Unknown option '--colour'"],
    [[], 'npm run import -- <file>… --story <folder>'],
  ])('says what is wrong with %j', (args, message) => {
    const { code, printed } = run(['import', text, ...args]);
    expect(printed).toContain(message);
    expect(code).toBe(1);
  });
});

describe('npm run new', () => {
  it('asks nothing with its flags, and takes a name that is free', () => {
    const made = ['new', '--story', 'fresh', '--outlet', 'The Post'];
    expect(run(made).printed).toContain('fresh/the-post.md: put the text below the second ---');
    expect(run(made).code).toBe(0);
    expect(readdirSync(join(content, 'fresh'))).toEqual([
      'story.md',
      'the-post-2.md',
      'the-post.md',
    ]);
  });

  it('says what is missing where there is nobody to ask', () => {
    const { code, printed } = run(['new', '--story', 'fresh']);
    expect(printed).toContain('--outlet is missing');
    expect(code).toBe(1);
  });
});

function run(args: readonly string[], input = ''): { code: number | null; printed: string } {
  mkdirSync(content, { recursive: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/cli/run.mjs'), ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
      input,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], CONTENT_DIR: content },
    },
  );
  return { code: status, printed: stdout + stderr };
}
