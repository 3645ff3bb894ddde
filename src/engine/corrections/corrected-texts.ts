import type { Comparison, PairDiff } from '../types.ts';
import { appliedCorrections, isNeedless, type AppliedCorrection } from './applied.ts';
import type { Correction } from './correction.ts';
import { targetsOf, type Sort, type Target } from './targets.ts';

/** A correction that sets nothing. */
export type CorrectionDoubt = {
  /** Which of the corrections, counted from 0. */
  readonly correction: number;
} & (
  | {
      /** Its words hold none, or several, of what it could be about. */
      readonly kind: 'none' | 'several';
      readonly place: number;
      readonly sorts: readonly Sort[];
    }
  /**
   * The comparison says so by itself; what is set as one cannot be compared; what is named stands
   * in no row.
   */
  | { readonly kind: 'needless' | 'incomparable' | 'rowless' }
);

interface Compared {
  readonly comparison: Comparison;
  readonly diffs: readonly PairDiff[];
}

/** A comparison as the editor set it, with the engine's verdict beside each correction. */
export function correctedTexts({
  corrections,
  targets,
  plain,
  set,
}: {
  readonly corrections: readonly Correction[];
  readonly targets: readonly Target[];
  readonly plain: Compared;
  readonly set: Compared;
}): Compared & { readonly doubts: readonly CorrectionDoubt[] } {
  const applied = appliedCorrections(corrections, targets, plain.comparison, set.comparison);
  const hidden = hiddenFindings(corrections, set.comparison);
  return {
    comparison: {
      ...set.comparison,
      findings: set.comparison.findings.filter(({ id }) => !hidden.has(id)),
      corrections: applied.filter((one) => one !== null),
    },
    diffs: set.diffs,
    doubts: targets.flatMap((target, index) => doubtOf(target, index, applied[index] ?? null, set)),
  };
}

/** What is hidden of the findings, which other corrections may have changed. */
function hiddenFindings(
  corrections: readonly Correction[],
  comparison: Comparison,
): ReadonlySet<string> {
  const hiding = corrections.filter(({ kind }) => kind === 'hide');
  const targets = targetsOf(hiding, comparison);
  return new Set(targets.flatMap((target) => ('items' in target ? target.items.flat() : [])));
}

function doubtOf(
  target: Target,
  correction: number,
  applied: AppliedCorrection | null,
  { comparison }: Compared,
): CorrectionDoubt[] {
  if (!('items' in target)) {
    return [{ correction, kind: target.holds, place: target.place, sorts: target.sorts }];
  }
  if (applied === null) return [];
  if (isNeedless(applied, target.items)) return [{ correction, kind: 'needless' }];
  if (applied.kind === 'label' && applied.rows.length === 0)
    return [{ correction, kind: 'rowless' }];
  return applied.kind === 'link' && !isOneRow(target.items, comparison)
    ? [{ correction, kind: 'incomparable' }]
    : [];
}

function isOneRow(items: readonly (readonly string[])[], comparison: Comparison): boolean {
  const rows = [
    ...comparison.figureGroups.map(({ figures }) => figures),
    ...comparison.dateGroups.map(({ dates }) => dates),
    ...comparison.quoteGroups.map(({ quotes }) => quotes),
  ];
  return rows.some((row) => items.every((own) => own.some((id) => row.includes(id))));
}
