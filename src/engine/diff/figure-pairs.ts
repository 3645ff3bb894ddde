import { type Stretch } from './diff.ts';
import { runOf, type Link } from './link.ts';
import type { WordToken } from '../reading/words.ts';

/**
 * Links changed figures to each other, so that "rose $5 million" against "declined $6 million"
 * reads as two substitutions. Only where a gap holds the same number of figures on both sides,
 * of the same units in the same order.
 */
export function linkFigures(stretch: Stretch): Stretch {
  const links: Link[] = [];
  let [x, y] = [0, 0];
  const end = runOf({
    base: stretch.baseTokens.length,
    other: stretch.otherTokens.length,
    length: 0,
  });
  for (const link of [...stretch.links, end]) {
    if (link.base.start > x && link.other.start > y) {
      const figures = figuresBetween(stretch.baseTokens, x, link.base.start);
      const others = figuresBetween(stretch.otherTokens, y, link.other.start);
      const alike =
        figures.length === others.length &&
        figures.every(
          (at, index) =>
            unitOf(stretch.baseTokens[at]) === unitOf(stretch.otherTokens[others[index] ?? -1]),
        );
      if (alike)
        figures.forEach((at, index) => {
          const other = others[index] ?? 0;
          links.push(runOf({ base: at, other, length: 1 }));
        });
    }
    if (link !== end) links.push(link);
    [x, y] = [link.base.end, link.other.end];
  }
  return { ...stretch, links };
}

function figuresBetween(tokens: readonly WordToken[], start: number, end: number): number[] {
  const places: number[] = [];
  for (let at = start; at < end; at += 1) if (tokens[at]?.kind === 'figure') places.push(at);
  return places;
}

function unitOf(token: WordToken | undefined): string {
  return token?.key.replace(/[-+\d.,#]/g, '') ?? '';
}
