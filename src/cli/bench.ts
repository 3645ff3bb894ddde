import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffWords } from 'diff';
import { readContent } from '../content/read-content.ts';
import { align, prepare } from '../engine/align/align.ts';
import { compareStory } from '../engine/compare.ts';
import { diffPair } from '../engine/diff/diff-pair.ts';
import { diffTexts } from '../engine/diff/diff.ts';
import { presentableEdits } from '../engine/diff/present.ts';
import { segment } from '../engine/reading/segment.ts';
import type { Article } from '../engine/types.ts';
import { buildCost } from './bench-build.ts';
import { editedText, inventedText, randomNumbers } from './bench-texts.ts';
import { projectOf, WORK } from './project.ts';
import { languageOf } from '../engine/language/index.ts';

// Prints how fast Crossread compares, as ratios to jsdiff and git measured in the same run, since
// times alone tell more about the machine. CONTENT_DIR chooses the stories; `--slow` lets jsdiff
// compare the unrelated long texts, too, which takes it half a minute.

const { contentDir } = projectOf(process.env);
const stories = readContent(contentDir).stories.map(({ slug, articles }) => ({
  slug,
  articles: articles.map(({ article }) => article),
}));
const folder = join(WORK, 'bench');

mkdirSync(folder, { recursive: true });
try {
  benchPairs();
  benchStories();
  benchGrowth();
  benchLongTexts();
  benchBuild();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function benchPairs(): void {
  const articles = stories.flatMap((story) => story.articles);
  const pairs = stories.flatMap((story) => pairsOf(story.articles));
  heading(`${pairs.length} pairs of articles of one story`);
  const jsdiff = overEach(pairs, ([base, other]) => void diffWords(base.text, other.text), 1);
  const whole = overEach(pairs, ([base, other]) => diffWhole(base.text, other.text), 5);
  const sides = new Map(
    articles.map((article) => [article, { article, passages: segment(article) }]),
  );
  const prepared = new Map([...sides].map(([article, side]) => [article, prepare(side)]));
  const linked = pairs.flatMap(([base, other]) => {
    const [left, right] = [sides.get(base), sides.get(other)];
    const [one, two] = [prepared.get(base), prepared.get(other)];
    return left && right && one && two
      ? [{ left, right, one, two, alignments: align(one, two) }]
      : [];
  });
  const inside = overEach(
    linked,
    ({ left, right, alignments }) =>
      void diffPair(left, right, { relationship: 'independent', alignments }),
    5,
  );
  const reading = overEach(
    [...sides.values()],
    (side) => void prepare({ ...side, passages: segment(side.article) }),
    3,
  );
  const aligning = overEach(linked, ({ one, two }) => void align(one, two), 3);
  line('jsdiff diffWords, whole texts', jsdiff.total, `slowest ${ms(jsdiff.slowest)}`);
  goal('Crossread, whole texts', whole.total, jsdiff.total, 1 / 80);
  goal('  its slowest pair', whole.slowest, jsdiff.slowest, 1 / 100);
  goal('Crossread, inside aligned passages', inside.total, jsdiff.total, 1 / 80);
  goal('  its slowest pair', inside.slowest, jsdiff.slowest, 1 / 100);
  line('reading the passages of the articles', reading.total, '');
  line('aligning them, pair by pair', aligning.total, '');
  goal(
    'all of it: read, aligned, diffed',
    reading.total + aligning.total + inside.total,
    jsdiff.total,
    1 / 80,
  );
}

function benchStories(): void {
  heading('A whole story: passages, alignments, figures, quotations, diffs, copying');
  const three = stories.filter(({ articles }) => articles.length === 3);
  const run = (): number[] =>
    three.map((story) => timed(() => compareStory(story.slug, story.articles)));
  run();
  const times = run().sort((x, y) => x - y);
  const words = three.map(({ articles }) => wordsOf(articles));
  const usual = times[times.length >> 1] ?? 0;
  line(
    `median of ${three.length} stories of three articles`,
    usual,
    `goal 30 ms: ${usual <= 30 ? 'met' : 'missed'}`,
  );
  line('slowest', times.at(-1) ?? 0, '');
  console.log(
    `  words per article, on average: ${Math.round(sum(words) / Math.max(1, 3 * three.length))}`,
  );
}

function benchGrowth(): void {
  heading('A story of more articles, per pair');
  const all = stories.flatMap(({ articles }) => articles).slice(0, 20);
  for (const size of [3, 10, 20]) {
    const articles = all
      .slice(0, size)
      .map((article, at) => ({ ...article, slug: `a${at}`, copyOf: null }));
    if (articles.length < size) continue;
    compareStory('growth', articles);
    const time = timed(() => compareStory('growth', articles));
    line(`${size} articles`, time, `${ms(time / pairsOf(articles).length)} a pair`);
  }
}

function benchLongTexts(): void {
  heading('Long texts');
  const random = randomNumbers(7);
  const [one, two] = [inventedText(10_000, random), inventedText(10_000, random)];
  longTexts('unrelated, 10,000 words', one, two, process.argv.includes('--slow'));
  const long = inventedText(100_000, random);
  longTexts('near-duplicate, 100,000 words, 1% edited', long, editedText(long, random), true);
}

function longTexts(name: string, base: string, other: string, withJsdiff: boolean): void {
  const [left, right] = [join(folder, 'base.txt'), join(folder, 'other.txt')];
  writeFileSync(left, `${base}\n`);
  writeFileSync(right, `${other}\n`);
  const git = median(9, () => {
    spawnSync('git', ['diff', '--no-index', '--word-diff', left, right], { maxBuffer: 2 ** 28 });
  });
  console.log(`  ${name}`);
  line('git diff --word-diff', git, '');
  if (withJsdiff)
    line(
      'jsdiff diffWords',
      timed(() => void diffWords(base, other)),
      '',
    );
  goal(
    'Crossread',
    median(9, () => diffWhole(base, other)),
    git,
    3,
  );
}

function benchBuild(): void {
  heading('A full build of the site, in processor time');
  const { plain, crossread } = buildCost(contentDir, folder, 3);
  line('the articles as plain Markdown pages, by remark', plain, '');
  goal('Crossread, all pages', crossread, plain, 1.2);
}

function diffWhole(base: string, other: string): void {
  presentableEdits(diffTexts(base, other, languageOf('en')));
}

/** The times of a task over all items, each at its best of several runs. */
function overEach<Item>(
  items: readonly Item[],
  task: (item: Item) => void,
  runs: number,
): { readonly total: number; readonly slowest: number } {
  const best = items.map(() => Infinity);
  // A few items alone do not warm the compiler up.
  const warm = runs === 1 ? 1 : Math.max(runs, Math.ceil(300 / Math.max(1, items.length)));
  for (let run = 0; run < warm; run += 1)
    items.forEach((item, at) => {
      best[at] = Math.min(
        best[at] ?? Infinity,
        timed(() => task(item)),
      );
    });
  return { total: sum(best), slowest: Math.max(0, ...best) };
}

function pairsOf(articles: readonly Article[]): (readonly [Article, Article])[] {
  return articles.flatMap((base, at) =>
    articles.slice(at + 1).map((other) => [base, other] as const),
  );
}

function wordsOf(articles: readonly Article[]): number {
  return sum(articles.map(({ text }) => text.split(/\s+/).length));
}

function timed(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

function median(runs: number, task: () => void): number {
  const times = Array.from({ length: runs }, () => timed(task)).sort((x, y) => x - y);
  return times[runs >> 1] ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function heading(text: string): void {
  console.log(`\n${text}`);
}

function line(name: string, time: number, note: string): void {
  console.log(`  ${name.padEnd(48)}${ms(time).padStart(12)}  ${note}`);
}

/** A time as part of another, and whether it is within the goal. */
function goal(name: string, time: number, of: number, atMost: number): void {
  const ratio = time / of;
  const shown = (part: number): string =>
    part < 1 ? `1/${Math.round(1 / part)}` : `${part.toFixed(1)} times`;
  line(name, time, `${shown(ratio)}, goal ${shown(atMost)}: ${ratio <= atMost ? 'met' : 'missed'}`);
}

function ms(time: number): string {
  return `${time < 10 ? time.toFixed(2) : Math.round(time)} ms`;
}
