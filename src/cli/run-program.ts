import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from './project.ts';

/** Runs a program with its output shown, the project's own first, and tells whether it ended well. */
export function runProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const own = [dirname(process.execPath), join(ROOT, 'node_modules/.bin')];
  const path = [...own, process.env['PATH'] ?? ''].join(delimiter);
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PATH: path, ...env },
    stdio: 'inherit',
    // Windows starts the programs of packages by the shell only.
    shell: process.platform === 'win32' && program !== process.execPath,
  });
  return new Promise((done) => {
    child.on('error', () => done(false));
    child.on('exit', (code) => done(code === 0));
  });
}
