import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from './project.ts';

/**
 * Runs a program, the project's own first, and tells whether it ended well. Its output is shown, or
 * given to `keep`.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  keep: ((output: string) => void) | null = null,
): Promise<boolean> {
  const own = [dirname(process.execPath), join(ROOT, 'node_modules/.bin')];
  const path = [...own, process.env['PATH'] ?? ''].join(delimiter);
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PATH: path, ...env },
    stdio: keep ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    // Windows starts the programs of packages by the shell only.
    shell: process.platform === 'win32' && program !== process.execPath,
  });
  for (const output of [child.stdout, child.stderr])
    output?.on('data', (part: Buffer) => keep?.(String(part)));
  return new Promise((done) => {
    child.on('error', () => done(false));
    // At "exit" some of the output may still be to come.
    child.on('close', (code) => done(code === 0));
  });
}
