import { LANGUAGES } from './languages.ts';
import { memoize } from '../memoize.ts';
import type { Language } from './language.ts';

export type { Language } from './language.ts';

/**
 * The language of a BCP 47 tag: the one of its first part, whatever the region ("en-GB"). Texts of
 * other languages are read with the words of the first that is known, which seldom do harm there,
 * but of their numbers only those that are written alike everywhere. Equal tags give one object.
 */
export const languageOf: (tag: string) => Language = memoize((tag) => {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/);
  return (
    LANGUAGES.find((language) => language.tag === primary) ?? {
      ...LANGUAGES[0],
      tag,
      numerals: 'plain',
    }
  );
});

/** The language that the articles of a story are compared in: that of the first. */
export function storyLanguage(articles: readonly { readonly language: string }[]): Language {
  return languageOf(articles[0]?.language ?? '');
}
