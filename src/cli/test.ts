import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstallBrowser } from './browser.ts';
import { ROOT } from './project.ts';
import { newFolder } from './replace-folder.ts';
import { runProgram } from './run-program.ts';
import { serveSite } from './static-server.ts';

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
const sites = { root: join(work.path, 'root'), sub: join(work.path, 'sub') };

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
  const sub = { BASE_PATH: '/sub/', SITE_URL: 'https://example.org' };
  return sum([
    oneTest(await runProgram(process.execPath, run, { OUT_DIR: sites.root, BASE_PATH: '/' })),
    oneTest(await runProgram(process.execPath, run, { OUT_DIR: sites.sub, ...sub })),
  ]);
}

async function browser(): Promise<Tally> {
  if (!existsSync(sites.sub)) await build();
  const running = [];
  try {
    const path = findOrInstallBrowser();
    const root = await serveSite({ dir: sites.root, base: '/', port: 0 });
    running.push(root);
    const sub = await serveSite({ dir: sites.sub, base: '/sub/', port: 0 });
    running.push(sub);
    const report = join(work.path, 'browser.json');
    const args = [
      'test',
      '--config',
      'tests/playwright.config.ts',
      '--reporter=line,json',
      ...rest,
    ];
    const passed = await runProgram('playwright', args, {
      CHROME_PATH: path,
      SITE_AT_ROOT: root.url,
      SITE_AT_SUB: sub.url,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
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
