import { passageAnchors } from '../engine/anchors.ts';
import { memoizeByObject } from '../engine/memoize.ts';
import { FIRST_PASSAGE, HEADLINE, TITLE, type ArticleText, type StoryText } from './story-text.ts';
import { words, type Word } from './words.ts';

/** A text of a story that can be found. */
export interface StoryUnit {
  /** Counted from the story's title. */
  readonly unit: number;
  readonly kind: 'title' | 'outlet' | 'headline' | 'passage';
  readonly text: string;
  readonly article: ArticleText | null;
  /** Of a passage: its anchor on the article's page. */
  anchor(): string;
  /** Its words, cut once. */
  words(): readonly Word[];
}

/** The units that a file of a story has, each by its number. */
export const unitsOf = memoizeByObject((file: StoryText): ReadonlyMap<number, StoryUnit> => {
  const units = new Map<number, StoryUnit>();
  const add = (
    unit: number,
    kind: StoryUnit['kind'],
    text: string,
    article: ArticleText | null,
    anchor = () => '',
  ) => {
    let cut: readonly Word[] | null = null;
    units.set(unit, { unit, kind, text, article, anchor, words: () => (cut ??= words(text)) });
  };
  add(TITLE, 'title', file[1], null);
  for (const article of file[2]) {
    const [slug, name, , , , , headline, firstUnit, passages, numbered, goesOn] = article;
    if (!goesOn) {
      add(firstUnit - FIRST_PASSAGE, 'outlet', name, article);
      add(firstUnit - FIRST_PASSAGE + HEADLINE, 'headline', headline, article);
    }
    passages.forEach((text, at) => {
      const number = numbered.find(([passage]) => passage === at)?.[1];
      const anchor = () => {
        const [plain = ''] = passageAnchors(slug, [text]);
        return number === undefined ? plain : `${plain}~${number}`;
      };
      add(firstUnit + at, 'passage', text, article, anchor);
    });
  }
  return units;
});
