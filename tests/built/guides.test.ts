import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { newFolder } from '../../src/cli/work-folder.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = newFolder('guide');
const content = join(folder.path, 'content');
const out = join(folder.path, 'dist');

afterAll(() => folder.remove());

/** A command of a guide with the lines that it says will be printed. */
interface Step {
  readonly command: string;
  readonly prints: readonly string[];
}

it('prints what the guide for beginners says, from saved pages to a site', async () => {
  mkdirSync(content, { recursive: true });
  const steps = stepsOf(readFileSync(join(ROOT, 'docs/getting-started.md'), 'utf8'));
  expect(steps.length).toBeGreaterThan(3);
  for (const { command, prints } of steps) {
    const { printed, code } = await run(command);
    const lines = printed.trimEnd().split('\n');
    const isOpen = prints.includes('…');
    expect(isOpen ? lines.slice(0, prints.indexOf('…')) : lines, command).toEqual(
      prints.filter((line) => line !== '…'),
    );
    expect(code, printed).toBe(prints.some((line) => line.includes('Give the outlet')) ? 1 : 0);
  }
  for (const page of ['harbour-bridge/index.html', 'harbour-bridge/side-by-side/index.html']) {
    expect(existsSync(join(out, page)), page).toBe(true);
  }
});

/** The commands in the blocks of a guide that begin with `$`. */
function stepsOf(guide: string): Step[] {
  const blocks = [...guide.matchAll(/```console\n([^]*?)```/g)].map(([, block = '']) => block);
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((step) => {
        const [command = '', ...prints] = step.trimEnd().split('\n');
        return { command, prints };
      }),
  );
}

function run(command: string): Promise<{ printed: string; code: number | null }> {
  const found = /^npm run (\w+)(?: -- (.*))?$/.exec(command);
  if (!found) throw new Error(`The guide has a command that is not tested: ${command}`);
  const [, script = '', written = ''] = found;
  const args = [...written.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  const child = spawn(process.execPath, ['src/cli/run.mjs', script, ...args], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      CONTENT_DIR: content,
      OUT_DIR: out,
      BASE_PATH: '/',
    },
  });
  let printed = '';
  const note = (chunk: Buffer): void => {
    printed += chunk.toString();
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  const shown = (text: string): string =>
    text.replaceAll(content, 'content').replaceAll(content.slice(ROOT.length + 1), 'content');
  return new Promise((done) =>
    child.on('close', (code) => done({ printed: shown(printed), code })),
  );
}
