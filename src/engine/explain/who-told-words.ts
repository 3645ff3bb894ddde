import { count, inWords } from './count.ts';
import { capitalised } from './list.ts';

/** What a cell says of an article and a fact. */
export const TOLD_STATES = {
  start: 'how it starts',
  later: 'later',
  perhaps: 'perhaps',
  unclear: 'unclear',
  missing: 'not found',
} as const;

/** "Ten facts are told by at least two of the three articles; six of them were not found in at least one article." */
export function whoToldSentence({
  facts,
  leftOut,
  articles,
}: {
  readonly facts: number;
  readonly leftOut: number;
  readonly articles: number;
}): string {
  const all = `the ${count(articles, 'article')}`;
  if (facts === 0) return `No passage was surely found in two of ${all}.`;
  const told = `${capitalised(count(facts, 'fact'))} ${facts === 1 ? 'is' : 'are'} told by at least two of ${all}`;
  if (leftOut === 0) return `${told}.`;
  const were = leftOut === 1 ? 'was' : 'were';
  const those = facts === 1 ? 'it' : leftOut < facts ? `${inWords(leftOut)} of them` : 'each';
  return `${told}; ${those} ${those === 'each' ? 'was' : were} not found in at least one article.`;
}
