import type { Language } from '../language/index.ts';
import { classOfTokens } from './edit-class.ts';
import { wordTokens, type WordToken } from '../reading/words.ts';
import { compareValues } from '../reading/figure-values.ts';
import { firstAtOrAfter } from '../reading/ranges.ts';
import { readingOf, type Reading } from '../reading/reading.ts';
import type { Article, DiffRow, Edit, Figure, Range } from '../types.ts';

/**
 * Tells the edits that write a figure otherwise ("half" for "50%", "tripled" for "rose threefold")
 * from those that change it, by the ledger's reading of both: what the ledger calls equal is no
 * change of a figure in a diff. Where an edit holds nothing but the figure, it is marked so.
 */
export function withRestatedFigures(
  rows: readonly DiffRow[],
  base: Article,
  other: Article,
): DiffRow[] {
  const [left, right] = [readingOf(base), readingOf(other)];
  return rows.map((row) =>
    row.edits.length === 0
      ? row
      : { ...row, edits: row.edits.map((edit) => restated(edit, left, right)) },
  );
}

function restated(edit: Edit, base: Reading, other: Reading): Edit {
  const { language } = base;
  if (edit.kind !== 'substitution') return edit;
  const figures = figuresAcross(base, edit.base);
  const others = figuresAcross(other, edit.other);
  if (!areEqual(figures, others, language)) return edit;
  const rest = tokensBeside(base, edit.base, figures);
  const otherRest = tokensBeside(other, edit.other, others);
  const isSame = classOfTokens(rest, otherRest, language) !== 'figure';
  if (edit.class === 'figure' && !isSame) return edit;
  const editClass = edit.class === 'figure' ? 'wording' : edit.class;
  const isAlone = figures.length === 1 && rest.length === 0 && otherRest.length === 0;
  return isAlone ? { ...edit, class: editClass, restated: true } : { ...edit, class: editClass };
}

function areEqual(
  figures: readonly Figure[],
  others: readonly Figure[],
  language: Language,
): boolean {
  if (figures.length === 0 || figures.length !== others.length) return false;
  return figures.every((figure, at) => {
    const other = others[at];
    return other !== undefined && compareValues(figure, other, language)?.verdict === 'equal';
  });
}

/** The figures that an edit holds or cuts into. */
function figuresAcross({ figures }: Reading, { start, end }: Range): readonly Figure[] {
  const next = firstAtOrAfter(figures, start);
  const from = (figures[next - 1]?.end ?? 0) > start ? next - 1 : next;
  return figures.slice(from, firstAtOrAfter(figures, end));
}

/** The tokens of a stretch that print none of its figures; what is counted stands beside its count. */
function tokensBeside(
  { article, language }: Reading,
  stretch: Range,
  figures: readonly Figure[],
): WordToken[] {
  const prints = (figure: Figure, token: WordToken): boolean =>
    figure.start <= token.start &&
    token.end <= figure.end &&
    (figure.kind !== 'count' || token.kind === 'figure');
  return wordTokens(article.text, language, stretch).filter(
    (token) => !figures.some((figure) => prints(figure, token)),
  );
}
