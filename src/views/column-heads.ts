import { ownWords } from '../engine/findings/own-words.ts';
import { storyLanguage } from '../engine/language/index.ts';
import type { Range } from '../engine/types.ts';
import type { Compared } from './compared.ts';
import { markedWords, type Words } from './marked-words.ts';
import type { Outlet } from './outlets.ts';
import { publications, type Publication } from './publications.ts';

/** What stands above a column: whose it is, when it was published, and its headline. */
export interface ColumnHead {
  readonly outlet: Outlet;
  readonly published: Publication | null;
  /** Words that no other column's headline has are strong; null where the copy carries none. */
  readonly headline: readonly Words[] | null;
  readonly lang: string;
}

/** The heads of some columns. A copy's headline is its source's, or told to be none: nothing in it is strong. */
export function columnHeads(story: Compared, columns: readonly Outlet[]): ColumnHead[] {
  const published = publications(story);
  const strong = strongWords(story, columns);
  return columns.map((outlet): ColumnHead => {
    const { headline, language } = story.article(outlet.slug);
    const words = (text: string) =>
      markedWords(text, { start: 0, end: text.length }, strong.get(outlet.slug) ?? []);
    return {
      outlet,
      published: published.get(outlet.slug) ?? null,
      headline: headline === null ? null : words(headline),
      lang: language,
    };
  });
}

/** The words that each source's headline has and no other's; one headline alone differs from none. */
function strongWords(story: Compared, columns: readonly Outlet[]): Map<string, readonly Range[]> {
  const printed = columns.flatMap(({ slug, isCopy }) => {
    const { headline } = story.article(slug);
    return isCopy || headline === null ? [] : [{ slug, headline }];
  });
  if (printed.length < 2) return new Map();
  const own = ownWords(
    printed.map(({ headline }) => headline),
    storyLanguage(story.comparison.articles),
  );
  return new Map(printed.map(({ slug }, at) => [slug, own[at] ?? []]));
}
