import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/cli/project.ts';

const FOLDER = join(ROOT, 'node_modules/.cache/bench-search');
const PACKAGES = ['pagefind@1.6.0', 'minisearch@7.2.0'];

/** Where the packages lie that the search is measured beside; they are fetched for this alone. */
export function rivalsFolder(): string | null {
  const folder = join(FOLDER, 'node_modules');
  if (existsSync(join(folder, 'pagefind')) && existsSync(join(folder, 'minisearch'))) return folder;
  try {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }');
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync('npm', ['install', ...flags, ...PACKAGES], { cwd: FOLDER, stdio: 'ignore' });
    return folder;
  } catch {
    console.warn(`${PACKAGES.join(' and ')} cannot be fetched here; Crossread is measured alone.`);
    return null;
  }
}
