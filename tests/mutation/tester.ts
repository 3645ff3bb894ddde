import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createVitest, type TestModule } from 'vitest/node';
import { withMutant, type Mutant } from './mutants.ts';
import { surveyed } from './survey.ts';

// Runs unit tests on files with faults in them, again and again in one process, as starting a test
// runner takes longer than most tests. The parent ends this process where a fault never ends.

/** What the parent asks: which tests call what in some files, or whether tests pass with a fault. */
export type Question =
  | { readonly survey: readonly string[] }
  | { readonly file: string; readonly mutant: Mutant; readonly tests: readonly string[] };

export type Answer = { readonly surveyed: readonly SurveyedTests[] } | { readonly passed: boolean };

/** A file of unit tests. */
export interface SurveyedTests {
  readonly tests: string;
  readonly passed: boolean;
  readonly milliseconds: number;
  /** The functions they call, as `functionAt` names them. */
  readonly reached: readonly string[];
}

const ROOT = resolve(import.meta.dirname, '../..');
/** By path, the code that is loaded instead of a file's own. */
const planted = new Map<string, string>();

// Without a cache, which would keep code with a fault, or give the code without.
const vitest = await createVitest(
  {
    ...{ config: false, root: ROOT, watch: false, reporters: [] },
    ...{
      maxWorkers: 1,
      pool: 'threads',
      isolate: true,
      bail: 1,
      testTimeout: 20_000,
      include: ['src/**/*.test.ts'],
      fsModuleCache: false,
    },
  },
  {
    plugins: [
      { name: 'plant-a-fault', enforce: 'pre', load: (id: string) => planted.get(id) ?? null },
    ],
    test: { setupFiles: ['tests/support/property-seed.ts', 'tests/mutation/tell-reached.ts'] },
  },
);

process.on('message', (question: Question) => {
  answer(question).then(
    (given) => process.send?.(given),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

async function answer(question: Question): Promise<Answer> {
  if ('survey' in question) return { surveyed: await survey(question.survey) };
  const { file, mutant, tests } = question;
  plant(file, (code) => withMutant(code, mutant));
  const passed = await allPass(tests);
  unplant(file);
  return { passed };
}

async function survey(files: readonly string[]): Promise<SurveyedTests[]> {
  for (const file of files) plant(file, (code) => surveyed(file, code));
  vitest.config.related = files.map((file) => join(ROOT, file));
  const specifications = await vitest.getRelevantTestSpecifications();
  const found: SurveyedTests[] = [];
  for (const { moduleId } of specifications) {
    const tests = await run(moduleId);
    const reached = tests.meta().reached ?? [];
    const { duration, collectDuration } = tests.diagnostic();
    found.push({
      ...{ tests: moduleId, passed: tests.ok(), reached },
      milliseconds: Math.round(duration + collectDuration),
    });
  }
  files.forEach(unplant);
  return found;
}

async function allPass(tests: readonly string[]): Promise<boolean> {
  for (const path of tests) if (!(await run(path)).ok()) return false;
  return true;
}

async function run(path: string): Promise<TestModule> {
  const specification = vitest.getRootProject().createSpecification(path);
  const { testModules } = await vitest.runTestSpecifications([specification]);
  const ran = testModules.find(({ moduleId }) => moduleId === path);
  if (!ran) throw new Error(`${path} did not run.`);
  return ran;
}

function plant(file: string, change: (code: string) => string): void {
  const path = join(ROOT, file);
  planted.set(path, change(readFileSync(path, 'utf8')));
  forget(path);
}

function unplant(file: string): void {
  planted.delete(join(ROOT, file));
  forget(join(ROOT, file));
}

/** Has a file loaded again when it is next asked for. */
function forget(path: string): void {
  for (const { moduleGraph } of Object.values(vitest.vite.environments))
    for (const module of moduleGraph.getModulesByFile(path) ?? [])
      moduleGraph.invalidateModule(module);
}

process.send?.({ surveyed: [] } satisfies Answer);
