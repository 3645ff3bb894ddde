import { byDate } from '../search/build/search-files.ts';
import type { SearchPart } from '../search/build/search-part.ts';
import type { Story } from '../views/story.ts';
import { newestFirst, type StorySummary } from '../views/summary.ts';
import { liveShelf } from './live-shelf.ts';

/** Where pages take their stories from, each by its address when the page is drawn. */
export interface Shelf {
  /** The addresses of the stories whose pages are to be drawn. */
  slugs(): readonly string[];
  story(slug: string): Story | null;
  /** What is told of each story of the site. */
  summaries(): readonly StorySummary[];
  /** What the search knows of a story; null where that is not known yet. */
  entry(slug: string): SearchPart | null;
}

let shelf: Shelf | null = null;

/** Has the pages take their stories from a shelf; from the content folder itself where none is given. */
export function takeFrom(given: Shelf): void {
  shelf = given;
}

/** The story at an address; null where there is none. */
export function storyOf(slug: string | undefined): Story | null {
  return current().story(slug ?? '');
}

/** What is told of each story, newest first. */
export function summaries(): readonly StorySummary[] {
  return newestFirst(current().summaries());
}

/** What the search knows of each story, the newest last; one at a time, since it is all of their texts. */
export function* entries(): Generator<SearchPart> {
  for (const { slug } of current().summaries().toSorted(byDate)) {
    const entry = current().entry(slug);
    if (entry !== null) yield entry;
  }
}

/** The addresses of a route below `[story]/`: those that a story has, for each story. */
export function storyPaths<Params extends Readonly<Record<string, string | undefined>>>(
  paths: (story: Story) => readonly Params[],
): { params: Params & { story: string } }[] {
  return current()
    .slugs()
    .flatMap((slug) => {
      const story = storyOf(slug);
      return story === null
        ? []
        : paths(story).map((params) => ({ params: { ...params, story: slug } }));
    });
}

/** The addresses of a route that has one page for each article. */
export function articlePaths(): { params: { story: string; article: string } }[] {
  return storyPaths(({ compared }) => [...compared.outlets.keys()].map((article) => ({ article })));
}

function current(): Shelf {
  return (shelf ??= liveShelf());
}
