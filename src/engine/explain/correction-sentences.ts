import type { AppliedCorrection } from '../corrections/applied.ts';
import type { CorrectedPlace } from '../corrections/correction.ts';
import { percent } from './count.ts';
import { capitalised, list } from './list.ts';
import { FIGURE_VERDICTS, QUOTE_VERDICTS } from './verdicts.ts';

/** The words of a place as its outlet prints them, and the outlet's name. */
export type Quoted = (place: CorrectedPlace) => string;

/** What the editor set, in a full sentence. */
export function correctionSentence(
  { kind, places, is }: Pick<AppliedCorrection, 'kind' | 'places' | 'is'>,
  quoted: Quoted,
): string {
  const named = list(places.map(quoted));
  const said = is ?? '';
  switch (kind) {
    case 'same':
      return `${named} tell the same.`;
    case 'apart':
      return `${named} do not tell the same.`;
    case 'link':
      return `${named} are of one thing.`;
    case 'unlink':
      return `${named} are of different things.`;
    case 'speaker':
      return `${named}: these are words of ${said}.`;
    case 'label':
      return `The row of ${named} is called “${said}”.`;
    case 'hide':
      return `A finding on ${named} is not shown.`;
    case 'note':
      return `${named}: ${said}`;
  }
}

/** What the comparison says by itself of what the editor set; empty where that is nothing. */
export function engineSentence({ kind, engine }: AppliedCorrection): string {
  const { alignments, rows, speaker, findings } = engine;
  if (alignments !== undefined) {
    const [strongest] = alignments.toSorted((a, b) => b.score - a.score);
    return strongest === undefined
      ? 'By itself the comparison does not link them.'
      : `By itself the comparison links them, with a probability of ${percent(strongest.score)}.`;
  }
  if (speaker !== undefined) {
    return speaker === null
      ? 'By itself the comparison finds no speaker.'
      : `By itself the comparison names ${speaker}.`;
  }
  if (findings !== undefined) {
    const told = findings.map(({ sentence }) => sentence).join(' ');
    return told === '' ? '' : `By itself the comparison finds: ${told}`;
  }
  if (rows === undefined) return '';
  if (kind === 'label') {
    const [label] = rows.flatMap((row) => row.label ?? []);
    return label === undefined ? '' : `By itself the comparison calls it “${label}”.`;
  }
  const [only, ...others] = rows;
  if (only === undefined) return 'By itself the comparison has them in no row.';
  return others.length > 0
    ? 'By itself the comparison has them in different rows.'
    : `By itself the comparison has ${kind === 'link' ? 'not all of them' : 'them'} in one row: ${verdict(only.relation)}.`;
}

const VERDICTS: Readonly<Record<string, string>> = {
  ...FIGURE_VERDICTS,
  ...QUOTE_VERDICTS,
  compatible: 'they fit together',
};

function verdict(relation: string): string {
  return VERDICTS[relation] ?? relation;
}

/** Who set it and when: "Jane Doe, 4 March 2026"; empty where neither is said. */
export function signature(by: string | null, on: string | null): string {
  return capitalised([by, on].filter((part) => part !== null).join(', '));
}
