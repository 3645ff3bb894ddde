import type { StorySource } from '../content/content.ts';
import type { ComparedTexts } from '../engine/compare.ts';
import { toHtml } from '../markdown/index.ts';
import { compared, type Compared } from './compared.ts';
import { textsOf, type Texts } from './texts.ts';

/** What the editor says of a story. */
export interface About {
  readonly slug: string;
  /** BCP 47: of what the editor says. */
  readonly language: string;
  readonly title: string;
  readonly summary: string | null;
  readonly date: string | null;
  readonly tags: readonly string[];
  readonly introHtml: string;
}

/** A story: what the editor says of it, what was found out, and its texts. Each view takes the parts it needs. */
export interface Story {
  readonly about: About;
  readonly compared: Compared;
  readonly texts: Texts;
}

/** A story from its texts and what was found out about them. */
export function toStory(source: StorySource, { comparison, diffs }: ComparedTexts): Story {
  const found = compared(comparison, diffs, source.diffs);
  const { slug, language, title, summary, date, tags } = source;
  return {
    about: { slug, language, title, summary, date, tags, introHtml: toHtml(source.intro) },
    compared: found,
    texts: textsOf(found, source.articles),
  };
}
