import type { Story } from './story.ts';
import { storyHref } from './links.ts';
import { description } from './what-differs.ts';

/**
 * What a story's page is, for machines: a collection made from the outlets' articles, which it
 * names and never claims. `<` is escaped, so that no text can end the script element.
 */
export function storyJsonLd({ about, compared, texts }: Story, site: URL | undefined): string {
  const url =
    site === undefined ? storyHref(about.slug) : new URL(storyHref(about.slug), site).href;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: about.title,
    url,
    description: description(compared),
    ...(about.date === null ? {} : { temporalCoverage: about.date }),
    isBasedOn: compared.comparison.articles
      .filter((article) => !compared.outlet(article.slug).isCopy)
      .map((article) => {
        const source = texts.source(article.slug);
        return {
          '@type': 'NewsArticle',
          publisher: { '@type': 'Organization', name: article.outlet },
          ...(article.headline === null ? {} : { headline: article.headline }),
          ...(article.published === null ? {} : { datePublished: article.published }),
          ...(source.url === null ? {} : { url: source.url }),
        };
      }),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
