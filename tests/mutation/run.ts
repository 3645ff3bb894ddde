import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isEquivalent } from './equivalents.ts';
import { mutantsOf, type Mutant } from './mutants.ts';
import { relatedTests } from './related-tests.ts';
import { switched } from './switched.ts';
import { newTrial } from './trial.ts';

// Plants small faults, one at a time, and counts those that the unit tests catch:
// `npm run mutate -- src/engine/figures`, or some of them: `--most 60 --seed 1`. Nothing is written to
// the sources.
const ROOT = resolve(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { most: { type: 'string' }, seed: { type: 'string', default: '1' } },
});

interface Planted {
  readonly id: number;
  readonly file: string;
  readonly mutant: Mutant;
}

const places = positionals.length > 0 ? positionals : ['src/engine', 'src/views', 'src/search'];
const files = places.flatMap(filesOf);
const all = files
  .flatMap((file) => mutantsOf(file, sourceOf(file)).map((mutant) => ({ file, mutant })))
  .map((planted, id) => ({ ...planted, id }));
const real = all.filter((one) => !isEquivalentHere(one));
const sample =
  values.most === undefined ? real : drawn(real, Number(values.most), Number(values.seed));
const tests = relatedTests(ROOT, files);
console.log(
  `${real.length} faults can be planted; ${sample.length} are tried on ${tests.length} files of tests. ` +
    `${all.length - real.length} more make no difference that could be seen.`,
);
const trial = await newTrial({
  codes: [...Map.groupBy(all, ({ file }) => file)].map(([file, mutants]) => [
    join(ROOT, file),
    switched(sourceOf(file), mutants),
  ]),
  paths: tests.map((path) => join(ROOT, path)),
});
const survivors: Planted[] = [];
for (const planted of sample) {
  if ((await trial.caughtBy(planted.id)) !== null) continue;
  survivors.push(planted);
  const { file, mutant } = planted;
  console.log(`${file}:${mutant.line} ${mutant.what.replace(/\s+/g, ' ').slice(0, 110)}`);
}
trial.end();
for (const [folder, tried] of Map.groupBy(sample, ({ file }) => folderOf(file))) {
  const left = survivors.filter(({ file }) => folderOf(file) === folder).length;
  const caught = tried.length - left;
  const share = Math.round((100 * caught) / tried.length);
  console.log(`${folder}: ${caught} of ${tried.length} caught (${share}%).`);
}

function filesOf(place: string): string[] {
  const found = place.endsWith('.ts') ? [place] : globSync(`${place}/**/*.ts`, { cwd: ROOT });
  return found.filter((file) => !/\.test\.ts$|\/language\/|types\.ts$/.test(file)).toSorted();
}

/** `src/engine/figures` of a file in it, `src/engine` of one beside that, `src/views`. */
function folderOf(file: string): string {
  return /^src\/engine\/[^/]+(?=\/)|^src\/[^/]+/.exec(file)?.[0] ?? file;
}

function sourceOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function isEquivalentHere({ file, mutant }: { readonly file: string; readonly mutant: Mutant }) {
  return isEquivalent(file, sourceOf(file).split('\n')[mutant.line - 1] ?? '', mutant.what);
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
