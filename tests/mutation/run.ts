import { fork, type ChildProcess } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isEquivalent } from './equivalents.ts';
import { mutantsOf, type Mutant } from './mutants.ts';
import { functionAt } from './survey.ts';
import type { Answer, Question, SurveyedTests } from './tester.ts';

// Plants small faults, one at a time, and counts those that the unit tests catch:
// `npm run mutate -- src/engine/figures --most 60 --seed 1`. Nothing is written to the sources.
const ROOT = resolve(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { most: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
/** A fault that makes tests run so much longer than they did, and this much besides, is caught as well. */
const TIMES_LONGER = 10;
const MILLISECONDS_MORE = 60_000;
/** Tests that take longer (milliseconds) are left out where quicker ones reach the same function. */
const SLOW = 30_000;

interface Planted {
  readonly file: string;
  readonly mutant: Mutant;
}

const places = positionals.length > 0 ? positionals : ['src/engine', 'src/views', 'src/search'];
const files = places.flatMap(filesOf);
const all = files.flatMap((file) =>
  mutantsOf(file, sourceOf(file)).map((mutant) => ({ file, mutant })),
);
const [equivalent, real] = [
  all.filter(isEquivalentHere),
  all.filter((one) => !isEquivalentHere(one)),
];
const sample = drawn(real, Number(values.most), Number(values.seed));
console.log(
  `${real.length} faults can be planted; ${sample.length} are tried (seed ${values.seed}). ` +
    `${equivalent.length} more make no difference that could be seen.`,
);
let tester: ChildProcess | null = null;
const tests = await survey([...new Set(sample.map(({ file }) => file))]);
const survivors: Planted[] = [];
for (const [index, planted] of sample.entries()) {
  const isCaught = !(await testsPass(planted));
  if (!isCaught) survivors.push(planted);
  const { file, mutant } = planted;
  console.log(
    `${index + 1}/${sample.length} ${isCaught ? 'caught  ' : 'SURVIVED'} ${file}:${mutant.line} ` +
      mutant.what.replace(/\s+/g, ' ').slice(0, 110),
  );
}
end();
const caught = sample.length - survivors.length;
console.log(
  `\n${caught} of ${sample.length} caught (${Math.round((100 * caught) / sample.length)}%).`,
);

function filesOf(place: string): string[] {
  const found = place.endsWith('.ts') ? [place] : globSync(`${place}/**/*.ts`, { cwd: ROOT });
  return found.filter((file) => !/\.test\.ts$|\/language\/|types\.ts$/.test(file)).toSorted();
}

function sourceOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function isEquivalentHere({ file, mutant }: Planted): boolean {
  return isEquivalent(file, sourceOf(file).split('\n')[mutant.line - 1] ?? '', mutant.what);
}

/** The unit tests that reach the files, with what they call. */
async function survey(asked: readonly string[]): Promise<readonly SurveyedTests[]> {
  const answer = await ask({ survey: asked }, Infinity);
  const found = answer && 'surveyed' in answer ? answer.surveyed : [];
  const failing = found.filter(({ passed }) => !passed).map(({ tests: path }) => path);
  if (failing.length === 0) return found;
  console.error(
    `These tests fail without a fault, and are left out: ${failing.map((path) => relative(ROOT, path)).join(', ')}.`,
  );
  return found.filter(({ passed }) => passed);
}

async function testsPass({ file, mutant }: Planted): Promise<boolean> {
  const place = functionAt(file, sourceOf(file), mutant.start);
  const reaching = tests
    .filter(({ reached }) => reached.includes(place))
    .toSorted((a, b) => a.milliseconds - b.milliseconds);
  const quick = reaching.filter(({ milliseconds }) => milliseconds <= SLOW);
  const tried = quick.length > 0 ? quick : reaching;
  const usual = tried.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const answer = await ask(
    { file, mutant, tests: tried.map(({ tests: path }) => path) },
    TIMES_LONGER * usual + MILLISECONDS_MORE,
  );
  return answer !== null && 'passed' in answer && answer.passed;
}

/** Asks the tester; null where it gives no answer in so many milliseconds. */
async function ask(question: Question, limit: number): Promise<Answer | null> {
  tester ??= await started();
  const asked = tester;
  const answer = await new Promise<Answer | null>((done) => {
    const late = limit < Infinity ? setTimeout(() => done(null), limit) : undefined;
    asked.once('message', (given: Answer) => {
      clearTimeout(late);
      done(given);
    });
    asked.once('exit', () => done(null));
    asked.send(question);
  });
  asked.removeAllListeners();
  if (answer === null) end();
  return answer;
}

function end(): void {
  tester?.kill('SIGKILL');
  tester = null;
}

function started(): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'tester.ts'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((done, fail) => {
    child.once('message', () => done(child));
    child.once('error', fail);
    child.once('exit', () => fail(new Error('The tester could not be started.')));
  });
}

/** So many of a list, drawn by chance that the seed decides. */
function drawn<T>(items: readonly T[], most: number, seed: number): T[] {
  let state = seed >>> 0;
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return { item, key: state };
  });
  return keyed
    .toSorted((a, b) => a.key - b.key)
    .slice(0, most)
    .map(({ item }) => item);
}
