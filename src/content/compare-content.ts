import { compareTexts, type ComparedTexts } from '../engine/compare.ts';
import type { Content } from './content.ts';
import type { Problem } from './problems.ts';
import { undeclaredCopies } from './undeclared-copies.ts';
import { suspectConflicts } from './suspect-conflicts.ts';

export interface ComparedContent {
  /** By the story's slug. */
  readonly compared: ReadonlyMap<string, ComparedTexts>;
  /** What the comparisons found that is more likely a slip of the editor's than a report. */
  readonly suspects: readonly Problem[];
}

/**
 * Compares every story. The pages of the same build use what was found.
 *
 * @param compares is told before each story how many are done
 */
export function compareContent(
  { stories }: Content,
  compares: (done: number, story: string) => void = () => {},
): ComparedContent {
  const compared = new Map<string, ComparedTexts>();
  const suspects: Problem[] = [];
  for (const [done, story] of stories.entries()) {
    compares(done, story.slug);
    const articles = story.articles.map(({ article }) => article);
    const found = compareTexts(story.slug, articles);
    compared.set(story.slug, found);
    suspects.push(
      ...undeclaredCopies(story, found.comparison),
      ...suspectConflicts(story, found.comparison),
    );
  }
  return { compared, suspects };
}
