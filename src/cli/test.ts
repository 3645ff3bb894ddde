import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstallBrowser } from './browser.ts';
import { ROOT } from './project.ts';
import { newFolder } from './work-folder.ts';
import { runProgram } from './run-program.ts';
import { serveSite, type RunningSite } from './static-server.ts';

/** How many tests passed and failed. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
}

// Runs all tests, or those of one step: `npm test -- unit`, `npm test -- browser search.spec.ts`.
const [only, ...rest] = process.argv.slice(2);
const steps = { types, lint, unit, build, browser };
const names = Object.keys(steps) as (keyof typeof steps)[];
const wanted = names.filter((name) => only === undefined || name === only);
const work = newFolder('test');
const SITES = {
  root: { BASE_PATH: '/' },
  sub: { BASE_PATH: '/sub/', SITE_URL: 'https://example.org' },
  hostile: { BASE_PATH: '/', CONTENT_DIR: join(ROOT, 'tests/fixtures/hostile') },
};

if (wanted.length === 0) {
  console.error(`There are no "${only}" tests. There are ${names.join(', ')}.`);
  process.exitCode = 1;
} else {
  try {
    await runAll();
  } finally {
    work.remove();
  }
}

async function runAll(): Promise<void> {
  const tallies: Tally[] = [];
  for (const name of wanted) {
    console.log(`\n— ${name} —\n`);
    tallies.push(await steps[name]());
  }
  const { passed, failed } = sum(tallies);
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

async function types(): Promise<Tally> {
  return sum([
    // Astro writes the types of its own modules first.
    oneTest(await runProgram('astro', ['check', '--minimumFailingSeverity', 'warning'])),
    oneTest(await runProgram('tsc', ['--noEmit'])),
  ]);
}

async function lint(): Promise<Tally> {
  return sum([
    oneTest(await runProgram('eslint', ['.'])),
    oneTest(await runProgram('prettier', ['--check', '--log-level', 'warn', '.'])),
  ]);
}

async function unit(): Promise<Tally> {
  const report = join(work.path, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const config = ['--config', 'tests/vitest.config.ts'];
  const passed = await runProgram('vitest', ['run', ...config, ...reporters, ...rest]);
  return tallied(report, 'numPassedTests', 'numFailedTests', passed);
}

async function build(): Promise<Tally> {
  const run = [join(ROOT, 'src/cli/run.mjs'), 'build'];
  const tallies = [];
  for (const [name, settings] of Object.entries(SITES)) {
    const env = { ...settings, OUT_DIR: join(work.path, name) };
    tallies.push(oneTest(await runProgram(process.execPath, run, env)));
  }
  return sum(tallies);
}

async function browser(): Promise<Tally> {
  const built = Object.keys(SITES).every((name) => existsSync(join(work.path, name)));
  if (!built && (await build()).failed > 0) return { passed: 0, failed: 1 };
  const running: RunningSite[] = [];
  try {
    const report = join(work.path, 'browser.json');
    const env = { CHROME_PATH: findOrInstallBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const addresses = new Map<string, string>();
    for (const [name, { BASE_PATH }] of Object.entries(SITES)) {
      const site = await serveSite({ dir: join(work.path, name), base: BASE_PATH, port: 0 });
      running.push(site);
      addresses.set(`SITE_AT_${name.toUpperCase()}`, site.url);
    }
    const config = ['--config', 'tests/playwright.config.ts', '--reporter=line,json'];
    const passed = await runProgram('playwright', ['test', ...config, ...rest], {
      ...env,
      ...Object.fromEntries(addresses),
    });
    return tallied(report, 'expected', 'unexpected', passed);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  } finally {
    for (const site of running) await site.close();
  }
}

function oneTest(passed: boolean): Tally {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Reads what a runner counted. A run that ended badly has at least one failure, whatever it counted. */
function tallied(report: string, passedKey: string, failedKey: string, endedWell: boolean): Tally {
  const text = existsSync(report) ? readFileSync(report, 'utf8') : '';
  const count = (key: string): number =>
    Number(new RegExp(`"${key}":\\s*(\\d+)`).exec(text)?.[1] ?? 0);
  return { passed: count(passedKey), failed: Math.max(count(failedKey), endedWell ? 0 : 1) };
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }),
    { passed: 0, failed: 0 },
  );
}
