import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, formatProblems } from '../content/problems.ts';
import { publicComparison } from '../views/public-comparison.ts';
import { readContent } from '../content/read-content.ts';
import { compareStory } from '../engine/compare.ts';
import { projectOf } from './project.ts';

// Writes each story's comparison.json to OUT_DIR, without the pages: what research and scoring need.
const { contentDir, outDir } = projectOf(process.env);
try {
  const { stories, warnings } = readContent(contentDir);
  if (warnings.length > 0) console.warn(formatProblems(warnings));
  for (const { slug, articles } of stories) {
    const comparison = compareStory(
      slug,
      articles.map(({ article }) => article),
    );
    mkdirSync(join(outDir, slug), { recursive: true });
    writeFileSync(
      join(outDir, slug, 'comparison.json'),
      JSON.stringify(publicComparison(comparison)),
    );
  }
  console.log(`Compared ${stories.length} stories.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
