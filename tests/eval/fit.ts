import { writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { FEATURES } from '../../src/engine/align/align-features.ts';
import { CONTEXT_FEATURES } from '../../src/engine/align/settle-links.ts';
import { ablation } from './fit/ablation.ts';
import { fitStory, shortened } from './fit/examples.ts';
import { judge, ofForm } from './fit/left-out.ts';
import { factCurve, from, linkCurve, onlyCurve, reliability, type Point } from './fit/measures.ts';
import { settingsFile } from './fit/settings-file.ts';
import { labelledStories } from './stories.ts';

// Learns the weights of the alignment from labelled stories and writes src/engine/align/settings.ts;
// with --dry it only says how well it does on stories left out, with --ablation also what each
// feature brings. LABELS_DIR and CONTENT_DIR (several, parted as in PATH) name the labels and the
// stories. The invented stories of this repository are too few and too short to learn from: without
// LABELS_DIR nothing is written.
const dirs = (variable: string, fallback: string) =>
  (process.env[variable] ?? join(import.meta.dirname, fallback))
    .split(delimiter)
    .map((dir) => resolve(dir));
const contentDirs = dirs('CONTENT_DIR', 'stories');
const stories = dirs('LABELS_DIR', 'labels')
  .flatMap((dir) => labelledStories(dir, contentDirs))
  .flatMap((story) => [story, shortened(story)])
  .map(fitStory);
const whole = stories.filter((_, index) => index % 2 === 0);

const { judged: all, links, context } = judge(stories);
const judged = ofForm(all, 0);
const [linked, only, facts] = [
  linkCurve(judged, whole),
  onlyCurve(judged, whole),
  factCurve(judged),
];

// The claims of the pages, each with what it must reach on stories left out. Labels miss links:
// two persons' labels agree at F1 0.89, so that 0.84 by one person's is as good as 0.95 by both's.
const thresholds = {
  LEAST: round(nearlyBest(linked).score),
  STATED: round(lowest(linked, 0.84)),
  CERTAIN: round(lowest(facts, 0.9)),
  IMPROBABLE: Math.floor(1000 * (1 - lowest(only, 0.92))) / 1000,
};

console.log(`${whole.length} stories, each judged by a fit without it`);
console.log(`links      ${shown(bestF1(linked))}`);
for (const least of [0.5, 0.6, 0.7, 0.8, 0.9])
  console.log(`  from ${least}  ${shown(from(linked, least))}`);
console.log(`made       ${shown(from(linked, thresholds.LEAST))}`);
console.log(`perhaps    right ${between(linked, thresholds.LEAST, thresholds.STATED).toFixed(3)}`);
console.log(`stated     ${shown(from(linked, thresholds.STATED))}`);
console.log(`only here  ${shown(from(only, 1 - thresholds.IMPROBABLE))}`);
console.log(`facts      ${shown(from(facts, thresholds.CERTAIN))}`);
const short = ofForm(all, 1);
const shortStories = stories.filter((_, index) => index % 2 === 1);
const cut = linkCurve(short, shortStories);
console.log(
  `of their first paragraphs alone: links ${shown(from(cut, thresholds.LEAST))}; stated ${shown(from(cut, thresholds.STATED))}; only ${shown(from(onlyCurve(short, shortStories), 1 - thresholds.IMPROBABLE))}`,
);
const { bins, error } = reliability(judged, 0.05);
console.log(`calibration error ${error.toFixed(3)}`);
for (const { bin, count, score, linked: share } of bins)
  console.log(
    `  ${bin / 10} to ${(bin + 1) / 10}  ${count} pairs, mean ${score.toFixed(2)}, linked ${share.toFixed(2)}`,
  );
if (process.argv.includes('--ablation')) console.log(ablation(stories));
if (process.env['LABELS_DIR'] === undefined) {
  console.log('\nNothing was written: set LABELS_DIR and CONTENT_DIR to stories to learn from.');
} else if (!process.argv.includes('--dry')) {
  const file = join(import.meta.dirname, '../../src/engine/align/settings.ts');
  writeFileSync(
    file,
    settingsFile({
      links: { names: FEATURES, ...links },
      context: { names: CONTEXT_FEATURES, ...context },
      thresholds,
    }),
  );
}

function bestF1(points: readonly Point[]): Point {
  return points.reduce((best, point) => (point.f1 > best.f1 ? point : best));
}

/** The surest that is almost as good as the best: what links of "perhaps" it loses are mostly wrong ones. */
function nearlyBest(points: readonly Point[]): Point {
  const best = bestF1(points);
  return points.find(({ f1 }) => f1 >= best.f1 - 0.005) ?? best;
}

/** The lowest score from which on the precision is reached. */
function lowest(points: readonly Point[], precision: number): number {
  return points.findLast((point) => point.precision >= precision)?.score ?? 1;
}

/** How often what scores between two scores is right. */
function between(points: readonly Point[], low: number, high: number): number {
  const counts = [low, high].map((score) => {
    const found = points.findLastIndex((point) => point.score >= score) + 1;
    return { found, right: found * (points[found - 1]?.precision ?? 0) };
  });
  const [all, sure] = counts;
  return (
    ((all?.right ?? 0) - (sure?.right ?? 0)) / Math.max(1, (all?.found ?? 0) - (sure?.found ?? 0))
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function shown(point: Point | undefined): string {
  if (!point) return 'none';
  const [precision, recall, f1] = [point.precision, point.recall, point.f1].map((rate) =>
    rate.toFixed(3),
  );
  return `P ${precision} R ${recall} F1 ${f1} from ${point.score.toFixed(2)}`;
}
