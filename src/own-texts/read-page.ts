import { importSource } from '../import/import-source.ts';
import { setAsideInWords } from '../import/report.ts';
import { NO_TEXT } from './own-text.ts';
import type { Input, ReadInput } from './read-input.ts';

/** Reads the article of a saved web page, as the import of a site does. */
export async function readPage(input: Input): Promise<ReadInput> {
  const found = await importSource(input);
  const { outlet, headline, byline, published, url, language } = found.facts;
  const facts = { outlet, headline, byline, published, url, language };
  const known = Object.entries(facts).filter(([, value]) => value !== null);
  return {
    text: {
      ...NO_TEXT,
      ...Object.fromEntries(known),
      notes: found.notes,
      format: 'markdown',
      text: found.markdown.trim(),
    },
    remarks: setAsideInWords(found),
  };
}
