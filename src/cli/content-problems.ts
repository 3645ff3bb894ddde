import { listStories, noStory } from '../content/list-stories.ts';
import { outletSpellings } from '../content/outlet-spellings.ts';
import { formatProblems, type Problem } from '../content/problems.ts';
import { readStory } from '../content/read-story.ts';

/**
 * What is wrong or doubtful in a folder of stories, as a build prints it; null where nothing is. The
 * stories are not compared: what a comparison makes doubtful is said when a page of it is opened.
 *
 * @param only the story that alone is looked at; null for all
 */
export function contentProblems(contentDir: string, only: string | null = null): string | null {
  const problems: Problem[] = [];
  const spellings = outletSpellings();
  const places = listStories(contentDir, problems).places.filter(
    ({ slug }) => only === null || slug === only,
  );
  // One at a time, so that no more than one is held.
  for (const place of places) readStory(place, problems, spellings);
  problems.push(...spellings.problems());
  if (places.length === 0 && problems.length === 0) problems.push(noStory(contentDir));
  return problems.length > 0 ? formatProblems(problems) : null;
}
