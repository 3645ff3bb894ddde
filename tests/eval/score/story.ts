import type { Range } from '../../../src/engine/types.ts';
import type { Built, Labels } from '../labels.ts';
import { locate, squeezedText, type SqueezedText } from './squeezed-text.ts';

/** Labels and a comparison of the same story, with the labelled sentences found in the texts. */
export interface ScoredStory {
  readonly labels: Labels;
  readonly built: Built;
  /** By slug. */
  readonly texts: ReadonlyMap<string, SqueezedText>;
  /** By key; in squeezed offsets; without those that are not in their text. */
  readonly sentences: ReadonlyMap<string, Range>;
  slugOf(sentence: string): string;
  text(slug: string): SqueezedText;
}

/** @throws if the labels name an article that was not built */
export function scoredStory(labels: Labels, built: Built): ScoredStory {
  const texts = new Map(built.articles.map(({ slug, text }) => [slug, squeezedText(text)]));
  const slugOf = (sentence: string) => labels.articles[articleKey(sentence)] ?? '';
  const text = (slug: string): SqueezedText => {
    const found = texts.get(slug);
    if (found) return found;
    throw new Error(`${labels.story}: the labels name an article "${slug}", which was not built.`);
  };
  const byArticle = Map.groupBy(Object.entries(labels.sentences), ([key]) => slugOf(key));
  const sentences = new Map([...byArticle].flatMap(([slug, own]) => [...locate(text(slug), own)]));
  return { labels, built, texts, sentences, slugOf, text };
}

/** The short name of the article that a sentence is of: "b" of "b.3". */
export function articleKey(sentence: string): string {
  return sentence.split('.')[0] ?? '';
}
