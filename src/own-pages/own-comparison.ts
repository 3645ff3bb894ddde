import { compareTexts } from '../engine/compare.ts';
import type { StorySource } from '../content/content.ts';
import { ownStory, type TextRemark } from '../own-texts/own-story.ts';
import type { OwnText } from '../own-texts/own-text.ts';
import { toStory, type Story } from '../views/story.ts';

/** Own texts compared, or what is wrong with them. */
export type OwnComparison =
  | { readonly source: StorySource; readonly story: Story; readonly doubts: readonly TextRemark[] }
  | { readonly problems: readonly TextRemark[] };

/** Compares own texts as a build compares the articles of a story. */
export async function compareOwnTexts(
  texts: readonly OwnText[],
  title = '',
): Promise<OwnComparison> {
  const read = await ownStory(texts, title);
  if ('problems' in read) return read;
  const { source, doubts } = read;
  const articles = source.articles.map(({ article }) => article);
  return { source, story: toStory(source, compareTexts(source.slug, articles)), doubts };
}
