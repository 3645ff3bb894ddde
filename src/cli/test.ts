import { runProgram } from './run-program.ts';
import { runInOrder } from './test-steps/run-in-order.ts';
import { testSteps, type Run, type StepName } from './test-steps/steps.ts';
import { oneTest, sum, type Tally } from './test-steps/tally.ts';
import { newFolder } from './work-folder.ts';

/** A step that was run. */
interface Done {
  readonly name: StepName;
  readonly tally: Tally;
  readonly took: string;
}

/** What can be asked for, with the steps that it takes. */
const ASKED: Readonly<Record<string, readonly StepName[]>> = {
  types: ['types'],
  lint: ['lint', 'format'],
  unit: ['unit'],
  build: ['sites', 'build'],
  browser: ['sites', 'browser'],
};

// Runs all tests, or those of one step: `npm test -- unit`, `npm test -- browser search.spec.ts`.
const [only, ...rest] = process.argv.slice(2);
const work = newFolder('test');

try {
  if (only !== undefined && !Object.hasOwn(ASKED, only)) {
    console.error(`There are no "${only}" tests. There are ${Object.keys(ASKED).join(', ')}.`);
    process.exitCode = 1;
  } else {
    await runAsked();
  }
} finally {
  work.remove();
}

async function runAsked(): Promise<void> {
  const atOnce = only === undefined ? 2 : 1;
  const steps = testSteps({ work: work.path, rest, atOnce });
  const names = (Object.keys(steps) as StepName[]).filter(
    (name) => only === undefined || ASKED[only]?.includes(name),
  );
  const done: Done[] = [];
  const jobs = names.map((name) => ({
    name,
    after: steps[name].after,
    run: async () => {
      done.push(await (atOnce === 1 ? runShown(name) : runBeside(name)));
    },
  }));
  await runInOrder(jobs, atOnce);
  report(done);

  async function runShown(name: StepName): Promise<Done> {
    console.log(`\n— ${name} —\n`);
    return timed(name, runProgram);
  }

  /** Runs a step beside another one; what it prints is kept until it is done. */
  async function runBeside(name: StepName): Promise<Done> {
    console.log(`${name} begins.`);
    let output = '';
    const finished = await timed(name, (program, args, env = {}) =>
      runProgram(program, args, env, (part) => {
        output += part;
      }),
    );
    console.log(`\n— ${name}: ${counts(finished.tally)}, ${finished.took.trim()} —\n\n${output}`);
    return finished;
  }

  async function timed(name: StepName, run: Run): Promise<Done> {
    const began = performance.now();
    const tally = await steps[name].run(run).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return oneTest(false);
    });
    return { name, tally, took: secondsSince(began) };
  }
}

function report(done: readonly Done[]): void {
  const { passed, failed, skipped } = sum(done.map(({ tally }) => tally));
  const lines = done.map(({ name, took, tally }) => `${name.padEnd(8)}${took}   ${counts(tally)}`);
  console.log(`\n${lines.join('\n')}`);
  if (skipped.length > 0) {
    console.log(`\nLeft out here; the names say what they need:\n  ${skipped.join('\n  ')}`);
  }
  if (only !== undefined) {
    const others = Object.keys(ASKED).filter((name) => name !== only);
    console.log(`\nNot run: ${others.join(', ')}, as "${only}" was asked for.`);
  }
  console.log(`\nIn all ${secondsSince(0).trim()}.`);
  // The last line has the plain form that machines look for.
  console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

function secondsSince(time: number): string {
  return `${((performance.now() - time) / 1000).toFixed(0)} s`.padStart(6);
}

function counts({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped.length} left out`;
}
