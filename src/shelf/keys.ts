import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderKey, keyOf, type Counts } from '../store/folder-key.ts';

/** What results depend on beside the story's own folder, each part as a key. */
export interface Keys {
  /** Of comparisons: the engine, how articles are read, and the settings of the content folder. */
  readonly compared: string;
  /** Of what is told of a story where all are listed: also the views, and where the site is served. */
  readonly told: string;
  /** Of a story's pages: all code. */
  readonly pages: string;
  /** Of the compiled pages: all code, too, but no settings, which pages read as they are drawn. */
  readonly compiled: string;
}

/** The code that comparisons are made by, in `src`. */
const COMPARING = ['engine', 'markdown', 'content', 'schemas'];
/** The code that tells of them where all stories are listed. */
const TELLING = [...COMPARING, 'views', 'search', 'shelf'];

/**
 * The keys of this code and these settings. They are made of the code itself and of the list of its
 * packages, so that no change can be forgotten.
 *
 * @param root the project's folder
 * @param served what else shows on pages: where the site is served
 */
export function keysOf(root: string, contentDir: string, served: readonly string[]): Keys {
  const given = [process.version, contentOf(join(root, 'package-lock.json'))];
  const common = [...given, ...settingsIn(contentDir)];
  const code = (folders: readonly string[]): string[] =>
    folders.map((folder) => folderKey(join(root, 'src', folder), codeAlone));
  const all = [...code(['.']), contentOf(join(root, 'astro.config.mjs')), ...served];
  return {
    compared: keyOf(...common, ...code(COMPARING)),
    told: keyOf(...common, ...code(TELLING), ...served),
    pages: keyOf(...common, ...all),
    compiled: keyOf(...given, ...all),
  };
}

function codeAlone(path: string): Counts {
  return path.endsWith('.test.ts') ? 'nothing' : 'content';
}

/** The files beside the stories that say something of all of them. */
function settingsIn(contentDir: string): string[] {
  if (!existsSync(contentDir)) return [];
  return readdirSync(contentDir)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => keyOf(name, contentOf(join(contentDir, name))));
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return String(error);
  }
}
