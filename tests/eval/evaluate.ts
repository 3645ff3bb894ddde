import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Built } from './labels.ts';
import { plant } from './plant/plant.ts';
import { sightOf, type Sight } from './plant/seen.ts';
import { score } from './score/score.ts';
import type { Tallies } from './score/tally.ts';
import { compared, filesOf, plantedStory, type LabelledStory } from './stories.ts';

/** A planted contradiction, and what the comparison made of it. */
export interface PlantedSight extends Sight {
  readonly kind: string;
  readonly was: string;
  readonly now: string;
  readonly story: string;
}

export interface Evaluation {
  readonly tallies: Tallies;
  readonly sights: readonly PlantedSight[];
  /** The comparison of each story, nothing planted. */
  readonly comparisons: readonly Built[];
}

/** Scores the comparisons of labelled stories, and plants contradictions in them. */
export function evaluate(stories: readonly LabelledStory[]): Evaluation {
  const comparisons = stories.map(({ story }) => compared(story));
  const tallies = score(
    stories.flatMap(({ labels }, index) => {
      const built = comparisons[index];
      return built ? [{ labels, built }] : [];
    }),
  );
  return { tallies, sights: stories.flatMap(plantAll), comparisons };
}

function plantAll({ labels, story }: LabelledStory): PlantedSight[] {
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
