import type { Answer } from './answer.ts';
import type { Failure } from './search.worker.ts';

/** What was found, in sentences for the reader. */
export function summary(typed: string, answer: Answer): string {
  const corrections = answer.corrected.map(
    ({ typed, read }) => `“${typed}” read as ${list(read)}. `,
  );
  if (answer.counts.stories === 0) return `Nothing found for “${typed.trim()}”.`;
  return (
    corrections.join('') +
    (answer.loose ? 'Nothing has all the words; these have some: ' : '') +
    (answer.newest ? 'Nearly every story has these words. In the newest ones: ' : '') +
    counts(answer) +
    (answer.unread > 0
      ? ` The texts of ${count(answer.unread, 'story', 'stories')} could not be loaded.`
      : '')
  );
}

/** Why there is no answer, and what to do. */
export function failureText(failure: Failure): string {
  return {
    unreachable:
      'This part of the search index could not be loaded: there is no connection. What was looked up before is still found.',
    missing:
      'A part of the search index is not there. The site may have been renewed since this page was opened.',
    broken: 'A part of the search index came damaged.',
  }[failure];
}

function counts({ counts: { stories, articles, passages } }: Answer): string {
  const inStories = count(stories, 'story', 'stories');
  if (articles === 0) return `${inStories}.`;
  const inArticles = count(articles, 'article', 'articles');
  const found =
    passages > 0 ? `${count(passages, 'passage', 'passages')} in ${inArticles}` : inArticles;
  return stories > 1 ? `${found} of ${inStories}.` : `${found}.`;
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** The words, without those that only add an ending to another one. */
function list(words: readonly string[]): string {
  const plain = words.filter(
    (word) => !words.some((other) => other !== word && word.startsWith(other)),
  );
  return plain
    .slice(0, 3)
    .map((word) => `“${word}”`)
    .join(' or ');
}
