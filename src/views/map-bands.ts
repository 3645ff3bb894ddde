import { isDoubtful } from '../engine/explain/link-words.ts';
import { STATED } from '../engine/findings/settings.ts';
import type { Alignment } from '../engine/types.ts';
import type { Compared } from './compared.ts';

/** A bar of the drawing, as the bands see it. Lengths are the drawing's own units. */
export interface Place {
  /** Counted over the whole drawing, from 0. */
  readonly number: number;
  /** Of its column, from 0. */
  readonly column: number;
  readonly hue: number;
  /** Where its left edge is, and how wide it is. */
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

/** A band from one bar to another that tells the same. */
export interface Band {
  /** The numbers of its bars, the left one first. */
  readonly ends: readonly [number, number];
  /** Path data: a surface, or a line where the link is doubtful. */
  readonly d: string;
  /** Of the outlet it begins at. */
  readonly hue: number;
  readonly kind: 'sure' | 'conflict' | 'perhaps';
  /** True where other columns stand between. */
  readonly far: boolean;
}

/** In a drawing of more columns bands join neighbours only: all of them would hide one another. */
const FAR_UP_TO = 6;

/** The bands of a story, the far ones first, so that the others lie over them. */
export function bands(
  story: Compared,
  places: ReadonlyMap<string, Place>,
  columns: number,
): Band[] {
  const conflicts = linksInConflict(story);
  return story.comparison.alignments
    .flatMap((link): Band[] => {
      const ends = [places.get(link.a), places.get(link.b)].filter((end) => end !== undefined);
      const [left, right] = ends.toSorted((one, two) => one.column - two.column);
      if (left === undefined || right === undefined) return [];
      const far = right.column - left.column > 1;
      if (far && columns > FAR_UP_TO) return [];
      const kind = conflicts(link) ? 'conflict' : isDoubtful(link) ? 'perhaps' : 'sure';
      const d = kind === 'perhaps' ? line(left, right) : surface(left, right);
      return [{ ends: [left.number, right.number], d, hue: left.hue, kind, far }];
    })
    .toSorted((one, two) => Number(two.far) - Number(one.far));
}

/** Whether a link joins sentences that surely disagree: on a figure, or on a date. */
function linksInConflict({ comparison, passage }: Compared): (link: Alignment) => boolean {
  const sides = comparison.findings
    .filter(
      ({ kind, certainty }) =>
        (kind === 'figure-conflict' || kind === 'date-conflict') && certainty >= STATED,
    )
    .map(({ passages, sides }) => ({
      passages,
      sideOf: (id: string) =>
        sides.findIndex(({ articles }) => articles.includes(passage(id).article)),
    }));
  return ({ a, b }) =>
    sides.some(
      ({ passages, sideOf }) =>
        passages.includes(a) && passages.includes(b) && sideOf(a) !== sideOf(b),
    );
}

/** Both edges bend alike, so that a band is as thick as its bars where it meets them. */
function surface(left: Place, right: Place): string {
  const from = left.x + left.width;
  const half = Math.round((right.x - from) / 2);
  const across = right.x - from;
  const down = right.y - left.y;
  const back = left.y + left.height - (right.y + right.height);
  return `M${from} ${left.y}c${half} 0 ${across - half} ${down} ${across} ${down}v${right.height}c${-half} 0 ${half - across} ${back} ${-across} ${back}z`;
}

function line(left: Place, right: Place): string {
  const from = left.x + left.width;
  const half = Math.round((right.x - from) / 2);
  const y = left.y + Math.round(left.height / 2);
  const down = right.y + Math.round(right.height / 2) - y;
  return `M${from} ${y}c${half} 0 ${half} ${down} ${right.x - from} ${down}`;
}
