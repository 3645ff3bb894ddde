import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstallBrowser } from './browser.ts';
import { ROOT } from './project.ts';
import { newFolder } from './work-folder.ts';
import { runProgram } from './run-program.ts';
import { serveSite, type RunningSite } from './static-server.ts';

/** How many tests passed and failed, and which were left out here. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
}

/** A step that was run. */
interface Step {
  readonly name: string;
  readonly tally: Tally;
  readonly took: string;
  /** What it printed, where it was not shown at once. */
  readonly output: string;
}

/** How a program is run: with its output shown, or kept. */
type Run = (program: string, args: readonly string[]) => Promise<boolean>;

// Runs all tests, or those of one step: `npm test -- unit`, `npm test -- browser search.spec.ts`.
const [only, ...rest] = process.argv.slice(2);
const steps = { types, lint, unit, build, browser };
const names = Object.keys(steps) as (keyof typeof steps)[];
const wanted = names.filter((name) => only === undefined || name === only);
const work = newFolder('test');

// The sites of the browser tests. The tests of whole builds read those of them that they need.
const SITES = {
  root: { BASE_PATH: '/' },
  sub: { BASE_PATH: '/sub/', SITE_URL: 'https://example.org' },
  hostile: {
    BASE_PATH: '/',
    CONTENT_DIR: join(ROOT, 'tests/fixtures/hostile'),
    SITE_URL: 'https://crossread.test',
  },
  many: { BASE_PATH: '/', CONTENT_DIR: join(work.path, 'many-articles') },
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
  const done: Step[] = [];
  const checks = only === undefined ? checksBeside() : [];
  for (const name of wanted) {
    if (checks.length > 0 && (name === 'types' || name === 'lint')) continue;
    done.push(await runShown(name));
    if (name === 'unit') done.push(...(await Promise.all(checks)));
  }
  for (const { name, output } of done) if (output !== '') console.log(`\n— ${name} —\n\n${output}`);
  const all = sum(done.map(({ tally }) => tally));
  const lines = done.map(({ name, took, tally }) => `${name.padEnd(8)}${took}   ${counts(tally)}`);
  console.log(`\n${lines.join('\n')}`);
  if (all.skipped.length > 0) {
    console.log(`\nLeft out here; the names say what they need:\n  ${all.skipped.join('\n  ')}`);
  }
  if (only !== undefined) {
    console.log(
      `\nNot run: ${names.filter((name) => name !== only).join(', ')}, as "${only}" was asked for.`,
    );
  }
  console.log(`\nIn all ${secondsSince(0).trim()}.`);
  // The last line has the plain form that machines look for.
  console.log(`${all.passed} passed, ${all.failed} failed, ${all.skipped.length} skipped`);
  if (all.failed > 0 || all.passed === 0) process.exitCode = 1;
}

async function runShown(name: (typeof names)[number]): Promise<Step> {
  console.log(`\n— ${name} —\n`);
  const began = performance.now();
  const tally = await steps[name]();
  return { name, tally, took: secondsSince(began), output: '' };
}

/**
 * Types and lint take one core, and Vitest leaves one free: they run beside the unit tests. Lint waits
 * for the types, since Astro writes those of its own modules with them.
 */
function checksBeside(): Promise<Step>[] {
  const typed = runBeside('types', types);
  return [typed, typed.then(() => runBeside('lint', lint))];
}

/** Runs checks beside other steps; what they print is kept until those are done. */
async function runBeside(name: string, check: (run: Run) => Promise<Tally>): Promise<Step> {
  const began = performance.now();
  let output = '';
  const tally = await check((program, args) =>
    runProgram(program, args, {}, (part) => {
      output += part;
    }),
  );
  return { name, tally, took: secondsSince(began), output };
}

function secondsSince(time: number): string {
  return `${((performance.now() - time) / 1000).toFixed(0)} s`.padStart(6);
}

function counts({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped.length} left out`;
}

async function types(run: Run = runProgram): Promise<Tally> {
  return sum([
    // Astro writes the types of its own modules first.
    oneTest(await run('astro', ['check', '--minimumFailingSeverity', 'warning'])),
    oneTest(await run('tsc', ['--noEmit'])),
  ]);
}

async function lint(run: Run = runProgram): Promise<Tally> {
  if (!existsSync(join(ROOT, '.astro/types.d.ts'))) await run('astro', ['sync']);
  return sum([
    oneTest(await run('eslint', ['.'])),
    oneTest(await run('prettier', ['--check', '--log-level', 'warn', '.'])),
  ]);
}

function unit(): Promise<Tally> {
  return vitest('unit', ['--project', 'unit', '--project', 'alone', ...rest]);
}

/** Builds the sites of the browser tests, and runs the tests that build and read whole sites. */
async function build(): Promise<Tally> {
  const built = await buildSites();
  if (built.failed > 0) return built;
  const sites = Object.entries(SITES).map(([name, settings]) => ({
    ...settings,
    dir: join(work.path, name),
  }));
  const env = { BUILT_SITES: JSON.stringify(sites) };
  return sum([built, await vitest('build', ['--project', 'built', ...rest], env)]);
}

async function buildSites(): Promise<Tally> {
  const write = [join(ROOT, 'tests/support/write-many-articles.ts'), SITES.many.CONTENT_DIR];
  const tallies = [oneTest(await runProgram(process.execPath, write))];
  const run = [join(ROOT, 'src/cli/run.mjs'), 'build'];
  for (const [name, settings] of Object.entries(SITES)) {
    const env = { CONTENT_DIR: '', SITE_URL: '', ...settings, OUT_DIR: join(work.path, name) };
    tallies.push(oneTest(await runProgram(process.execPath, run, env)));
  }
  return sum(tallies);
}

async function vitest(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Tally> {
  const report = join(work.path, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const config = ['--config', 'tests/vitest.config.ts'];
  const passed = await runProgram('vitest', ['run', ...config, ...reporters, ...args], env);
  return tallied(report, passed, vitestCounts);
}

async function browser(): Promise<Tally> {
  const built = Object.keys(SITES).every((name) => existsSync(join(work.path, name)));
  if (!built && (await buildSites()).failed > 0) return { passed: 0, failed: 1, skipped: [] };
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
    return tallied(report, passed, playwrightCounts);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: [] };
  } finally {
    for (const site of running) await site.close();
  }
}

function oneTest(passed: boolean): Tally {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: [] };
}

/** Reads what a runner counted. A run that ended badly has at least one failure, whatever it counted. */
function tallied<Report>(
  path: string,
  endedWell: boolean,
  count: (report: Report) => Tally,
): Tally {
  if (!existsSync(path)) return oneTest(false);
  const tally = count(JSON.parse(readFileSync(path, 'utf8')) as Report);
  return { ...tally, failed: Math.max(tally.failed, endedWell ? 0 : 1) };
}

/** The part of Vitest's report that is read. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

function vitestCounts({ numPassedTests, numFailedTests, testResults }: VitestReport): Tally {
  const skipped = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName);
  return { passed: numPassedTests, failed: numFailedTests, skipped };
}

/** The part of Playwright's report that is read. */
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
  readonly suites: readonly PlaywrightSuite[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: string;
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

function playwrightCounts({ stats, suites }: PlaywrightReport): Tally {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: suites.flatMap(skippedIn),
  };
}

function skippedIn({ suites = [], specs }: PlaywrightSuite): string[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ projectName, annotations }) => {
        const why = annotations.find(({ type }) => type === 'skip')?.description ?? 'not said';
        return `${title} (${projectName}): ${why}`;
      }),
  );
  return [...own, ...suites.flatMap(skippedIn)];
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, one) => ({
    passed: all.passed + one.passed,
    failed: all.failed + one.failed,
    skipped: [...all.skipped, ...one.skipped],
  }));
}
