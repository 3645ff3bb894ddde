import { figuresCsv, quotesCsv } from '../engine/export-csv.ts';
import { publicComparison } from '../views/public-comparison.ts';
import type { Story } from '../views/story.ts';

/** The files that a site has beside the pages of a story, by their names. */
export const DATA_FILES: Readonly<Record<string, (story: Story) => string>> = {
  'comparison.json': ({ compared }) => JSON.stringify(publicComparison(compared.comparison)),
  'figures.csv': ({ compared }) => figuresCsv(compared.comparison),
  'quotes.csv': ({ compared }) => quotesCsv(compared.comparison),
};
