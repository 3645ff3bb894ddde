import { decode } from '../import/decode.ts';
import { kindOf } from '../import/source-kind.ts';
import { guessFormat } from './guess-format.ts';
import { NO_TEXT, type OwnText } from './own-text.ts';

/** A file, or what was piped in; the name is empty then. */
export interface Input {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** The text of a file, and what is to be said of how it was read. */
export interface ReadInput {
  readonly text: OwnText;
  readonly remarks: readonly string[];
}

/**
 * Reads a file: plain text, Markdown with or without front matter, a saved web page. What few files
 * need is loaded with the first that does.
 *
 * @throws {ImportError} where it is none of these
 */
export async function readInput(input: Input): Promise<ReadInput> {
  const { bytes, name } = input;
  const kind = kindOf(bytes, name);
  if (kind === 'html' || kind === 'mhtml') {
    const { readPage } = await import('./read-page.ts');
    return readPage(input);
  }
  const { text } = decode(bytes);
  const stem = name.replace(/\.[a-z]+$/i, '');
  if (kind === 'article') {
    const { readArticleFile } = await import('./read-article-file.ts');
    return readArticleFile(text, stem);
  }
  const format = /\.(?:md|markdown)$/i.test(name) ? 'markdown' : guessFormat(text);
  return { text: { ...NO_TEXT, name: stem, format, text }, remarks: [] };
}
