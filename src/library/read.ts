import { addressName } from '../import/address-name.ts';
import { plainTextTree } from '../import/plain-text.ts';
import { articleText } from '../markdown/article-text.ts';
import { MarkdownError } from '../markdown/limits.ts';
import { parseArticle } from '../markdown/parse-article.ts';
import { guessFormat } from '../own-texts/guess-format.ts';
import { withoutControls } from '../own-texts/without-controls.ts';
import type { Article } from '../engine/types.ts';

/** What is known of a text beside its words. Nothing has to be. */
export interface AboutText {
  /** Who published it, as sentences are to name it. Default: "Text". */
  readonly outlet?: string;
  /** Its name in ids, in small letters. Default: made of the outlet's name. */
  readonly slug?: string;
  readonly headline?: string;
  /** When it was published: `2026-03-07`, or with the time. "Yesterday" is read by it. */
  readonly published?: string;
  /** BCP 47. Default: `en`. */
  readonly language?: string;
  /** What sets it apart from the outlet's other text. */
  readonly version?: string;
  /** Slug of the article that it is declared to be a copy of. */
  readonly copyOf?: string;
  /** Default: Markdown where the text has a mark that plain text hardly has. */
  readonly format?: 'plain' | 'markdown';
}

/**
 * Reads a text as an article that can be compared. The article's `text` is what is compared: the
 * words a reader sees, without marks of Markdown. All ranges of a comparison are ranges of it.
 *
 * @throws {Error} where the text is empty, or Markdown that cannot be read
 *
 * @example
 * const article = read('The pier was **shut** on Monday.', { outlet: 'Harbour Courier' });
 * console.log(article.slug, article.text);
 * // harbour-courier The pier was shut on Monday.
 */
export function read(text: string, about: AboutText = {}): Article {
  const outlet = about.outlet ?? 'Text';
  const slug = about.slug ?? (addressName(outlet) || 'text');
  const format = about.format ?? guessFormat(text);
  const compared = format === 'plain' ? plain(text) : markdown(text, slug);
  if (compared.text === '') throw new Error(`${outlet}: the text is empty.`);
  return {
    slug,
    outlet,
    headline: about.headline ?? null,
    published: about.published ?? null,
    language: about.language ?? 'en',
    version: about.version ?? null,
    copyOf: about.copyOf ?? null,
    ...compared,
  };
}

function plain(text: string): Pick<Article, 'text' | 'blocks'> {
  return articleText(plainTextTree(withoutControls(text)));
}

function markdown(text: string, slug: string): Pick<Article, 'text' | 'blocks'> {
  try {
    return articleText(parseArticle(text, { idPrefix: `${slug}-` }).tree);
  } catch (error) {
    if (!(error instanceof MarkdownError)) throw error;
    throw new Error(`${slug}, line ${error.line}: ${error.message}`, { cause: error });
  }
}
