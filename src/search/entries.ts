import type { Outlet } from '../views/outlets.ts';
import type { Comparison } from '../engine/types.ts';

/** Everything the search knows, as it is published in `search.json`. Lists, not objects: no key is repeated. */
export type SearchIndex = readonly StoryEntry[];

/** A story's slug and title, and its articles in the story's order. */
export type StoryEntry = readonly [slug: string, title: string, articles: readonly ArticleEntry[]];

/**
 * One article. `name`, `letter`, `hue` and `isCopy` are those of its `Outlet`; `headline` is empty
 * where the copy carries none. The passages are all of the article, in its order.
 */
export type ArticleEntry = readonly [
  slug: string,
  name: string,
  letter: string,
  hue: number,
  isCopy: 0 | 1,
  language: string,
  headline: string,
  passages: readonly string[],
];

/** What the search takes from a story. */
export interface SearchableStory {
  readonly slug: string;
  readonly title: string;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly comparison: Pick<Comparison, 'articles' | 'passages'>;
}

/** Lists what can be found: the stories' titles, and the outlet, headline and passages of each article. */
export function searchEntries(stories: readonly SearchableStory[]): SearchIndex {
  return stories.map((story) => [story.slug, story.title, articleEntries(story)]);
}

function articleEntries({ comparison, outlets }: SearchableStory): ArticleEntry[] {
  return comparison.articles.map((article) => {
    const outlet = outlets.get(article.slug);
    if (outlet === undefined) throw new Error(`No outlet for ${article.slug}. This is a bug.`);
    const passages = comparison.passages
      .filter((passage) => passage.article === article.slug)
      .map((passage, index) => {
        if (passage.id !== `${article.slug}.${index + 1}`) {
          throw new Error(
            `Passage ${passage.id} stands at place ${index + 1}. This is a bug: the search numbers passages by place.`,
          );
        }
        return article.text.slice(passage.start, passage.end);
      });
    return [
      article.slug,
      outlet.name,
      outlet.letter,
      outlet.hue,
      outlet.isCopy ? 1 : 0,
      article.language,
      article.headline ?? '',
      passages,
    ];
  });
}
