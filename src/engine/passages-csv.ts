import { anchorsOf } from './anchors.ts';
import { coverage, partnersOf } from './coverage.ts';
import { csv, ORIGIN_COLUMNS, originCells, outletsOf, type Origins } from './export-csv.ts';
import { STATED } from './align/settings.ts';
import type { Comparison } from './types.ts';

/** One line per passage: its words, how many tell it, and which passages of others it is linked to. */
export function passagesCsv(comparison: Comparison, origins: Origins): string {
  const outlets = outletsOf(comparison);
  const texts = new Map(comparison.articles.map(({ slug, text }) => [slug, text]));
  const articles = new Map(comparison.passages.map(({ id, article }) => [id, article]));
  const told = coverage(comparison);
  const anchors = anchorsOf(comparison);
  const stated = partnersOf(comparison.alignments.filter(({ score }) => score >= STATED));
  const rows = comparison.passages.map(({ id, article, kind, block, start, end }) => {
    const reach = told.get(id)?.coverage ?? 'unclear';
    const partners = stated.get(id) ?? [];
    const others = [...new Set(partners.map((partner) => articles.get(partner) ?? ''))];
    return [
      comparison.story, article, outlets.get(article) ?? '', id, anchors.get(id)?.anchor ?? id,
      kind, block + 1, reach, others.join(' '), partners.join(' '),
      (texts.get(article) ?? '').slice(start, end), ...originCells(origins, article),
    ]; // prettier-ignore
  });
  return csv([
    ['story', 'article', 'outlet', 'passage', 'anchor', 'kind', 'block', 'coverage', 'told by',
      'linked to', 'text', ...ORIGIN_COLUMNS],
    ...rows,
  ]); // prettier-ignore
}
