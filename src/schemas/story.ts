import { z } from 'astro/zod';
import { date, line, lines, pairs } from './fields.ts';

/** What may stand between the `---` lines at the top of a `story.md`; its body introduces the story. */
export const storySchema = z.strictObject({
  /** What the story is called on this site: `title: The city budget of 2021`. Required. */
  title: line('`The city budget of 2021`'),

  /** What happened, in a sentence or two: `summary: The council passed a budget.` Default: none. */
  summary: line('`The council passed a budget.`').optional(),

  /** The day of the event: `date: 2021-06-01`. Stories are sorted by it. Default: none. */
  date: date('2021-06-01').optional(),

  /** The order of the articles, by file name without `.md`: `- the-block`. Those not named follow by file name. Default: by file name. */
  articles: lines('the-block').default([]),

  /** The pairs of articles that get a page of differences, from the first to the second: `- [the-block, coindesk]`. Default: all pairs; in stories of more than twelve articles the first article with each other one. */
  diffs: pairs('the-block', 'coindesk').optional(),

  /** Words to group stories by: `- budget`. Default: none. */
  tags: lines('budget').default([]),
});

/** Fields by the names other systems have for them. */
export const STORY_SYNONYMS: Readonly<Record<string, string>> = {
  headline: 'title',
  name: 'title',
  description: 'summary',
  published: 'date',
  order: 'articles',
  differences: 'diffs',
  pairs: 'diffs',
  keywords: 'tags',
  categories: 'tags',
};
