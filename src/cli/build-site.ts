import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Laid } from '../build/staging.ts';
import { listStories, noStory } from '../content/list-stories.ts';
import { formatProblems, isError, type Problem } from '../content/problems.ts';
import { keysOf } from '../shelf/keys.ts';
import { entryStore, type EntryStore } from '../store/entry-store.ts';
import { keyOf } from '../store/folder-key.ts';
import { compiledSite, type CompiledSite } from './compiled-site.ts';
import { drawSite, type DrawnSite, type DrawSettings } from './draw-site.ts';
import { holdLock } from './output-lock.ts';
import { claimPlace, OutputError, type OutputPlace } from './output-place.ts';
import { ROOT, type Project } from './project.ts';
import { replaceFolder, restoreInterrupted } from './replace-folder.ts';
import { newFolder } from './work-folder.ts';

export interface BuildOptions {
  /** Uses nothing that was kept of earlier builds. */
  readonly force: boolean;
}

/**
 * Builds the site. It is built aside, and only a finished build of content without errors takes the
 * place of the last one. Builds into the same place wait for each other.
 *
 * @returns whether it was built; if not, what is wrong has been printed
 */
export async function buildSite(project: Project, options: BuildOptions): Promise<boolean> {
  const place = placeOrNull(project);
  if (place === null) return false;
  const release = await holdLock(`${place.aside}lock`, console.log);
  try {
    restoreInterrupted(place);
    return await buildInto(place, project, options);
  } finally {
    release();
  }
}

async function buildInto(
  place: OutputPlace,
  project: Project,
  { force }: BuildOptions,
): Promise<boolean> {
  const store = entryStore(project.cacheDir, { isEmpty: force });
  const folder = newFolder('build');
  const staging = `${place.aside}stage`;
  try {
    const keys = keysOf(ROOT, project.contentDir, servedAt(project));
    const compiled = await compiledSite(folder.path, keys, store);
    if (compiled === null) return failed();
    const output = keyOf(place.target);
    const drawn = await drawStories(project, compiled, {
      ...{ keys, staging, force, cacheDir: project.cacheDir },
      ...{ entries: join(folder.path, 'entries'), last: place.target },
      before: lastOutput(store, output),
    });
    if (drawn === null) return false;
    replaceFolder(place, staging);
    store.write('output', output, JSON.stringify(drawn.files));
    store.sweep();
    return true;
  } catch (error) {
    console.error(error);
    return failed();
  } finally {
    folder.remove();
    rmSync(staging, { recursive: true, force: true });
  }
}

function failed(): false {
  console.error('\nThe site was not built; the last build stays as it was.');
  return false;
}

/** Draws the site and says what there is to say of its content; null where that has errors. */
async function drawStories(
  { contentDir, site, base }: Project,
  compiled: CompiledSite,
  settings: Omit<DrawSettings, 'served' | 'isHalted'>,
): Promise<DrawnSite | null> {
  const listed: Problem[] = [];
  const { places, site: described } = listStories(contentDir, listed);
  console.log(`Building ${counted(places.length, 'story', 'stories')}.`);
  const drawn = await drawSite(places, compiled, {
    ...settings,
    served: { site, base, index: described.index },
    isHalted: listed.some(isError),
  });
  const problems = [...listed, ...drawn.problems];
  if (drawn.stories === 0 && !problems.some(isError)) problems.push(noStory(contentDir));
  if (problems.some(isError)) {
    console.error(formatProblems(problems));
    console.error('Nothing was built; the last build stays as it was.');
    return null;
  }
  if (problems.length > 0) console.warn(formatProblems(problems));
  if (site === null) console.warn(NO_ADDRESS);
  console.log(whatWasBuilt(drawn));
  return drawn;
}

const NO_ADDRESS =
  'The site has no address: it has no feed and no sitemap, and its pages name no picture and no address for previews of links. To publish it, write `address: https://example.org` into site.yaml, or build with SITE_URL=https://example.org; with the path where it goes into a subfolder.';

function whatWasBuilt({ stories, kept, files }: DrawnSite): string {
  const all = `${counted(stories, 'story', 'stories')}, ${counted(files.length, 'file', 'files')}`;
  if (kept === 0) return `Built ${all}.`;
  return `Built ${all}; ${kept === stories ? 'no story has' : `${counted(stories - kept, 'story has', 'stories have')}`} changed.`;
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** What the pages show of where they are served. */
function servedAt({ site, base }: Project): string[] {
  return [site ?? '', base];
}

/** The files of the last build into a place. */
function lastOutput(store: EntryStore, output: string): readonly Laid[] {
  const kept = store.read('output', output);
  return kept === null ? [] : (JSON.parse(kept.toString()) as Laid[]);
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
