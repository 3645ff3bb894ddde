import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { collect } from './collected-tests.ts';
import { faults } from './faults.ts';
import { loadFaulty } from './load-faulty.ts';

// Runs unit tests on code with switches for faults, again and again in one process, as starting a
// test runner takes longer than most tests. The parent ends this process where a fault never ends.

/** What the parent asks first: the code of the files with faults, by path, and the files of tests. */
export interface Start {
  readonly codes: readonly (readonly [path: string, code: string])[];
  readonly paths: readonly string[];
  /** A fault that is on from the beginning. */
  readonly active: number | null;
}

export type Question =
  | { readonly start: Start }
  /** Which tests reach what. */
  | { readonly survey: readonly string[] }
  /** Whether all tests pass with a fault. */
  | { readonly fault: number; readonly files: readonly WantedTests[] };

/** Tests of a file, by their place in it, in the order to run them in. */
export interface WantedTests {
  readonly path: string;
  readonly tests: readonly number[];
}

export type Answer =
  | { readonly loaded: readonly number[] }
  | { readonly surveyed: readonly SurveyedFile[] }
  /** Null where all tests passed; else the name of one that did not. */
  | { readonly failed: string | null };

export interface SurveyedFile {
  readonly path: string;
  readonly tests: readonly SurveyedTest[];
}

export interface SurveyedTest {
  readonly name: string;
  readonly passed: boolean;
  readonly milliseconds: number;
  /** The numbers of the faults that it reaches. */
  readonly reached: readonly number[];
}

/** A test that asks more often whether a fault is on goes round in circles. */
const MOST_ASKED = 5_000_000;

let loads = 0;
// What is random is the same as in other runs, and the first example that fails is enough.
await import('../support/property-seed.ts');
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

process.on('message', (question: Question) => {
  answer(question).then(
    (given) => process.send?.(given),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on('unhandledRejection', () => {});
process.on('disconnect', () => process.exit());

async function answer(question: Question): Promise<Answer> {
  if ('start' in question) return { loaded: await load(question.start) };
  if ('survey' in question) {
    const surveyed: SurveyedFile[] = [];
    for (const path of question.survey) surveyed.push(await survey(path));
    return { surveyed };
  }
  return { failed: await firstFailure(question.fault, question.files) };
}

/** Loads all modules once, and tells what is reached by that alone. */
async function load({ codes, paths, active }: Start): Promise<number[]> {
  loadFaulty(new Map(codes));
  if (active !== null) faults.switchOn(active, MOST_ASKED);
  for (const path of paths) await collectAnew(path).catch(() => {});
  faults.switchOff();
  return [...faults.takeReached()];
}

async function survey(path: string): Promise<SurveyedFile> {
  const { tests, end } = await collectAnew(path);
  // What is made while the file is loaded is used by all of its tests.
  const byAll = faults.takeReached();
  const surveyed: SurveyedTest[] = [];
  for (const { name, run } of tests) {
    const began = performance.now();
    const passed = await passes(run);
    const milliseconds = performance.now() - began;
    const reached = [...byAll, ...faults.takeReached()];
    surveyed.push({ name, passed, milliseconds, reached });
  }
  await end();
  return { path, tests: surveyed };
}

async function firstFailure(fault: number, files: readonly WantedTests[]): Promise<string | null> {
  try {
    for (const { path, tests: wanted } of files) {
      faults.switchOn(fault, MOST_ASKED);
      const found = await collectAnew(path).catch(() => null);
      if (found === null) return path;
      for (const index of wanted) {
        faults.switchOn(fault, MOST_ASKED);
        const test = found.tests[index];
        if (test && !(await passes(test.run))) return test.name;
      }
      await found.end();
    }
    return null;
  } finally {
    faults.switchOff();
  }
}

function collectAnew(path: string) {
  loads += 1;
  const url = `${pathToFileURL(path).href}?${loads}`;
  return collect(() => import(url));
}

async function passes(run: () => Promise<void>): Promise<boolean> {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
}
