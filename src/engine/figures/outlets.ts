import type { Article } from '../types.ts';

/** How an article is called in a sentence: by its outlet, and by its version where the outlet has several. */
export function outletName(slug: string, articles: readonly Article[]): string {
  const article = articles.find((one) => one.slug === slug);
  if (!article) return slug;
  const shared = articles.some((other) => other.slug !== slug && other.outlet === article.outlet);
  return shared ? `${article.outlet} (${article.version ?? slug})` : article.outlet;
}
