/** Which page of a story is shown; an article's page is named by its slug. */
export type StoryView =
  'overview' | 'finding' | 'side-by-side' | 'diff' | 'left-out' | `article:${string}`;
