import { figuresCsv, quotesCsv } from '../engine/export-csv.ts';
import { passagesCsv } from '../engine/passages-csv.ts';
import { publicComparison } from '../views/public-comparison.ts';
import type { Story } from '../views/story.ts';

/** The files that a site has beside the pages of a story, by their names. */
export const DATA_FILES: Readonly<Record<string, (story: Story) => string>> = {
  'comparison.json': ({ compared }) => JSON.stringify(publicComparison(compared.comparison)),
  'figures.csv': ({ compared, texts }) => figuresCsv(compared.comparison, texts.source),
  'quotes.csv': ({ compared, texts }) => quotesCsv(compared.comparison, texts.source),
  'passages.csv': ({ compared, texts }) => passagesCsv(compared.comparison, texts.source),
};
