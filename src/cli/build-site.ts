import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { sumOf } from '../build/kept-pages.ts';
import { isInShard, markShard, shardFolder, shardsIn, whyNotJoined } from '../build/shards.ts';
import type { Laid } from '../build/staging.ts';
import { listStories, noStory, type StoryPlace } from '../content/list-stories.ts';
import { formatProblems, isError, type Problem } from '../content/problems.ts';
import { keysOf, type Keys } from '../shelf/keys.ts';
import { contentKey } from '../shelf/story-notes.ts';
import type { EntryStore } from '../store/entry-store.ts';
import { keyOf } from '../store/folder-key.ts';
import { storeIn, type StoreFolders } from '../store/layered-store.ts';
import type { BuildOptions, BuildPart } from './build-options.ts';
import { compiledSite, type CompiledSite } from './compiled-site.ts';
import { drawSite, type DrawnSite } from './draw-site.ts';
import { holdLock } from './output-lock.ts';
import { claimPlace, OutputError, type OutputPlace } from './output-place.ts';
import { ROOT, type Project } from './project.ts';
import { replaceFolder, restoreInterrupted } from './replace-folder.ts';
import { newFolder } from './work-folder.ts';

/** What one build works with. */
interface Build {
  readonly project: Project;
  readonly part: BuildPart;
  readonly keys: Keys;
  readonly stores: StoreFolders;
  readonly store: EntryStore;
  /** A folder of its own within the project, where what is compiled finds the project's packages. */
  readonly work: string;
}

/**
 * Builds the site, or a part of it. It is built aside, and only a finished build of content without
 * errors takes the place of the last one. Builds into the same place wait for each other.
 *
 * @returns whether it was built; if not, what is wrong has been printed
 */
export async function buildSite(project: Project, options: BuildOptions): Promise<boolean> {
  if (options.part.kind === 'shard') return inOwnFolder(project, options, buildShard);
  const place = placeOrNull(project);
  if (place === null) return false;
  const release = await holdLock(`${place.aside}lock`, console.log);
  try {
    restoreInterrupted(place);
    return await inOwnFolder(project, options, (build) => buildInto(place, build));
  } finally {
    release();
  }
}

async function inOwnFolder(
  project: Project,
  { force, part }: BuildOptions,
  work: (build: Build) => Promise<boolean>,
): Promise<boolean> {
  const folder = newFolder('build');
  try {
    const stores = { ...storesOf(project, part), force };
    const keys = keysOf(ROOT, project.contentDir, [project.site ?? '', project.base]);
    return await work({ project, part, keys, stores, store: storeIn(stores), work: folder.path });
  } catch (error) {
    console.error(error);
    console.error('\nThe site was not built; the last build stays as it was.');
    return false;
  } finally {
    folder.remove();
  }
}

function storesOf({ cacheDir, shardsDir }: Project, part: BuildPart): Omit<StoreFolders, 'force'> {
  if (part.kind === 'shard') {
    return { own: [shardFolder(shardsDir, part.shard), cacheDir], others: [] };
  }
  const parts = part.kind === 'merge' ? shardsIn(shardsDir) : [];
  return { own: [cacheDir], others: parts.map((mark) => shardFolder(shardsDir, mark)) };
}

async function buildInto(place: OutputPlace, build: Build): Promise<boolean> {
  const staging = `${place.aside}stage`;
  const output = keyOf(place.target);
  try {
    const last = { folder: place.target, files: lastOutput(build.store, output) };
    const drawn = await drawStories(build, staging, last);
    if (drawn === null) return false;
    replaceFolder(place, staging);
    build.store.write('output', output, JSON.stringify(drawn.files));
    build.store.sweep();
    console.log(whatWasBuilt(drawn));
    warn(drawn.warnings);
    return true;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Builds a part of the stories into a folder of its own, which says what it is once it is finished. */
async function buildShard(build: Build): Promise<boolean> {
  const { part, project, work, keys } = build;
  if (part.kind !== 'shard') throw new Error('A part was asked for. This is a bug.');
  const folder = shardFolder(project.shardsDir, part.shard);
  rmSync(folder, { recursive: true, force: true });
  const drawn = await drawStories(build, join(work, 'staging'), { folder: work, files: [] });
  if (drawn === null) return false;
  const { contents, assets } = drawn;
  markShard(project.shardsDir, { ...part.shard, keys, assets, contents });
  console.log(`${whatWasBuilt(drawn)} They are in ${folder}; \`--merge\` joins all parts.`);
  warn(drawn.warnings);
  return true;
}

interface DrawnStories extends DrawnSite {
  readonly assets: string;
  /** What is doubtful; it is said last, where it is read. */
  readonly warnings: readonly Problem[];
}

/** Draws the site; null where it cannot be built, and why has been printed. */
async function drawStories(
  { project, part, keys, stores, store, work }: Build,
  staging: string,
  last: { readonly folder: string; readonly files: readonly Laid[] },
): Promise<DrawnStories | null> {
  const compiled = await compiledSite(work, keys, store);
  if (compiled === null) return refused('The pages could not be compiled.');
  const listed: Problem[] = [];
  const { places, site } = listStories(project.contentDir, listed);
  const own = places.filter(({ slug }) => part.kind !== 'shard' || isInShard(slug, part.shard));
  const assets = assetsKey(compiled);
  if (part.kind === 'merge') {
    const why = whyNotJoined(shardsIn(project.shardsDir), {
      keys,
      assets,
      contents: contentsOf(own),
    });
    if (why !== null) return refused(why);
  }
  console.log(`Building ${counted(own.length, 'story', 'stories')}.`);
  const drawn = await drawSite(own, compiled, {
    ...{ keys, stores, staging, last: last.folder, before: last.files },
    entries: join(work, 'entries'),
    served: { site: project.site, base: project.base, index: site.index },
    isHalted: listed.some(isError),
    isWhole: part.kind !== 'shard',
  });
  const problems = [...listed, ...drawn.problems];
  if (places.length === 0 && problems.length === 0) problems.push(noStory(project.contentDir));
  if (problems.some(isError)) return refused(formatProblems(problems));
  if (project.site === null) console.warn(NO_ADDRESS);
  return { ...drawn, assets, warnings: problems };
}

const NO_ADDRESS =
  'The site has no address: it has no feed and no sitemap, and its pages name no picture and no address for previews of links. To publish it, write `address: https://example.org` into site.yaml, or build with SITE_URL=https://example.org; with the path where it goes into a subfolder.';

function refused(why: string): null {
  console.error(`${why} Nothing was built; the last build stays as it was.`);
  return null;
}

function warn(warnings: readonly Problem[]): void {
  if (warnings.length > 0) console.warn(`\n${formatProblems(warnings)}`);
}

function whatWasBuilt({ stories, kept, files }: DrawnSite): string {
  const all = `${counted(stories, 'story', 'stories')}, ${counted(files.length, 'file', 'files')}`;
  if (kept === 0) return `Built ${all}.`;
  return `Built ${all}; ${kept === stories ? 'no story has' : `${counted(stories - kept, 'story has', 'stories have')}`} changed.`;
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** Stands for what pages load in a browser. */
function assetsKey({ files }: CompiledSite): string {
  return keyOf(...[...files].flatMap(([path, body]) => [path, sumOf(body)]));
}

function contentsOf(places: readonly StoryPlace[]): Record<string, string> {
  return Object.fromEntries(places.map((place) => [place.slug, contentKey(place)]));
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
