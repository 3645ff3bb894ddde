import { parseArgs } from 'node:util';
import { listStories } from '../content/list-stories.ts';
import { nearest } from '../content/nearest.ts';
import { SettingsError } from './project.ts';

/**
 * The story that `--story <folder>` names, by its address; null where none is named.
 *
 * @throws {SettingsError} where there is no such story
 */
export function chosenStory(args: readonly string[], contentDir: string): string | null {
  const { values } = parseArgs({
    args: [...args],
    options: { story: { type: 'string' } },
    strict: false,
  });
  if (values.story === undefined) return null;
  const slug = String(values.story).replace(/\/+$/, '').replace(/^.*\//, '').toLowerCase();
  const known = listStories(contentDir, []).places.map((place) => place.slug);
  if (known.includes(slug)) return slug;
  const meant = nearest(slug, known);
  const advice =
    meant === null ? `Name one of the folders in ${contentDir}.` : `Did you mean ${meant}?`;
  throw new SettingsError(`There is no story "${String(values.story)}". ${advice}`);
}
