import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { ROOT, type Project } from './project.ts';

/** The file by which a later build knows that it may take a folder's place. Hosts may serve it. */
export const MARKER = '.crossread';

/** Where a site goes, and where its build may lay things down meanwhile. */
export interface OutputPlace {
  /** The folder itself, behind all links. */
  readonly target: string;
  /** What all names begin with that a build uses aside: in the same file system as the target. */
  readonly aside: string;
  /** Whether that is in the target itself, which then cannot be renamed. */
  readonly within: boolean;
}

/** An output folder that no build may take. */
export class OutputError extends Error {}

/** Finds where a site is or goes, following links. */
export function findPlace(outDir: string): OutputPlace {
  const target = behindLinks(outDir);
  return { target, ...asideOf(target) };
}

/**
 * Finds where a build may put the site.
 *
 * @throws {OutputError} where it would remove what no build made, or cannot write
 */
export function claimPlace({
  outDir,
  contentDir,
}: Pick<Project, 'outDir' | 'contentDir'>): OutputPlace {
  const target = behindLinks(outDir);
  refuseTheEditors(target, outDir, contentDir);
  refuseForeign(target, outDir);
  makeParent(target, outDir);
  const place = findPlace(outDir);
  if (!isWritable(dirname(place.aside))) throw unwritable(outDir, dirname(place.aside));
  return place;
}

function makeParent(target: string, outDir: string): void {
  try {
    mkdirSync(dirname(target), { recursive: true });
  } catch {
    throw unwritable(outDir, dirname(target));
  }
}

function unwritable(outDir: string, folder: string): OutputError {
  return new OutputError(
    `OUT_DIR is "${outDir}", and nothing can be written in ${folder}. Name another folder, or change who may write there.`,
  );
}

function refuseTheEditors(target: string, outDir: string, contentDir: string): void {
  const content = behindLinks(contentDir);
  const kept = [
    { path: behindLinks(ROOT), what: 'the project’s own folder' },
    { path: content, what: 'the folder of the stories' },
    { path: behindLinks(homedir()), what: 'your home folder' },
  ];
  for (const { path, what } of kept) {
    if (path === target) refuse(outDir, `is ${what}`);
    if (isInside(path, target)) refuse(outDir, `holds ${what}`);
  }
  if (isInside(target, content)) refuse(outDir, 'lies in the folder of the stories');
}

function refuseForeign(target: string, outDir: string): void {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) refuse(outDir, 'is a file');
  // A file system of its own begins with a folder for what was found after a crash.
  const names = readdirSync(target).filter((name) => name !== 'lost+found');
  if (names.length > 0 && !names.some((name) => name.startsWith(MARKER)))
    refuse(outDir, 'holds files that no build made');
}

function refuse(outDir: string, why: string): never {
  throw new OutputError(
    `OUT_DIR is "${outDir}", which ${why}. A build replaces that folder with all that is in it, so it was left alone. Name a new or empty folder, or remove what is in this one.`,
  );
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The path that a path leads to, whether or not something is there yet. */
function behindLinks(path: string, followed = 0): string {
  if (existsSync(path)) return realpathSync(path);
  if (followed > 40) throw new OutputError(`"${path}" is a link that leads in a circle.`);
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) {
    return behindLinks(resolve(dirname(path), readlinkSync(path)), followed + 1);
  }
  const parent = dirname(path);
  return parent === path ? path : join(behindLinks(parent, followed + 1), basename(path));
}

// Beside the target, as a folder can be renamed within its file system only. A target that is a
// file system of its own (a volume), or stands where nothing may be written, is used itself.
function asideOf(target: string): Pick<OutputPlace, 'aside' | 'within'> {
  const parent = dirname(target);
  if (existsSync(target)) {
    const isVolume = statSync(target).dev !== statSync(parent).dev;
    if (isVolume || !isWritable(parent)) return { aside: join(target, `${MARKER}-`), within: true };
  }
  return { aside: join(parent, `.${basename(target)}${MARKER}-`), within: false };
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
