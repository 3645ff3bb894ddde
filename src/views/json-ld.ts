import type { Story } from './stories.ts';
import { storyHref } from './links.ts';
import { whatDiffers, whoIsCompared } from './summaries.ts';

/**
 * What a story's page is, for machines: a collection made from the outlets' articles, which it
 * names and never claims. `<` is escaped, so that no text can end the script element.
 */
export function storyJsonLd(story: Story, site: URL | undefined): string {
  const url =
    site === undefined ? storyHref(story.slug) : new URL(storyHref(story.slug), site).href;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: story.title,
    url,
    description: [whatDiffers(story), whoIsCompared(story)].filter(Boolean).join(' '),
    ...(story.date === null ? {} : { temporalCoverage: story.date }),
    isBasedOn: story.comparison.articles
      .filter((article) => !story.outlet(article.slug).hollow)
      .map((article) => {
        const source = story.source(article.slug);
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
