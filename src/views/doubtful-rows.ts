import { STATED } from '../engine/findings/settings.ts';
import type { Compared } from './compared.ts';

/** Whether the conflict of a ledger's row is only perhaps one: its finding is not sure. */
export function isDoubtfulRow(story: Compared, group: string): boolean {
  return story.comparison.findings.some(
    (finding) => finding.group === group && finding.certainty < STATED,
  );
}

/** The ids of the figures that are surely in conflict. */
export function figuresInConflict(story: Compared): ReadonlySet<string> {
  return new Set(
    story.comparison.figureGroups
      .filter(({ id, relation }) => relation === 'conflict' && !isDoubtfulRow(story, id))
      .flatMap(({ figures }) => figures),
  );
}
