import type { Built, BuiltQuote, Place } from '../labels.ts';
import { squeeze } from '../score/squeezed-text.ts';
import type { Planted } from './plant.ts';

/** What a comparison made of a planted contradiction. */
export interface Sight {
  /** It is told as a contradiction. */
  readonly seen: boolean;
  /** The two places stand in one row, whatever is said of them. */
  readonly linked: boolean;
  /** The changed place was read at all. */
  readonly read: boolean;
}

/** Whether a comparison of the changed articles tells the contradiction. */
export function sightOf(planted: Planted, built: Built): Sight {
  if (planted.kind.startsWith('quote')) return sightOfQuote(planted, built);
  return planted.kind === 'date' ? sightOfDate(planted, built) : sightOfFigure(planted, built);
}

interface Row {
  readonly members: readonly string[];
  readonly relation: string;
}

function sight(
  mine: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
  rows: readonly Row[],
  verdicts: readonly string[],
): Sight {
  const isIn = (ids: ReadonlySet<string>) => (row: Row) => row.members.some((id) => ids.has(id));
  const linked = rows.filter(isIn(mine)).filter(isIn(theirs));
  const seen = linked.some(({ relation }) => verdicts.includes(relation));
  return { seen, linked: linked.length > 0, read: mine.size > 0 };
}

function sightOfFigure({ target, now, others }: Planted, built: Built): Sight {
  const textOf = textsOf(built);
  const isAt = (figure: Place, article: string, text: string) => {
    if (figure.article !== article) return false;
    const [here, want] = [squeeze(textOf(figure)), squeeze(text)];
    return here !== '' && (want.includes(here) || here.includes(want));
  };
  const mine = idsWhere(built.figures, (figure) => isAt(figure, target, now));
  const theirs = idsWhere(built.figures, (figure) =>
    others.some(({ article, text }) => isAt(figure, article, text)),
  );
  const rows = built.figureGroups.map(({ figures, relation }) => ({ members: figures, relation }));
  return sight(mine, theirs, rows, ['conflict']);
}

function sightOfDate({ target, now, others }: Planted, built: Built): Sight {
  const textOf = textsOf(built);
  const dates = built.dates ?? [];
  const mine = idsWhere(dates, (date) => date.article === target && textOf(date).includes(now));
  const theirs = idsWhere(dates, (date) =>
    others.some(({ article, text }) => date.article === article && textOf(date).includes(text)),
  );
  const rows = (built.dateGroups ?? []).map((row) => ({ ...row, members: row.dates }));
  return sight(mine, theirs, rows, ['conflict']);
}

function sightOfQuote({ kind, target, now, others }: Planted, built: Built): Sight {
  const texts = new Map(built.articles.map(({ slug, text }) => [slug, text]));
  const holds = ({ article, spans }: BuiltQuote, text: string) => {
    const said = spans.map(([start, end]) => texts.get(article)?.slice(start, end)).join(' ');
    const [mine, want] = [wordsOf(said), wordsOf(text)];
    return mine.intersection(want).size >= 0.8 * Math.min(mine.size, want.size);
  };
  const mine = idsWhere(built.quotes, (quote) => quote.article === target && holds(quote, now));
  const theirs = idsWhere(built.quotes, (quote) =>
    others.some(({ article, text }) => quote.article === article && holds(quote, text)),
  );
  const rows = built.quoteGroups.map(({ quotes, relation }) => ({ members: quotes, relation }));
  return sight(mine, theirs, rows, kind === 'quote cut' ? ['trimmed', 'altered'] : ['altered']);
}

function idsWhere<T extends { readonly id: string }>(
  items: readonly T[],
  fits: (item: T) => boolean,
): Set<string> {
  return new Set(items.filter(fits).map(({ id }) => id));
}

function textsOf(built: Built): (place: Place) => string {
  const texts = new Map(built.articles.map(({ slug, text }) => [slug, text]));
  return ({ article, start, end }) => texts.get(article)?.slice(start, end) ?? '';
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}_]+/gu));
}
