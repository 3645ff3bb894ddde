import type { Compared } from './compared.ts';
import { readableDate } from './dates-in-words.ts';

/**
 * When an article was published, for readers: its day. Null where it is not known, and where all
 * articles of the story are of one day, which orders nothing.
 */
export function publishedInWords(story: Compared, slug: string): string | null {
  const days = new Set(
    story.sources.map((outlet) => story.article(outlet.slug).published?.slice(0, 10) ?? null),
  );
  const { published } = story.article(slug);
  return published === null || days.size < 2 ? null : readableDate(published);
}
