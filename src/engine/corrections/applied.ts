import { STATED } from '../align/settings.ts';
import type { Alignment, Comparison, Finding } from '../types.ts';
import type { Correction } from './correction.ts';
import { pairsOfPlaces } from './rulings.ts';
import { isAt, type Target } from './targets.ts';

/** A correction with what it set in a comparison, and what the engine says without it. */
export interface AppliedCorrection extends Correction {
  /** `c<n>`, n counted from 1. */
  readonly id: string;
  /** The passages that its words stand in. */
  readonly passages: readonly string[];
  /** The rows of the ledgers that it is about, as they are set. */
  readonly rows: readonly string[];
  readonly engine: EngineVerdict;
}

/** What the engine says where nothing is set. Its rows are numbered as they are without corrections. */
export interface EngineVerdict {
  /** Links between the passages. */
  readonly alignments?: readonly Alignment[];
  /** Rows that hold one of the figures, dates or quotations. */
  readonly rows?: readonly EngineRow[];
  readonly speaker?: string | null;
  /** Findings that are hidden. */
  readonly findings?: readonly Pick<Finding, 'id' | 'kind' | 'sentence'>[];
}

/** A row of a ledger in short. */
export interface EngineRow {
  readonly members: readonly string[];
  readonly relation: string;
  readonly label: string | null;
}

/** What each correction did; null where its words are about nothing that can be set. */
export function appliedCorrections(
  corrections: readonly Correction[],
  targets: readonly Target[],
  plain: Comparison,
  set: Comparison,
): (AppliedCorrection | null)[] {
  return corrections.map((correction, index) => {
    const target = targets[index];
    if (target === undefined || !('items' in target)) return null;
    const ids = target.items.flat();
    return {
      ...correction,
      id: `c${index + 1}`,
      passages: passagesAt(correction, plain),
      rows: rowsWith(ids, set).map(({ id }) => id),
      engine: engineVerdict(correction, target, ids, plain),
    };
  });
}

/** Whether the comparison says without a correction what it sets, so that it could go. */
export function isNeedless(
  { kind, is, engine }: AppliedCorrection,
  items: readonly (readonly string[])[],
): boolean {
  const { alignments = [], rows = [] } = engine;
  const placesIn = (members: readonly string[]) =>
    items.filter((own) => own.some((id) => members.includes(id))).length;
  switch (kind) {
    case 'same':
      return isLinkedThroughout(items, alignments);
    case 'apart':
      return alignments.length === 0;
    case 'link':
      return rows.some(({ members }) => placesIn(members) === items.length);
    case 'unlink':
      return items.length > 1 && rows.every(({ members }) => placesIn(members) < 2);
    case 'speaker':
      return engine.speaker === is;
    case 'label':
      return rows.some(({ label }) => label === is);
    case 'hide':
      return engine.findings?.length === 0;
    case 'note':
      return false;
  }
}

/** Whether all that a correction sets as one is linked, and pages state it. */
function isLinkedThroughout(
  items: readonly (readonly string[])[],
  alignments: readonly Alignment[],
): boolean {
  const stated = alignments.filter(({ score }) => score >= STATED);
  return pairsOfPlaces(items).every(([one, other]) =>
    stated.some(({ a, b }) => (a === one && b === other) || (a === other && b === one)),
  );
}

function engineVerdict(
  { kind }: Correction,
  { sort }: Extract<Target, { items: unknown }>,
  ids: readonly string[],
  plain: Comparison,
): EngineVerdict {
  if (kind === 'note') return {};
  if (kind === 'speaker') {
    return { speaker: plain.quotes.find(({ id }) => ids.includes(id))?.speaker ?? null };
  }
  if (sort === 'finding') {
    const hidden = plain.findings.filter(({ id }) => ids.includes(id));
    return { findings: hidden.map(({ id, kind: of, sentence }) => ({ id, kind: of, sentence })) };
  }
  if (sort === 'passage') {
    const alignments = plain.alignments.filter(({ a, b }) => ids.includes(a) && ids.includes(b));
    return { alignments };
  }
  return { rows: rowsWith(ids, plain).map(({ row }) => row) };
}

function passagesAt({ places }: Correction, { passages }: Comparison): string[] {
  const inText = places.filter(({ of }) => of === 'text');
  return passages
    .filter((passage) => inText.some((place) => isAt(place, passage)))
    .map(({ id }) => id);
}

function rowsWith(
  ids: readonly string[],
  comparison: Comparison,
): { id: string; row: EngineRow }[] {
  const rows = [
    ...comparison.figureGroups.map((group) => ({ ...group, members: group.figures })),
    ...comparison.dateGroups.map((group) => ({ ...group, members: group.dates })),
    ...comparison.quoteGroups.map((group) => ({ ...group, members: group.quotes, label: null })),
  ];
  return rows
    .filter(({ members }) => members.some((id) => ids.includes(id)))
    .map(({ id, members, relation, label }) => ({ id, row: { members, relation, label } }));
}
