import { copyingFindings } from './copying-findings.ts';
import { dateConflicts } from './date-findings.ts';
import { figureConflicts, vagueFigures } from './figure-findings.ts';
import { withDistinctIds } from './finding-id.ts';
import { findingInput, type Compared } from './finding-input.ts';
import { headlineFraming } from './headline-findings.ts';
import { leftOut } from './left-out.ts';
import { prominenceFindings } from './prominence.ts';
import { quoteFindings } from './quote-findings.ts';
import { revisionFindings } from './revision-findings.ts';
import { STATED } from './settings.ts';
import type { Finding, PairDiff } from '../types.ts';

/**
 * Everything worth telling about how the articles of a story differ, the sharpest first: what is
 * sure before what is only perhaps so, then by weight. The first is what a page opens with.
 *
 * @param diffs one for each pair of the comparison, in the same order: what outlets changed
 */
export function findFindings(comparison: Compared, diffs: readonly PairDiff[] = []): Finding[] {
  const input = findingInput(comparison);
  const findings = [
    figureConflicts,
    dateConflicts,
    quoteFindings,
    headlineFraming,
    leftOut,
    prominenceFindings,
    vagueFigures,
    copyingFindings,
  ].flatMap((find) => find(input));
  findings.push(...revisionFindings(input, diffs));
  return withDistinctIds(findings.toSorted(bySharpness));
}

function bySharpness(a: Finding, b: Finding): number {
  const isStated = ({ certainty }: Finding) => certainty >= STATED;
  return (
    Number(isStated(b)) - Number(isStated(a)) || b.weight - a.weight || b.certainty - a.certainty
  );
}
