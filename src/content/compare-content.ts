import { compareTexts, type ComparedTexts } from '../engine/compare.ts';
import type { Content } from './content.ts';
import type { Problem } from './problems.ts';
import { suspectsOf } from './suspects.ts';

export interface ComparedContent {
  /** By the story's slug. */
  readonly compared: ReadonlyMap<string, ComparedTexts>;
  /** What the comparisons found that is more likely a slip of the editor's than a report. */
  readonly suspects: readonly Problem[];
}

/** Compares every story of a folder that is small enough to be held at once. */
export function compareContent({ stories }: Content): ComparedContent {
  const compared = new Map<string, ComparedTexts>();
  const suspects: Problem[] = [];
  for (const story of stories) {
    const articles = story.articles.map(({ article }) => article);
    const found = compareTexts(story.slug, articles);
    compared.set(story.slug, found);
    suspects.push(...suspectsOf(story, found.comparison));
  }
  return { compared, suspects };
}
