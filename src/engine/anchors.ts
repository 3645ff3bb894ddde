import type { Comparison, DateMention, Figure, Quote } from './types.ts';

/** So many words of a passage tell it apart from the others of its article but for a few in a thousand. */
const WORDS = 5;

/** A script without spaces has words as long as sentences. */
const LONGEST = 48;

/**
 * The anchors of an article's passages, in the order of its text: `the-block.profit-rose-to-29-6`.
 * Each is made of the passage's own first words, so that it outlives what is added elsewhere and
 * how the passages are numbered. Of passages that begin alike, the later ones get a number.
 */
export function passageAnchors(article: string, texts: readonly string[]): string[] {
  const number = numbering();
  return texts.map((text) => {
    const words = anchorWords(text, WORDS) || 'passage';
    // `the-block.5` is an older form: the fifth passage, whichever that was.
    return number(`${article}.${/^\d+$/.test(words) ? `number-${words}` : words}`);
  });
}

/** The words of a text as they stand in an anchor; empty where it has none. */
export function anchorWords(text: string, most: number): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
  const joined = (words.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, most).join('-');
  return [...joined].slice(0, LONGEST).join('').replace(/-+$/, '');
}

/** Gives the second, third, … of equal names a number: `name~2`. */
export function numbering(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}~${count}`;
  };
}

/** Where a passage or a row of a ledger is to be found, whatever else is on the page. */
export interface Anchor {
  readonly anchor: string;
  /** Anchors by which the row may have been known before, or will be when other articles join it. */
  readonly also: readonly string[];
}

/** The anchors of the passages and of the rows of all ledgers, by their ids in this comparison. */
export function anchorsOf(
  comparison: Pick<
    Comparison,
    | 'articles'
    | 'passages'
    | 'figures'
    | 'figureGroups'
    | 'dates'
    | 'dateGroups'
    | 'quotes'
    | 'quoteGroups'
    | 'names'
  >,
): ReadonlyMap<string, Anchor> {
  const texts = new Map(comparison.articles.map(({ slug, text }) => [slug, text]));
  const printed = (article: string, start: number, end: number) =>
    (texts.get(article) ?? '').slice(start, end);
  const figures = new Map(comparison.figures.map((figure) => [figure.id, figureName(figure)]));
  const dates = new Map(comparison.dates.map((date) => [date.id, dateName(date)]));
  const quotes = new Map(comparison.quotes.map((quote) => [quote.id, spoken(quote)]));
  return new Map([...passagesOf(comparison), ...rowsOf()]);

  function figureName({ value, unit, article, start, end }: Figure): string {
    return anchorWords(value === null ? printed(article, start, end) : `${value} ${unit}`, WORDS);
  }

  function spoken({ article, spans }: Quote): string {
    return spans.map(([start, end]) => printed(article, start, end)).join(' ');
  }

  /** By what most of a row's members say, which stays when an article is added before the others. */
  function rowsOf(): Map<string, Anchor> {
    const rows = [
      ...comparison.figureGroups.map((row) => named(row.id, 'figure', row.figures, figures)),
      ...comparison.dateGroups.map((row) => named(row.id, 'date', row.dates, dates)),
      ...comparison.quoteGroups.map((row) => ({ id: row.id, names: quoteNames(row.quotes) })),
      ...comparison.names.map(({ id, name }) => ({
        id,
        names: [`name-${anchorWords(name, WORDS)}`],
      })),
    ];
    return withDistinct(rows);
  }

  /** Who quotes less begins with the words in question: the shortest form is in all others. */
  function quoteNames(ids: readonly string[]): string[] {
    const words = ids.map((id) => quotes.get(id) ?? '').sort((a, b) => a.length - b.length);
    return [...new Set(words.map((text) => `quote-${anchorWords(text, WORDS)}`))];
  }
}

function passagesOf({
  articles,
  passages,
}: Pick<Comparison, 'articles' | 'passages'>): Map<string, Anchor> {
  const own = Map.groupBy(passages, ({ article }) => article);
  return new Map(
    articles.flatMap(({ slug, text }) => {
      const mine = own.get(slug) ?? [];
      const anchors = passageAnchors(
        slug,
        mine.map(({ start, end }) => text.slice(start, end)),
      );
      return mine.map(({ id }, at): [string, Anchor] => [
        id,
        { anchor: anchors[at] ?? id, also: [] },
      ]);
    }),
  );
}

function dateName({ value }: DateMention): string {
  return anchorWords(value, WORDS);
}

interface NamedRow {
  readonly id: string;
  /** The first is its own. */
  readonly names: readonly string[];
}

function named(
  id: string,
  kind: string,
  members: readonly string[],
  names: ReadonlyMap<string, string>,
): NamedRow {
  const all = members.map((member) => `${kind}-${names.get(member) ?? ''}`);
  const times = new Map(all.map((name) => [name, all.filter((other) => other === name).length]));
  const sorted = [...times].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));
  return { id, names: sorted.map(([name]) => name) };
}

/** A name that leads to several rows leads to none but the one whose own it is. */
function withDistinct(rows: readonly NamedRow[]): Map<string, Anchor> {
  const number = numbering();
  const own = rows.map(({ names: [first = ''] }) => number(first));
  const times = Map.groupBy(
    rows.flatMap(({ names }) => names),
    (name) => name,
  );
  return new Map(
    rows.map(({ id, names }, at) => {
      const also = names.slice(1).filter((name) => times.get(name)?.length === 1);
      return [id, { anchor: own[at] ?? id, also }];
    }),
  );
}
