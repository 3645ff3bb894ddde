import type { Article } from '../types.ts';

/** How an article is named: its outlet, with the version where it has one: "CoinDesk, normalised copy". */
export function outletName({ outlet, version }: Pick<Article, 'outlet' | 'version'>): string {
  return version === null ? outlet : `${outlet}, ${version}`;
}

/** The name of an article by its slug; the slug itself where there is no such article. */
export function outletNames(
  articles: readonly Pick<Article, 'slug' | 'outlet' | 'version'>[],
): (slug: string) => string {
  const names = new Map(articles.map((article) => [article.slug, outletName(article)]));
  return (slug) => names.get(slug) ?? slug;
}
