import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Finds a Chromium or Chrome that runs here: the one in `CHROME_PATH`, or an installed one. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const installed = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const named = env['CHROME_PATH'];
  const candidates = named ? [named] : [...installed, ...PLACES, chromium.executablePath()];
  return candidates.find((path) => existsSync(path) && runs(path)) ?? null;
}

/**
 * Finds a browser, or installs one: Playwright's own, else Debian's package.
 *
 * @throws {Error} saying what to install, where neither can be had
 */
export function findOrInstallBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  if (process.env['CHROME_PATH']) {
    throw new Error(`CHROME_PATH is "${process.env['CHROME_PATH']}", and no browser runs there.`);
  }
  console.log('No Chromium or Chrome was found. Playwright’s own is fetched.');
  attempt(process.execPath, [playwrightCommand(), 'install', 'chromium']);
  const fetched = findBrowser();
  if (fetched) return fetched;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('That does not run here. The package `chromium` is installed.');
    attempt('apt-get', ['update', '-qq']);
    attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  const packaged = findBrowser();
  if (packaged) return packaged;
  throw new Error(
    'The browser tests need Chromium or Chrome. Install one (Debian: apt-get install chromium; elsewhere: npx playwright install --with-deps chromium), or name one in CHROME_PATH.',
  );
}

function playwrightCommand(): string {
  return join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');
}

function attempt(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

// A file may be there and still miss a library it needs.
function runs(path: string): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}
