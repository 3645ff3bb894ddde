import { figureAgreement } from './align-figures.ts';
import type { PreparedArticle } from './align-prepare.ts';
import type { Term } from './terms.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/**
 * The words and figures of a passage of `a` that a passage of `b` has too, as printed in `a`,
 * strongest first. Words that follow one another in `a` are one piece. The weights are those of `a`'s
 * terms, by number.
 */
export function evidenceOf(
  a: PreparedArticle,
  indexA: number,
  b: PreparedArticle,
  indexB: number,
  weights: Float64Array,
): string[] {
  const there = new Set(b.terms[indexB]?.map(({ key }) => key));
  const words = (a.terms[indexA] ?? []).filter(({ key }) => there.has(key));
  const pieces = [...figurePieces(a, indexA, b, indexB), ...wordPieces(words, a, weights)];
  const strongest = pieces.sort((x, y) => y.weight - x.weight || x.start - y.start);
  const printed = strongest.map(({ start, end }) => a.article.text.slice(start, end));
  return [...new Map(printed.map((piece) => [piece.toLowerCase(), piece])).values()].slice(0, MOST);
}

const MOST = 6;
// An agreeing figure outweighs any single word.
const FIGURE_WEIGHT = 8;

function figurePieces(a: PreparedArticle, indexA: number, b: PreparedArticle, indexB: number) {
  const there = b.figures[indexB] ?? [];
  return (a.figures[indexA] ?? []).flatMap((figure): Piece[] => {
    const agreement = Math.max(
      0,
      ...there.map((other) => figureAgreement(figure, other, a.language)),
    );
    const { start, end } = figure;
    return agreement > 0 ? [{ start, end, weight: FIGURE_WEIGHT * agreement }] : [];
  });
}

// "cargo ships", "co-owner", "Anna K. Holm", but not across a comma.
const CLOSE = /^(?:\s{1,2}|[-‐‑.]|\. )$/;

function wordPieces(words: readonly Term[], a: PreparedArticle, weights: Float64Array): Piece[] {
  const pieces: Piece[] = [];
  for (const { key, start, end } of words) {
    const weight = weights[a.spaces.terms.numbering.get(key) ?? -1] ?? 0;
    const last = pieces.at(-1);
    if (last && CLOSE.test(a.article.text.slice(last.end, start))) {
      pieces.splice(-1, 1, { start: last.start, end, weight: last.weight + weight });
    } else {
      pieces.push({ start, end, weight });
    }
  }
  return pieces;
}
