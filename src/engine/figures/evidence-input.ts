import type { Language } from '../language/index.ts';
import type { FigureContext } from './figure-contexts.ts';
import type { EvidenceInput } from './figure-evidence.ts';
import type { Alignment, Figure } from '../types.ts';

/** What weighing needs to know of all figures of a story. */
export function evidenceInput(
  figures: readonly Figure[],
  contexts: ReadonlyMap<string, FigureContext>,
  alignments: readonly Alignment[],
  language: Language,
): EvidenceInput {
  const values = new Map<string, Set<number | null>>();
  const beside = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = unitKey(figure, contexts);
    values.set(key, (values.get(key) ?? new Set()).add(figure.value));
    const here = besideKey(figure, contexts);
    beside.set(here, [...(beside.get(here) ?? []), figure]);
  }
  return {
    language,
    contexts,
    aligned: alignmentOf(alignments),
    ofUnit: (figure: Figure) => values.get(unitKey(figure, contexts))?.size ?? 0,
    beside: (figure: Figure) => beside.get(besideKey(figure, contexts)) ?? [],
  };
}

/** Looks up the alignment of two passages, whichever way round. */
export function alignmentOf(
  alignments: readonly Alignment[],
): (a: string, b: string) => Alignment | null {
  const pairs = new Map<string, Alignment>();
  for (const alignment of alignments) {
    pairs.set(`${alignment.a} ${alignment.b}`, alignment);
    pairs.set(`${alignment.b} ${alignment.a}`, alignment);
  }
  return (a, b) => pairs.get(`${a} ${b}`) ?? null;
}

/** Ages are a kind of their own: two people of a story have two. */
function besideKey(figure: Figure, contexts: ReadonlyMap<string, FigureContext>): string {
  return `${figure.passage} ${figure.kind} ${figure.unit}${contexts.get(figure.id)?.age ? ' old' : ''}`;
}

function unitKey(
  { id, article, kind, unit }: Figure,
  contexts: ReadonlyMap<string, FigureContext>,
): string {
  return `${article} ${kind} ${unit.replace(/\/.*$/, '')}${contexts.get(id)?.age ? ' old' : ''}`;
}
