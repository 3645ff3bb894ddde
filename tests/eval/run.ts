import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { plant } from './plant/plant.ts';
import { sightOf } from './plant/seen.ts';
import { score } from './score/score.ts';
import { MEASURES } from './score/tally.ts';
import { compared, filesOf, labelledStories, plantedStory, type LabelledStory } from './stories.ts';
import { plantTable, scoreTable } from './table.ts';

// Scores comparisons against labels, and plants contradictions to see whether they are told:
// `npm run eval`, with --misses also what was missed and claimed wrongly.
// LABELS_DIR and CONTENT_DIR (several, parted as in PATH) name other labels and stories.
const labelsDir = resolve(process.env['LABELS_DIR'] ?? join(import.meta.dirname, 'labels'));
const contentDirs = (process.env['CONTENT_DIR'] ?? join(import.meta.dirname, 'stories'))
  .split(delimiter)
  .map((dir) => resolve(dir));
const showsMisses = process.argv.includes('--misses');

const stories = labelledStories(labelsDir, contentDirs);
const tallies = score(stories.map(({ labels, story }) => ({ labels, built: compared(story) })));
console.log(`${stories.length} stories\n\n${scoreTable(tallies)}\n`);
const sights = stories.flatMap(plantAll);
console.log(plantTable(sights));
if (showsMisses) {
  for (const name of MEASURES) {
    if (tallies[name].notes.length > 0)
      console.log(`\n${name}\n  ${tallies[name].notes.join('\n  ')}`);
  }
  const unseen = sights.filter(({ seen }) => !seen);
  for (const { kind, story, was, now } of unseen)
    console.log(`${kind}: ${was} -> ${now} (${story})`);
}

function plantAll({ labels, story }: LabelledStory) {
  return plant(labels, filesOf(story)).map((planted) => {
    const workDir = mkdtempSync(join(tmpdir(), 'crossread-plant-'));
    try {
      const built = compared(plantedStory(story, planted, workDir));
      const { kind, was, now } = planted;
      return { ...sightOf(planted, built), kind, was, now, story: story.slug };
    } finally {
      rmSync(workDir, { recursive: true });
    }
  });
}
