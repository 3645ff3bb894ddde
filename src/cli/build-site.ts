import { build } from 'astro';
import { compareContent, type ComparedContent } from '../content/compare-content.ts';
import type { Content } from '../content/content.ts';
import { ContentError, formatProblems } from '../content/problems.ts';
import { readContent } from '../content/read-content.ts';
import { sharedContent, shareContent } from '../content/shared-content.ts';
import { finishSite } from './finish-site.ts';
import { holdLock } from './output-lock.ts';
import { claimPlace, OutputError, type OutputPlace } from './output-place.ts';
import { progress } from './progress.ts';
import { ROOT, type Project } from './project.ts';
import { replaceFolder, restoreInterrupted } from './replace-folder.ts';
import { newFolder } from './work-folder.ts';

export interface BuildOptions {
  /** Throws away what Astro kept of earlier builds. */
  readonly force: boolean;
}

/**
 * Builds the site. The content is read and checked before anything else, the site is built aside,
 * and only a finished build takes the place of the last one. Builds into the same place wait for
 * each other.
 *
 * @returns whether it was built; if not, what is wrong has been printed
 */
export async function buildSite(project: Project, options: BuildOptions): Promise<boolean> {
  const place = placeOrNull(project);
  if (place === null) return false;
  const release = await holdLock(`${place.aside}lock`, console.log);
  try {
    restoreInterrupted(place);
    return checkContent(project.contentDir) && (await buildInto(place, project, options));
  } finally {
    release();
  }
}

async function buildInto(
  place: OutputPlace,
  project: Project,
  { force }: BuildOptions,
): Promise<boolean> {
  // Within the project, where what the build wrote finds the project's packages.
  const folder = newFolder('build');
  try {
    await build({ root: ROOT, outDir: folder.path, force });
    const index = sharedContent(project.contentDir)?.site.index ?? true;
    finishSite(folder.path, { ...project, index });
    replaceFolder(place, folder.path);
  } catch (error) {
    console.error(error);
    console.error('\nThe site was not built; the last build stays as it was.');
    return false;
  } finally {
    folder.remove();
  }
  return true;
}

function placeOrNull(project: Project): OutputPlace | null {
  try {
    return claimPlace(project);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    console.error(`${error.message}\nNothing was built.`);
    return null;
  }
}

function checkContent(dir: string): boolean {
  try {
    const content = readContent(dir);
    const { compared, suspects } = compareAloud(content);
    shareContent({ dir, content, compared });
    const warnings = [...content.warnings, ...suspects];
    if (warnings.length > 0) console.warn(formatProblems(warnings));
    return true;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(`${error.message}\nNothing was built; the last build stays as it was.`);
    return false;
  }
}

/** Compares the stories, and says where it stands if that takes longer than a second. */
function compareAloud(content: Content): ComparedContent {
  const { stories } = content;
  const articles = stories.reduce((sum, story) => sum + story.articles.length, 0);
  console.log(`Stories to compare: ${stories.length}, with ${articles} articles.`);
  const tell = progress();
  return compareContent(content, (done, story) =>
    tell(`Compared ${done} of ${stories.length}; next: ${story}`),
  );
}
