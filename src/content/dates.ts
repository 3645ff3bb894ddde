import type { ArticleFields } from '../schemas/article.ts';
import type { Problem } from './problems.ts';

type DateProblem = Pick<Problem, 'severity' | 'message'> & { readonly field: string };

const DAY = 24 * 60 * 60 * 1000;

/** What is doubtful about an article's dates though each of them can be read. */
export function dateProblems(
  { published, retrieved }: Pick<ArticleFields, 'published' | 'retrieved'>,
  now = Date.now(),
): DateProblem[] {
  const problems: DateProblem[] = [];
  for (const [field, date] of Object.entries({ published, retrieved })) {
    // It is tomorrow elsewhere already.
    if (date === undefined || Date.parse(date) <= now + DAY) continue;
    const message = `\`${field}\` is \`${date}\`, which is still to come. Correct it.`;
    problems.push({ severity: 'warning', field, message });
  }
  if (published !== undefined && retrieved !== undefined && isBefore(retrieved, published)) {
    const message = `\`retrieved\` is \`${retrieved}\`, before the article was published, \`${published}\`. Correct one of the two.`;
    problems.push({ severity: 'warning', field: 'retrieved', message });
  }
  return problems;
}

/** By the moment where both have one, else by the day as it was written. */
function isBefore(one: string, other: string): boolean {
  const exact = [one, other].every((date) => /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(date));
  return exact ? Date.parse(one) < Date.parse(other) : one.slice(0, 10) < other.slice(0, 10);
}
