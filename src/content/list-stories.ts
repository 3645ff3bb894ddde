import { existsSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { addressOf, RESERVED_STORIES } from './addresses.ts';
import type { Problem } from './problems.ts';
import { PLAIN_SITE, readSite, SITE_FILE, type SiteSource } from './read-site.ts';
import { entriesOf } from './read-story.ts';

/** Where a story is. */
export interface StoryPlace {
  readonly path: string;
  /** The folder's path in messages. */
  readonly folder: string;
  /** Its address. */
  readonly slug: string;
  /** The language of an article that names none. */
  readonly language: string;
}

/** What a content folder holds. */
export interface ContentFolder {
  readonly site: SiteSource;
  readonly places: readonly StoryPlace[];
}

/** The site and the folders of stories, by name. What is wrong with other entries is added to the list. */
export function listStories(dir: string, problems: Problem[]): ContentFolder {
  const shown = shownPath(dir);
  if (!existsSync(dir) || !statSync(dir).isDirectory()) {
    add(
      'error',
      shown,
      'There is no such folder. Make it, or set CONTENT_DIR to the one that holds the stories.',
    );
    return { site: PLAIN_SITE, places: [] };
  }
  const listed = entriesOf(dir);
  if (typeof listed === 'string') {
    add('error', shown, listed);
    return { site: PLAIN_SITE, places: [] };
  }
  const site = readSite(dir, shown, problems);
  const { language } = site;
  const places: StoryPlace[] = [];
  const taken = new Map<string, string>();
  for (const entry of listed.filter(({ name }) => !name.startsWith('.'))) {
    const folder = `${shown}/${entry.name}`;
    if (entry.name.startsWith('_')) {
      add('warning', folder, 'It is left out, as its name begins with `_`.');
    } else if (entry.isSymbolicLink()) {
      add('error', folder, 'It is a symbolic link. Put the folder itself here.');
    } else if (entry.isDirectory()) {
      const address = addressOf(entry.name, '', RESERVED_STORIES);
      const slug = 'slug' in address ? address.slug : entry.name;
      const other = taken.get(slug);
      if ('problem' in address) add('error', folder, address.problem);
      else if (other !== undefined) {
        add(
          'error',
          folder,
          `The address \`${slug}\` is that of \`${other}\` too. Rename one of the two folders.`,
        );
      }
      taken.set(slug, entry.name);
      const path = join(dir, entry.name);
      // A name that is not UTF-8 is listed as another one; it has been refused as an address.
      if (existsSync(path)) places.push({ path, folder, slug, language });
    } else if (!isKnown(entry.name)) {
      add('warning', folder, whyLeftOutOfSite(entry.name));
    }
  }
  return { site, places };

  function add(severity: Problem['severity'], file: string, message: string): void {
    problems.push({ severity, file, line: null, field: null, message });
  }
}

function isKnown(name: string): boolean {
  return name === SITE_FILE || /^(?:readme|licen[cs]e|copying)(?:\.|$)/i.test(name);
}

function whyLeftOutOfSite(name: string): string {
  return /^[_.]?site\.(?:ya?ml|json|toml|md)$/i.test(name)
    ? `It is left out, as what the site is called stands in \`${SITE_FILE}\`. Rename it.`
    : 'It belongs to no story and is left out. Put it into the folder of one.';
}

/** What is wrong with a content folder in which no story was found and nothing else is wrong. */
export function noStory(dir: string): Problem {
  // An empty site would take the place of a good one.
  const message = 'There is no story yet. Make a folder with a `story.md` and the articles.';
  return { severity: 'error', file: shownPath(dir), line: null, field: null, message };
}

/** The path an editor would type: from the project's folder, or the folder's name if it is elsewhere. */
function shownPath(dir: string): string {
  const path = relative(process.cwd(), dir).replaceAll('\\', '/');
  return path.startsWith('..') ? basename(dir) : path || '.';
}
