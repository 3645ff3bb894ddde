import { existsSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { addressOf, RESERVED_STORIES } from './addresses.ts';
import type { Content, StorySource } from './content.ts';
import { outletSpellings } from './outlet-spellings.ts';
import { ContentError, type Problem } from './problems.ts';
import { PLAIN_SITE, readSite, SITE_FILE } from './read-site.ts';
import { entriesOf, readStory } from './read-story.ts';
import { sharedContent } from './shared-content.ts';

export type { ArticleSource, Content, StorySource } from './content.ts';

/**
 * Reads every story of a folder. All files are read before anything is said about one of them.
 *
 * @throws {ContentError} with the problems of all files, where one of them is an error
 */
export function readContent(dir: string): Content {
  const shared = sharedContent(resolve(dir));
  if (shared) return shared;
  const problems: Problem[] = [];
  const { stories, site } = readStories(dir, problems);
  if (problems.some(({ severity }) => severity === 'error')) throw new ContentError(problems);
  return { stories, site, warnings: problems };
}

function readStories(dir: string, problems: Problem[]): Omit<Content, 'warnings'> {
  const shown = shownPath(dir);
  if (!existsSync(dir) || !statSync(dir).isDirectory()) {
    add(
      'error',
      shown,
      'There is no such folder. Make it, or set CONTENT_DIR to the one that holds the stories.',
    );
    return { stories: [], site: PLAIN_SITE };
  }
  const listed = entriesOf(dir);
  if (typeof listed === 'string') {
    add('error', shown, listed);
    return { stories: [], site: PLAIN_SITE };
  }
  const entries = listed.filter(({ name }) => !name.startsWith('.'));
  const stories: StorySource[] = [];
  const site = readSite(dir, shown, problems);
  const spellings = outletSpellings();
  const taken = new Map<string, string>();
  for (const entry of entries) {
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
      const { language } = site;
      const story = existsSync(path)
        ? readStory({ path, folder, slug, language }, problems, spellings)
        : null;
      if (story) stories.push(story);
    } else if (entry.name !== SITE_FILE && !/^(?:readme|licen[cs]e|copying)(?:\.|$)/i.test(entry.name)) {
      add('warning', folder, whyLeftOutOfSite(entry.name));
    }
  }
  problems.push(...spellings.problems());
  // An empty site would take the place of a good one.
  if (stories.length === 0 && !problems.some(({ severity }) => severity === 'error')) {
    add(
      'error',
      shown,
      'There is no story yet. Make a folder with a `story.md` and the articles.',
    );
  }
  return { stories, site };

  function add(severity: Problem['severity'], file: string, message: string): void {
    problems.push({ severity, file, line: null, field: null, message });
  }
}

function whyLeftOutOfSite(name: string): string {
  return /^[_.]?site\.(?:ya?ml|json|toml|md)$/i.test(name)
    ? `It is left out, as what the site is called stands in \`${SITE_FILE}\`. Rename it.`
    : 'It belongs to no story and is left out. Put it into the folder of one.';
}

/** The path an editor would type: from the project's folder, or the folder's name if it is elsewhere. */
function shownPath(dir: string): string {
  const path = relative(process.cwd(), dir).replaceAll('\\', '/');
  return path.startsWith('..') ? basename(dir) : path || '.';
}
