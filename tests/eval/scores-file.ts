import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { ENGINE_VERSION } from '../../src/engine/version.ts';
import type { Evaluation } from './evaluate.ts';
import { plantTable, scoreTable } from './table.ts';

export const SCORES_FILE = join(import.meta.dirname, 'SCORES.md');

/** The page of scores: what engine of which version makes of the labelled stories of the repository. */
export function scoresFile({ tallies, sights, comparisons }: Evaluation): string {
  return `# Scores on invented stories

Seven invented stories of three short articles lie in the repository with their labels. They are full
of traps (two harbours, two persons of one surname, a quarter beside a half year), so scores are lower
than on news. The first table scores what is claimed of them; the second tells how many contradictions
are told when a figure, a day or a quotation is changed in one of two articles that agree. Both are
written by \`npm run eval -- --record\`; a test fails when they are out of date.

Engine ${ENGINE_VERSION}, results ${digestOf(comparisons)}.

\`\`\`
${scoreTable(tallies)}
\`\`\`

\`\`\`
${plantTable(sights)}
\`\`\`
`;
}

/** A short name for results: other comparisons have another. */
function digestOf(comparisons: Evaluation['comparisons']): string {
  return createHash('sha256').update(JSON.stringify(comparisons)).digest('hex').slice(0, 12);
}
