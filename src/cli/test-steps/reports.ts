import { existsSync, readFileSync } from 'node:fs';
import { oneTest, type Tally } from './tally.ts';

/** What Vitest counted, by the report that it wrote in JSON. */
export function vitestTally(path: string, endedWell: boolean): Tally {
  return tallied(path, endedWell, vitestCounts);
}

/** What Playwright counted, by the report that it wrote in JSON. */
export function playwrightTally(path: string, endedWell: boolean): Tally {
  return tallied(path, endedWell, playwrightCounts);
}

/** A run that ended badly has at least one failure, whatever it counted. */
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
