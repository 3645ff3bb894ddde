import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mutantsOf, type Mutant } from './mutants.ts';

// Plants small faults, one at a time, and counts those that the unit tests catch:
// `npm run mutate -- src/engine/figures --most 60 --seed 1`. Nothing is written to the sources.
const ROOT = resolve(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { most: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
/** A fault that makes the tests run for ever is caught as well. */
const TIME_LIMIT = 120_000;

interface Planted {
  readonly file: string;
  readonly mutant: Mutant;
}

const places = positionals.length > 0 ? positionals : ['src/engine', 'src/views', 'src/search'];
const all = places
  .flatMap(filesOf)
  .flatMap((file) =>
    mutantsOf(file, readFileSync(join(ROOT, file), 'utf8')).map((mutant) => ({ file, mutant })),
  );
const sample = drawn(all, Number(values.most), Number(values.seed));
console.log(
  `${all.length} faults can be planted; ${sample.length} are tried (seed ${values.seed}).`,
);
const survivors: Planted[] = [];
for (const [index, planted] of sample.entries()) {
  const isCaught = !(await testsPass(planted));
  const { file, mutant } = planted;
  if (!isCaught) survivors.push(planted);
  const sign = isCaught ? 'caught  ' : 'SURVIVED';
  console.log(
    `${index + 1}/${sample.length} ${sign} ${file}:${mutant.line} ${mutant.what.replace(/\s+/g, ' ').slice(0, 110)}`,
  );
}
const caught = sample.length - survivors.length;
console.log(
  `\n${caught} of ${sample.length} caught (${Math.round((100 * caught) / sample.length)}%).`,
);

function filesOf(place: string): string[] {
  const files = place.endsWith('.ts') ? [place] : globSync(`${place}/**/*.ts`, { cwd: ROOT });
  return files.filter((file) => !/\.test\.ts$|\/language\/|types\.ts$/.test(file)).toSorted();
}

function testsPass({ file, mutant }: Planted): Promise<boolean> {
  const args = ['related', file, '--run', '--config', 'tests/mutation/vitest.config.ts'];
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [vitest, ...args, '--passWithNoTests'], {
    cwd: ROOT,
    env: { ...process.env, MUTANT_FILE: join(ROOT, file), MUTANT: JSON.stringify(mutant) },
    stdio: 'ignore',
    timeout: TIME_LIMIT,
    killSignal: 'SIGKILL',
  });
  return new Promise((done) => {
    child.on('error', () => done(false));
    child.on('exit', (code) => done(code === 0));
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
