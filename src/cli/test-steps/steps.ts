import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from '../browser.ts';
import { ROOT } from '../project.ts';
import { playwrightTally, vitestTally } from './reports.ts';
import { testSites } from './sites.ts';
import { oneTest, type Tally } from './tally.ts';

/** Runs a program, and tells whether it ended well. */
export type Run = (
  program: string,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
) => Promise<boolean>;

/** A part of `npm test`. */
export interface Step {
  /** The steps that it needs the results of. */
  readonly after: readonly StepName[];
  run(run: Run): Promise<Tally>;
}

export type StepName = 'unit' | 'types' | 'sites' | 'build' | 'browser' | 'lint' | 'format';

/** How the steps are run. */
interface StepOptions {
  /** A folder for what they write. */
  readonly work: string;
  /** What they are asked besides, such as the files of tests to run. */
  readonly rest: readonly string[];
  /** How many run at once, and share the machine. */
  readonly atOnce: number;
}

const FORMAT = ['--check', '--cache', '--cache-strategy', 'content', '--log-level', 'warn', '.'];

/** The steps of `npm test`, in the order that keeps two cores busy. */
export function testSteps({ work, rest, atOnce }: StepOptions): Readonly<Record<StepName, Step>> {
  const sites = testSites(work);
  const workers = Math.max(1, Math.floor(availableParallelism() / atOnce));
  return {
    unit: { after: [], run: (run) => vitest(run, ['unit', 'alone']) },
    // Astro writes the types of its own modules first. It checks TypeScript too, as the compiler does.
    types: { after: [], run: one('astro', ['check', '--minimumFailingSeverity', 'warning']) },
    sites: { after: ['types'], run: sites.build },
    // The longest first, so that neither core waits for the other at the end.
    build: { after: ['sites'], run: (run) => vitest(run, ['built']) },
    browser: { after: ['sites'], run: browser },
    lint: { after: ['types'], run: lint },
    format: { after: [], run: one('prettier', FORMAT) },
  };

  async function lint(run: Run): Promise<Tally> {
    if (!existsSync(join(ROOT, '.astro/types.d.ts'))) await run('astro', ['sync']);
    return oneTest(await run('eslint', ['.']));
  }

  async function vitest(run: Run, projects: readonly string[]): Promise<Tally> {
    const report = join(work, `${projects.join('-')}.json`);
    const passed = await run(
      'vitest',
      [
        ...['run', '--config', 'tests/vitest.config.ts', `--maxWorkers=${workers}`],
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
        ...projects.flatMap((project) => ['--project', project]),
        ...rest,
      ],
      sites.places(),
    );
    return vitestTally(report, passed);
  }

  async function browser(run: Run): Promise<Tally> {
    if (!sites.areBuilt()) return oneTest(false);
    const report = join(work, 'browser.json');
    const served = await sites.serve();
    try {
      const config = ['--config', 'tests/playwright.config.ts', '--reporter=line,json'];
      const passed = await run('playwright', ['test', ...config, ...rest], {
        ...served.addresses,
        CHROME_PATH: findOrInstallBrowser(),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      });
      return playwrightTally(report, passed);
    } finally {
      await served.close();
    }
  }
}

function one(program: string, args: readonly string[]): Step['run'] {
  return async (run) => oneTest(await run(program, args));
}
