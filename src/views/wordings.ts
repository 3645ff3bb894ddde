import { ownWords } from '../engine/findings/own-words.ts';
import type { Compared } from './compared.ts';
import { passageHref } from './links.ts';
import { markedWords, type Words } from './marked-words.ts';
import type { Outlet } from './outlets.ts';
import { passageText } from './printed.ts';
import { toldByAll, type Fact } from './told-by-all.ts';
import { storyLanguage } from '../engine/language/index.ts';

/** How one outlet words a fact: what only it has is strong. */
export interface Wording {
  readonly outlet: Outlet;
  readonly lang: string;
  readonly href: string;
  /** "paragraph 2 of 14" */
  readonly place: string;
  readonly words: readonly Words[];
}

/** What all independent articles report, each fact in the words of every one. */
export function factWordings(story: Compared): Wording[][] {
  return toldByAll(story).map((fact) => wordingsOf(story, fact));
}

function wordingsOf(story: Compared, { members }: Fact): Wording[] {
  const texts = members.map(({ passage }) => passageText(story, passage));
  const own = ownWords(texts, storyLanguage(story.comparison.articles));
  return members.map(({ outlet, passage, place }, index) => {
    const text = texts[index] ?? '';
    return {
      outlet,
      lang: story.article(outlet.slug).language,
      href: passageHref(story, passage),
      place,
      words: markedWords(text, { start: 0, end: text.length }, own[index] ?? []),
    };
  });
}
