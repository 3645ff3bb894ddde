import type { Comparison, FigureGroup } from './types.ts';

export type Cell = string | number | boolean | null;

/**
 * Writes rows as CSV (RFC 4180: CRLF, quotes doubled) with a byte order mark, so that spreadsheets
 * read it as UTF-8. A text a spreadsheet would run as a formula gets an apostrophe before it;
 * numbers, negative ones too, stay numbers.
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return '\ufeff' + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = disarmed(value);
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Sets an apostrophe before what spreadsheets would run: at the beginning, after white space too,
 * and behind a semicolon, a tab or a line break, where some of them begin the next cell whatever
 * the quotation marks say. "-5.2" is a number.
 */
function disarmed(text: string): string {
  const inner = text.replace(
    /([;\t\r\n]["'\s]*)(?=[=+\-@＝＋－＠])(?![-+]\d+(?:\.\d+)?\s*(?:[;\t\r\n]|$))/g,
    "$1'",
  );
  return isFormula(text) ? `'${inner}` : inner;
}

function isFormula(text: string): boolean {
  if (/^[\t\r\n]/.test(text)) return true;
  const start = text.trimStart();
  return /^[=+\-@＝＋－＠]/.test(start) && !/^[-+]\d+(\.\d+)?$/.test(start);
}

/** Where an article is from; null for what its copy does not say. */
export interface Origin {
  readonly published: string | null;
  readonly byline: string | null;
  readonly url: string | null;
}

/** The origin of an article, by its slug. */
export type Origins = (article: string) => Origin;

/** They stand last in each line, so that the columns before them keep their place. */
export const ORIGIN_COLUMNS = ['published', 'byline', 'url'] as const;

export function originCells(origins: Origins, article: string): Cell[] {
  const { published, byline, url } = origins(article);
  return [published, byline, url];
}

/** One line per figure: where it stands, what it says, and its row of the ledger, if any. */
export function figuresCsv(comparison: Comparison, origins: Origins): string {
  const outlets = outletsOf(comparison);
  const texts = textsOf(comparison);
  const sentences = sentencesOf(comparison);
  const groups = new Map<string, FigureGroup[]>();
  for (const group of comparison.figureGroups) {
    for (const id of group.figures) groups.set(id, [...(groups.get(id) ?? []), group]);
  }
  const rows = comparison.figures.flatMap((figure) => {
    const rowsOfFigure = groups.get(figure.id) ?? [];
    const text = texts.get(figure.article) ?? '';
    const line = [
      comparison.story, figure.article, outlets.get(figure.article) ?? '', figure.id, figure.passage,
      text.slice(figure.start, figure.end), figure.qualifier, figure.kind, figure.value, figure.unit,
      figure.approximate, figure.period,
    ]; // prettier-ignore
    const sentence = sentences.get(figure.passage) ?? '';
    const none = [null, null, null, null, null];
    return (rowsOfFigure.length ? rowsOfFigure : [null]).map((group) => [
      ...line,
      ...(group
        ? [group.id, group.label, group.relation, group.difference, group.explanation]
        : none),
      sentence,
      ...originCells(origins, figure.article),
    ]);
  });
  return csv([
    ['story', 'article', 'outlet', 'figure', 'passage', 'printed', 'qualifier', 'kind', 'value', 'unit',
      'approximate', 'period', 'row', 'label', 'relation', 'difference', 'explanation', 'sentence', ...ORIGIN_COLUMNS],
    ...rows,
  ]); // prettier-ignore
}

/** One line per quotation: its words, speaker and verb, and its row of the ledger, if any. */
export function quotesCsv(comparison: Comparison, origins: Origins): string {
  const outlets = outletsOf(comparison);
  const texts = textsOf(comparison);
  const rows = comparison.quotes.map((quote) => {
    const group = comparison.quoteGroups.find(({ quotes }) => quotes.includes(quote.id));
    const text = texts.get(quote.article) ?? '';
    const words = quote.spans.map(([start, end]) => text.slice(start, end)).join(' … ');
    return [
      comparison.story, quote.article, outlets.get(quote.article) ?? '', quote.id, words, quote.speaker,
      quote.verb, group?.id ?? null, group?.relation ?? null, group?.speakersDiffer ?? null,
      group?.explanation ?? null, ...originCells(origins, quote.article),
    ]; // prettier-ignore
  });
  return csv([
    ['story', 'article', 'outlet', 'quotation', 'words', 'speaker', 'verb', 'row', 'relation',
      'speakers differ', 'explanation', ...ORIGIN_COLUMNS],
    ...rows,
  ]); // prettier-ignore
}

/** The outlets by article, told apart where one has two texts. */
export function outletsOf({ articles }: Comparison): Map<string, string> {
  return new Map(
    articles.map(({ slug, outlet, version }) => [
      slug,
      version ? `${outlet} (${version})` : outlet,
    ]),
  );
}

function textsOf({ articles }: Comparison): Map<string, string> {
  return new Map(articles.map(({ slug, text }) => [slug, text]));
}

function sentencesOf(comparison: Comparison): Map<string, string> {
  const texts = textsOf(comparison);
  return new Map(
    comparison.passages.map(({ id, article, start, end }) => [
      id,
      (texts.get(article) ?? '').slice(start, end),
    ]),
  );
}
