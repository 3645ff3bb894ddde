import { build } from 'astro';
import { ContentError, formatProblems } from '../content/problems.ts';
import { readContent } from '../content/read-content.ts';
import { shareContent } from '../content/shared-content.ts';
import { ROOT, type Project } from './project.ts';
import { newFolder, replaceFolder, restoreInterrupted } from './replace-folder.ts';

export interface BuildOptions {
  /** Throws away what Astro kept of earlier builds. */
  readonly force: boolean;
}

/**
 * Builds the site. The content is read and checked before anything else, the site is built aside,
 * and only a finished build takes the place of the last one.
 *
 * @returns whether it was built; if not, what is wrong has been printed
 */
export async function buildSite(project: Project, { force }: BuildOptions): Promise<boolean> {
  restoreInterrupted(project.outDir);
  if (!checkContent(project.contentDir)) return false;
  const folder = newFolder('build');
  try {
    await build({ root: ROOT, outDir: folder.path, force });
    replaceFolder(project.outDir, folder.path);
  } catch (error) {
    console.error(error);
    console.error('\nThe site was not built; the last build stays as it was.');
    return false;
  } finally {
    folder.remove();
  }
  return true;
}

function checkContent(dir: string): boolean {
  try {
    const content = readContent(dir);
    shareContent({ dir, content });
    if (content.warnings.length > 0) console.warn(formatProblems(content.warnings));
    return true;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(`${error.message}\nNothing was built; the last build stays as it was.`);
    return false;
  }
}
