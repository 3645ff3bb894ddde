import { count, inWords } from './count.ts';
import { capitalised, list } from './list.ts';
import { outletNames } from './outlet-names.ts';
import type { Comparison } from '../types.ts';

/** One sentence on who is compared: "Two independent articles, by A and B, and one copy of B." */
export function whoIsCompared({
  articles,
  independent,
}: Pick<Comparison, 'articles' | 'independent'>): string {
  const name = outletNames(articles);
  const sources = independent.flatMap((family) => family.slice(0, 1));
  if (sources.length === 0) return 'No article has been added to this story yet.';
  const articlesBy =
    sources.length === 1
      ? 'One article'
      : capitalised(count(sources.length, 'independent article'));
  return `${articlesBy}, by ${list(sources.map(name))}${copiesOf(independent, name)}.`;
}

function copiesOf(independent: Comparison['independent'], name: (slug: string) => string): string {
  const copied = independent.filter((family) => family.length > 1);
  const copies = copied.reduce((sum, family) => sum + family.length - 1, 0);
  if (copies === 0) return '';
  const of = list(copied.flatMap((family) => family.slice(0, 1)).map(name));
  return `, and ${count(copies, 'copy')} of ${of}, which ${copies === 1 ? 'confirms' : 'confirm'} nothing`;
}

/** "both" of two articles, "all three" of more. */
export function everyone(articles: number): string {
  return articles === 2 ? 'both' : `all ${inWords(articles)}`;
}
