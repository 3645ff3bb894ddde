import { vagueSentence } from '../explain/finding-sentences.ts';
import { isDoubtful } from '../explain/link-words.ts';
import { findingId } from './finding-id.ts';
import type { FindingInput } from './finding-input.ts';
import { CERTAINTY, WEIGHTS } from './settings.ts';
import type { Figure, FigureGroup, Finding, FindingSide } from '../types.ts';

/** The figures in conflict: each pair of values that cannot both be true. */
export function figureConflicts(input: FindingInput): Finding[] {
  const { comparison } = input;
  const rows = new Map(comparison.figureGroups.map((group) => [group.id, group]));
  return comparison.disagreements
    .filter(({ group }) => rows.get(group)?.relation === 'conflict')
    .map(({ group, sides, sentence }) => {
      const members = sides.map((side) => figuresOf(side.figures, input));
      return {
        id: findingId(
          'figure-conflict',
          members.flat().map((figure) => words(figure, input)),
        ),
        kind: 'figure-conflict' as const,
        certainty: rows.get(group)?.set ? 1 : certaintyOf(members.flat(), input),
        weight: WEIGHTS.figure,
        sentence,
        passages: members.flat().map(({ passage }) => passage),
        group,
        sides: members.flatMap((figures) => sideOf(figures)),
      };
    });
}

/** Rows in which one article prints an exact figure and another only about how much it was. */
export function vagueFigures(input: FindingInput): Finding[] {
  return input.comparison.figureGroups
    .filter(
      ({ relation }) => relation === 'agree' || relation === 'rounding' || relation === 'vague',
    )
    .flatMap((group) => vagueFigure(group, input) ?? []);
}

/** A conflict is sure where the sentences of its figures tell the same: the surest link between two of them decides. */
function certaintyOf(members: readonly Figure[], input: FindingInput): number {
  const scores = members.flatMap((one) =>
    members.flatMap((other) => input.link(one.passage, other.passage)?.score ?? []),
  );
  const score = Math.max(0, ...scores);
  return isDoubtful({ score })
    ? CERTAINTY.figureUnlinked
    : CERTAINTY.figure + (1 - CERTAINTY.figure) * (2 * score - 1);
}

function vagueFigure(group: FigureGroup, input: FindingInput): Finding | null {
  const members = figuresOf(group.figures, input);
  const vague = members.find(isVague);
  const exact = members.find(
    (figure) =>
      !isVague(figure) &&
      figure.article !== vague?.article &&
      figure.value !== vague?.value &&
      vague !== undefined &&
      isSameMeasure(figure, vague),
  );
  if (vague === undefined || exact === undefined) return null;
  const [rough, precise] = [words(vague, input), words(exact, input)];
  return {
    id: findingId('vague-exact', [rough, precise]),
    kind: 'vague-exact',
    certainty: CERTAINTY.vague,
    weight: WEIGHTS.vague,
    sentence: vagueSentence(
      { outlet: input.name(exact.article), words: precise },
      { outlet: input.name(vague.article), words: rough },
    ),
    passages: [exact.passage, vague.passage],
    group: group.id,
    sides: [...sideOf([exact]), ...sideOf([vague])],
  };
}

/** Whether two figures are of one kind, so that they can be read beside each other: "78%" and "four fifths". */
function isSameMeasure(one: Figure, other: Figure): boolean {
  const parts: readonly Figure['kind'][] = ['percentage', 'ratio'];
  return (
    (one.kind === other.kind && one.unit === other.unit) ||
    (parts.includes(one.kind) && parts.includes(other.kind))
  );
}

function isVague({ value, approximate, qualifier }: Figure): boolean {
  return value === null || approximate || qualifier !== null;
}

function sideOf(figures: readonly Figure[]): FindingSide[] {
  const [first] = figures;
  if (first === undefined) return [];
  const { start, end } = first;
  return [
    {
      articles: [...new Set(figures.map(({ article }) => article))],
      of: 'text',
      range: { start, end },
      telling: [],
    },
  ];
}

function figuresOf(ids: readonly string[], { figures }: FindingInput): Figure[] {
  return ids.flatMap((id) => figures.get(id) ?? []);
}

function words(figure: Figure, input: FindingInput): string {
  const printed = input.text(figure.article, figure);
  const { qualifier } = figure;
  return qualifier === null || printed.includes(qualifier) ? printed : `${qualifier} ${printed}`;
}
