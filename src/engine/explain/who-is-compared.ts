import { count, inWords } from './count.ts';
import { capitalised, list } from './list.ts';
import { isNewer } from '../revisions/newer.ts';
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
  return `${articlesBy}, by ${list(sources.map(name))}${copiesOf({ articles, independent }, name)}.`;
}

function copiesOf(
  { articles, independent }: Pick<Comparison, 'articles' | 'independent'>,
  name: (slug: string) => string,
): string {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const others = independent.flatMap(([source = '', ...family]) =>
    family.map((slug) => {
      const [counts, other] = [bySlug.get(source), bySlug.get(slug)];
      const isReplaced = counts && other && isNewer(counts, other);
      return { source, noun: isReplaced ? 'earlier text' : 'copy' };
    }),
  );
  if (others.length === 0) return '';
  const parts = [...Map.groupBy(others, ({ noun }) => noun)].map(([noun, some]) => {
    const of = list([...new Set(some.map(({ source }) => source))].map(name));
    return `${count(some.length, noun)} of ${of}`;
  });
  return `, and ${list(parts)}, which ${others.length === 1 ? 'confirms' : 'confirm'} nothing`;
}

/** "both" of two articles, "all three" of more. */
export function everyone(articles: number): string {
  return articles === 2 ? 'both' : `all ${inWords(articles)}`;
}

/** "Two of three" where all are three, "several" of more. */
export function severalOf(articles: number): string {
  return articles === 3 ? 'two of three' : 'several';
}
