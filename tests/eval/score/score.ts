import type { Built, Labels } from '../labels.ts';
import { scoreAlignments } from './alignments.ts';
import { scoreFigures } from './figures.ts';
import { scoreQuotes } from './quotes.ts';
import { scoredStory } from './story.ts';
import { newTallies, type Tallies } from './tally.ts';

/** Scores comparisons against labels; precision, recall and F1 are pooled over the stories. */
export function score(stories: readonly { labels: Labels; built: Built }[]): Tallies {
  const tallies = newTallies();
  for (const { labels, built } of stories) {
    const story = scoredStory(labels, built);
    scoreAlignments(story, tallies);
    scoreFigures(story, tallies);
    scoreQuotes(story, tallies);
  }
  return tallies;
}
