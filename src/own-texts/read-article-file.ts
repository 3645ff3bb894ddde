import './no-eval.ts';
import { readFrontMatter } from '../content/front-matter.ts';
import { ImportError } from '../import/import-error.ts';
import { ARTICLE_SYNONYMS, articleSchema } from '../schemas/article.ts';
import { NO_TEXT } from './own-text.ts';
import type { ReadInput } from './read-input.ts';

/** Reads an article as it stands in the content of a site: its front matter, and its text. */
export function readArticleFile(text: string, name: string): ReadInput {
  const matter = readFrontMatter(text, { schema: articleSchema, synonyms: ARTICLE_SYNONYMS });
  const said = matter.problems.map(({ line, message }) => `Line ${line}: ${message}`);
  const { fields, body } = matter;
  if (fields === null || body === null) throw new ImportError(said.join(' '));
  const { outlet, headline, byline, published, url, language, version, copyOf, replaces, notes } =
    fields;
  const own = { outlet, headline, byline, published, url, language, version, copyOf, replaces };
  const known = Object.entries(own).filter(([, value]) => value !== undefined);
  return {
    text: {
      ...NO_TEXT,
      ...Object.fromEntries(known),
      notes,
      name,
      format: 'markdown',
      text: body.trim(),
    },
    remarks: said,
  };
}
