import { onlyHere } from '../engine/coverage.ts';
import { isBeyondMeasure } from '../engine/align/unclear.ts';
import { beyondMeasureInWords, onlyHereInWords } from '../engine/explain/only-here-words.ts';
import type { Compared } from './compared.ts';
import { passageHref } from './links.ts';
import type { Outlet } from './outlets.ts';
import { around, passageText } from './printed.ts';

/** What only one outlet tells. */
export interface OnlyIn {
  readonly outlet: Outlet;
  readonly lang: string;
  /** "52 of the 77 passages in The Gazette were found nowhere else." */
  readonly sentence: string;
  readonly passages: readonly Linked[];
  /** Figures that stand in passages which others have too, each in its clause. */
  readonly figures: readonly Linked[];
}

export interface Linked {
  readonly href: string;
  readonly text: string;
}

/** What each independent article tells alone, in the order of its text. */
export function onlyIn(story: Compared): OnlyIn[] {
  const isLong = isBeyondMeasure(story.comparison.passages);
  return onlyHere(story.comparison).map(({ article, passages, figures, quotes }) => {
    const outlet = story.outlet(article);
    const lang = story.article(article).language;
    if (isLong) {
      const sentence = beyondMeasureInWords(outlet.name);
      return { outlet, lang, sentence, passages: [], figures: [] };
    }
    const alone = new Set(passages);
    return {
      outlet,
      lang,
      sentence: onlyHereInWords(outlet.name, {
        passages: passages.length,
        of: story.passagesOf(article).filter(({ kind }) => kind !== 'heading').length,
        figures: figures.length,
        quotes: quotes.length,
      }),
      passages: passages.map((id) => ({
        href: passageHref(story, id),
        text: passageText(story, id),
      })),
      figures: figures
        .map((id) => story.figure(id))
        .filter(({ passage }) => !alone.has(passage))
        .map(({ id, passage }) => ({
          href: passageHref(story, passage),
          text: around(story, id),
        })),
    };
  });
}
