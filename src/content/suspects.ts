import type { Comparison } from '../engine/types.ts';
import type { StorySource } from './content.ts';
import type { Problem } from './problems.ts';
import { suspectConflicts } from './suspect-conflicts.ts';
import { undeclaredCopies } from './undeclared-copies.ts';

/** What a comparison found that is more likely a slip of the editor's than a report. */
export function suspectsOf(story: StorySource, comparison: Comparison): Problem[] {
  return [...undeclaredCopies(story, comparison), ...suspectConflicts(story, comparison)];
}
