import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Answer, Question, Start, SurveyedFile, WantedTests } from './tester.ts';

/** A test that takes longer (milliseconds) is tried only where no other reaches a fault. */
const SLOW = 1_000;
/** A fault that makes its tests run so much longer, and so many milliseconds besides, never ends. */
const TIMES_LONGER = 20;
const MILLISECONDS_MORE = 30_000;
/** What a process has loaded stays in its memory: after so many faults there is a new one. */
const MOST_IN_ONE = 300;

/** Tries faults on the unit tests that reach them. */
export interface Trial {
  /** The name of a test that catches a fault; null where none does. */
  caughtBy(id: number): Promise<string | null>;
  end(): void;
}

/**
 * Runs all tests once without a fault, to see which reach what.
 *
 * @throws {Error} where a test fails without a fault
 */
export async function newTrial(start: Omit<Start, 'active'>): Promise<Trial> {
  let tester = new Tester();
  let tried = 0;
  const atLoad = new Set(await tester.load({ ...start, active: null }));
  const surveyed = await tester.survey(start.paths);
  const failing = surveyed.flatMap(({ tests }) => tests.filter(({ passed }) => !passed));
  if (failing.length > 0) {
    tester.end();
    const names = failing.map(({ name }) => `"${name}"`);
    throw new Error(`These tests fail without a fault: ${names.join(', ')}.`);
  }
  return { caughtBy, end: () => tester.end() };

  async function caughtBy(id: number): Promise<string | null> {
    const { files, usual } = testsReaching(id, surveyed);
    const limit = TIMES_LONGER * usual + MILLISECONDS_MORE;
    const found = files.length > 0 ? await failure(id, files, limit) : null;
    return found ?? (atLoad.has(id) ? failureFromTheBeginning(id, limit) : null);
  }

  async function failure(
    id: number,
    files: readonly WantedTests[],
    limit: number,
  ): Promise<string | null> {
    tried += 1;
    if (tried % MOST_IN_ONE === 0) await renew();
    const found = await tester.failure(id, files, limit);
    if (found === LATE) await renew();
    return found;
  }

  async function renew(): Promise<void> {
    tester.end();
    tester = new Tester();
    await tester.load({ ...start, active: null });
  }

  /** With a process of its own, for what is made while modules are loaded. */
  async function failureFromTheBeginning(id: number, limit: number): Promise<string | null> {
    const own = new Tester();
    try {
      await own.load({ ...start, active: id });
      const files = surveyed.map(({ path, tests }) => ({ path, tests: quickOf(tests) }));
      return await own.failure(id, files, limit + MILLISECONDS_MORE);
    } finally {
      own.end();
    }
  }
}

const LATE = 'the time, which is up';

/** A process in which tests run. */
class Tester {
  private readonly child: ChildProcess = fork(join(import.meta.dirname, 'tester.ts'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Node calls the removal of types from code an experiment.
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });

  async load(start: Start): Promise<readonly number[]> {
    const answer = await this.ask({ start }, 10 * MILLISECONDS_MORE);
    return answer && 'loaded' in answer ? answer.loaded : [];
  }

  async survey(paths: readonly string[]): Promise<readonly SurveyedFile[]> {
    const answer = await this.ask({ survey: paths }, Infinity);
    if (answer && 'surveyed' in answer) return answer.surveyed;
    throw new Error('The tests could not be run.');
  }

  async failure(
    fault: number,
    files: readonly WantedTests[],
    limit: number,
  ): Promise<string | null> {
    const answer = await this.ask({ fault, files }, limit);
    return answer && 'failed' in answer ? answer.failed : LATE;
  }

  end(): void {
    this.child.kill('SIGKILL');
  }

  /** Null where there is no answer in so many milliseconds. */
  private async ask(question: Question, limit: number): Promise<Answer | null> {
    const { child } = this;
    const answer = await new Promise<Answer | null>((done) => {
      const late = limit < Infinity ? setTimeout(() => done(null), limit) : undefined;
      child.once('message', (given: Answer) => {
        clearTimeout(late);
        done(given);
      });
      child.once('exit', () => {
        clearTimeout(late);
        done(null);
      });
      child.send(question);
    });
    child.removeAllListeners();
    return answer;
  }
}

/** The tests of the files that reach a fault, quick files first, and how long they take (milliseconds). */
function testsReaching(id: number, surveyed: readonly SurveyedFile[]) {
  const reaching = surveyed.filter(({ tests }) =>
    tests.some(({ reached }) => reached.includes(id)),
  );
  const timed = reaching
    .map(({ path, tests }) => {
      const reaches = (index: number) => tests[index]?.reached.includes(id) ?? false;
      // A test may use what another one of its file has made, which it then does not reach itself.
      const wanted = quickOf(tests).toSorted((a, b) => Number(reaches(b)) - Number(reaches(a)));
      return { path, tests: wanted, usual: sum(wanted.map((index) => tests[index]?.milliseconds)) };
    })
    .toSorted((a, b) => a.usual - b.usual);
  return { files: timed, usual: sum(timed.map(({ usual }) => usual)) };
}

function quickOf(tests: SurveyedFile['tests']): number[] {
  const all = [...tests.keys()];
  const quick = all.filter((index) => (tests[index]?.milliseconds ?? 0) <= SLOW);
  return quick.length > 0 ? quick : all;
}

function sum(numbers: readonly (number | undefined)[]): number {
  return numbers.reduce<number>((total, one) => total + (one ?? 0), 0);
}
