import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareContent } from '../content/compare-content.ts';
import { ContentError, formatProblems } from '../content/problems.ts';
import { publicComparison } from '../views/public-comparison.ts';
import { readContent } from '../content/read-content.ts';
import { projectOf } from './project.ts';

// Writes each story's comparison.json to OUT_DIR, without the pages: what research and scoring need.
const { contentDir, outDir } = projectOf(process.env);
try {
  const content = readContent(contentDir);
  const { compared, suspects } = compareContent(content);
  const warnings = [...content.warnings, ...suspects];
  if (warnings.length > 0) console.warn(formatProblems(warnings));
  for (const [slug, { comparison }] of compared) {
    mkdirSync(join(outDir, slug), { recursive: true });
    writeFileSync(
      join(outDir, slug, 'comparison.json'),
      JSON.stringify(publicComparison(comparison)),
    );
  }
  console.log(`Compared ${compared.size} stories.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
