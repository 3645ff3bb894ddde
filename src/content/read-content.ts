import type { Content } from './content.ts';
import { listStories, noStory } from './list-stories.ts';
import { outletSpellings } from './outlet-spellings.ts';
import { ContentError, isError, type Problem } from './problems.ts';
import { readStory } from './read-story.ts';

export type { ArticleSource, Content, StorySource } from './content.ts';

/**
 * Reads every story of a folder. All files are read before anything is said about one of them.
 *
 * @throws {ContentError} with the problems of all files, where one of them is an error
 */
export function readContent(dir: string): Content {
  const problems: Problem[] = [];
  const spellings = outletSpellings();
  const { site, places } = listStories(dir, problems);
  const stories = places.flatMap((place) => readStory(place, problems, spellings) ?? []);
  problems.push(...spellings.problems());
  if (stories.length === 0 && !problems.some(isError)) problems.push(noStory(dir));
  if (problems.some(isError)) throw new ContentError(problems);
  return { stories, site, warnings: problems };
}
