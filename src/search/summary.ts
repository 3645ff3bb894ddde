import type { Answer } from './answer.ts';

/** What was found, in sentences for the reader. */
export function summary(typed: string, answer: Answer): string {
  const corrections = answer.corrected.map(
    ({ typed, read }) => `“${typed}” read as ${list(read)}. `,
  );
  return answer.groups.length === 0
    ? `Nothing found for “${typed.trim()}”.`
    : corrections.join('') +
        (answer.loose ? 'Nothing has all the words; these have some: ' : '') +
        counts(answer);
}

function counts({ stories, articles, passages }: Answer): string {
  const inStories = stories > 0 ? [count(stories, 'story', 'stories')] : [];
  if (articles === 0) return `${inStories.join('')}.`;
  const inArticles = count(articles, 'article', 'articles');
  const found =
    passages > 0 ? `${count(passages, 'passage', 'passages')} in ${inArticles}` : inArticles;
  return `${[...inStories, found].join(', ')}.`;
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
