import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent, type StorySource } from '../../src/content/read-content.ts';
import { compareStory } from '../../src/engine/compare.ts';
import { publicComparison } from '../../src/views/public-comparison.ts';
import type { Labels, Built } from './labels.ts';
import type { Files, Planted } from './plant/plant.ts';

/** A story with what a person says of it. */
export interface LabelledStory {
  readonly labels: Labels;
  readonly story: StorySource;
}

/**
 * The labelled stories of a folder of labels, with their articles from the folders of stories.
 *
 * @throws if a labelled story is in none of them
 */
export function labelledStories(
  labelsDir: string,
  contentDirs: readonly string[],
): LabelledStory[] {
  const stories = new Map(
    contentDirs.flatMap((dir) => readContent(dir).stories).map((story) => [story.slug, story]),
  );
  const files = readdirSync(labelsDir).filter((name) => name.endsWith('.json'));
  return files.toSorted().map((name) => {
    const labels = JSON.parse(readFileSync(join(labelsDir, name), 'utf8')) as Labels;
    const story = stories.get(labels.story);
    if (story) return { labels, story };
    throw new Error(
      `${join(labelsDir, name)}: there is no story "${labels.story}" in ${contentDirs.join(', ')}. Set CONTENT_DIR to the folder that holds it.`,
    );
  });
}

/** The comparison of a story as a build publishes it. */
export function compared({ slug, articles }: StorySource): Built {
  return publicComparison(
    compareStory(
      slug,
      articles.map(({ article }) => article),
    ),
  );
}

export function filesOf({ articles }: StorySource): Files {
  return new Map(articles.map(({ slug, markdown }) => [slug, markdown]));
}

/** The story with a planted contradiction, read from files as an editor would write them. */
export function plantedStory(story: StorySource, planted: Planted, workDir: string): StorySource {
  const dir = join(workDir, story.slug);
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'story.md'), `---\ntitle: ${story.slug}\n---\n`);
  for (const { slug, markdown } of story.articles) {
    writeFileSync(join(dir, `${slug}.md`), slug === planted.target ? planted.markdown : markdown);
  }
  const [changed] = readContent(workDir).stories;
  if (changed) return changed;
  throw new Error(`${story.slug} could not be read with its planted ${planted.kind}.`);
}
