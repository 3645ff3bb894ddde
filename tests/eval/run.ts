import { writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { evaluate } from './evaluate.ts';
import { MEASURES } from './score/tally.ts';
import { SCORES_FILE, scoresFile } from './scores-file.ts';
import { labelledStories } from './stories.ts';
import { plantTable, scoreTable } from './table.ts';

// Scores comparisons against labels, and plants contradictions to see whether they are told:
// `npm run eval`, with --misses also what was missed and claimed wrongly, with --record into the
// file that /method/ shows. LABELS_DIR and CONTENT_DIR (several, parted as in PATH) name other
// labels and stories.
const labelsDir = resolve(process.env['LABELS_DIR'] ?? join(import.meta.dirname, 'labels'));
const contentDirs = (process.env['CONTENT_DIR'] ?? join(import.meta.dirname, 'stories'))
  .split(delimiter)
  .map((dir) => resolve(dir));

const stories = labelledStories(labelsDir, contentDirs);
const evaluation = evaluate(stories);
const { tallies, sights } = evaluation;
console.log(`${stories.length} stories\n\n${scoreTable(tallies)}\n\n${plantTable(sights)}`);
if (process.argv.includes('--misses')) showMisses();
if (process.argv.includes('--record')) record();

function showMisses(): void {
  for (const name of MEASURES) {
    const { notes } = tallies[name];
    if (notes.length > 0) console.log(`\n${name}\n  ${notes.join('\n  ')}`);
  }
  for (const { kind, story, was, now, seen } of sights)
    if (!seen) console.log(`${kind}: ${was} -> ${now} (${story})`);
}

function record(): void {
  if (process.env['LABELS_DIR'] !== undefined || process.env['CONTENT_DIR'] !== undefined) {
    console.error('Only the scores of the stories in the repository are put on record.');
    process.exitCode = 1;
  } else {
    writeFileSync(SCORES_FILE, scoresFile(evaluation));
    console.log(`\nWritten to ${SCORES_FILE}.`);
  }
}
