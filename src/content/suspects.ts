import type { ComparedTexts } from '../engine/compare.ts';
import type { StorySource } from './content.ts';
import type { Problem } from './problems.ts';
import { correctionDoubts } from './correction-doubts.ts';
import { shortTexts } from './short-texts.ts';
import { suspectConflicts } from './suspect-conflicts.ts';
import { undeclaredCopies } from './undeclared-copies.ts';

/**
 * What a comparison found that is more likely a slip of the editor's than a report, and corrections
 * that set nothing: some of these are errors.
 */
export function suspectsOf(
  story: StorySource,
  { comparison, doubts = [] }: ComparedTexts,
): Problem[] {
  return [...correctionDoubts(story, doubts), ...undeclaredCopies(story, comparison), ...suspectConflicts(story, comparison), ...shortTexts(story, comparison)];
}
