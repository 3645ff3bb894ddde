import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { readFrontMatter } from '../content/front-matter.ts';
import type { KnownArticle } from '../import/article-file.ts';
import { ARTICLE_SYNONYMS, articleSchema } from '../schemas/article.ts';
import { addressOf, RESERVED_STORIES } from '../content/addresses.ts';
import { SettingsError } from './project.ts';

/** A story's folder, which need not exist yet. */
export interface StoryFolder {
  readonly name: string;
  readonly path: string;
  /** Its path as an editor would type it. */
  readonly shown: string;
}

/**
 * The folder that `--story` names: `bridge-closure`, or with the content folder before it.
 *
 * @throws {SettingsError} where it is no name for a story, or lies elsewhere
 */
export function storyFolder(given: string, contentDir: string): StoryFolder {
  const name = basename(given.replace(/[\\/]+$/, ''));
  const path = join(contentDir, name);
  const places = [resolve(given), resolve(contentDir, given)];
  if (!places.includes(path) && dirname(given) !== '.') {
    throw new SettingsError(
      `--story is "${given}", which is not a folder in ${shownPath(contentDir)}. Give its name alone, such as bridge-closure.`,
    );
  }
  const address = addressOf(name, '', RESERVED_STORIES);
  if ('problem' in address) throw new SettingsError(`--story is "${given}". ${address.problem}`);
  return { name, path, shown: shownPath(path) };
}

/** The articles in the folder, drafts included. */
export function knownArticles({ path }: StoryFolder): KnownArticle[] {
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter(
    (name) => /\.md$/i.test(name) && name.toLowerCase() !== 'story.md',
  );
  return names.map((file) => {
    const text = readFileSync(join(path, file), 'utf8');
    const { fields, body } = readFrontMatter(text, {
      schema: articleSchema,
      synonyms: ARTICLE_SYNONYMS,
    });
    return {
      name: file.slice(0, -3),
      outlet: fields?.outlet ?? null,
      version: fields?.version ?? null,
      body: body ?? text,
    };
  });
}

export function shownPath(path: string): string {
  const shown = relative(process.cwd(), path).replaceAll('\\', '/');
  return shown.startsWith('..') ? path : shown || '.';
}
