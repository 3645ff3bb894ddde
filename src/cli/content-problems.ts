import { compareSource } from '../content/compare-content.ts';
import { listStories, noStory, type StoryPlace } from '../content/list-stories.ts';
import { outletSpellings } from '../content/outlet-spellings.ts';
import { isError, type Problem } from '../content/problems.ts';
import { quotedLines } from '../content/quoted-lines.ts';
import { readStory } from '../content/read-story.ts';
import { suspectsOf } from '../content/suspects.ts';

export interface ContentChecks {
  /** The story that alone is looked at; null for all. */
  readonly only: string | null;
  /** Whether the stories are compared, too: what a comparison makes doubtful is found then. */
  readonly isCompared: boolean;
}

/** What was found in a folder of stories. */
export interface CheckedContent {
  readonly problems: readonly Problem[];
  readonly stories: readonly StoryPlace[];
  readonly articles: number;
}

/** What is wrong or doubtful in a folder of stories; one story at a time, so that no more is held. */
export function contentProblems(
  contentDir: string,
  { only, isCompared }: ContentChecks,
): CheckedContent {
  const problems: Problem[] = [];
  const spellings = outletSpellings();
  const stories = listStories(contentDir, problems).places.filter(
    ({ slug }) => only === null || slug === only,
  );
  let articles = 0;
  for (const place of stories) {
    const found: Problem[] = [];
    const story = readStory(place, found, spellings);
    articles += story?.articles.length ?? 0;
    if (story !== null && isCompared && !found.some(isError)) {
      found.push(...quotedLines(suspectsOf(story, compareSource(story)), place));
    }
    problems.push(...found);
  }
  problems.push(...spellings.problems());
  if (stories.length === 0 && !problems.some(isError)) problems.push(noStory(contentDir));
  return { problems, stories, articles };
}
