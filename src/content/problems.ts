import { frameOf, type Excerpt } from './excerpts.ts';

/** Something wrong (`error`: the build stops) or doubtful (`warning`) in a content file. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** The file's path as the editor knows it. */
  readonly file: string;
  /** Counted from 1; null where the problem is the file itself. */
  readonly line: number | null;
  /** The front matter field; null where it is none. */
  readonly field: string | null;
  /** What is wrong and what to do, in full sentences. */
  readonly message: string;
  /** The offending text; absent where the problem is the file itself. */
  readonly excerpt?: Excerpt;
}

export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** Thrown where content has errors; it holds all problems of all files. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/**
 * Each problem as `content/budget/herald.md:3:12: error: …` with its line below it, errors first, and
 * how many there are.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const parts = inOrder(problems).flatMap((problem) => [
    printable(`${placeOf(problem)}: ${problem.severity}: ${problem.message}`),
    ...(problem.excerpt === undefined || problem.line === null
      ? []
      : // A tab is one in the line below it, too.
        frameOf(problem.excerpt, problem.line).map((line) => line.split('\t').map(printable).join('\t'))),
  ]);
  return [...parts, '', countOf(problems)].join('\n');
}

function placeOf({ file, line, excerpt }: Problem): string {
  return [file, line, excerpt?.column].filter((part) => part != null).join(':');
}

/** What concerns a file as a whole comes after what has a line. */
const LAST_LINE = Number.MAX_SAFE_INTEGER;

/** Errors first, then by file and line. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const files = [...new Set(problems.map(({ file }) => file))];
  const place = new Map(files.map((file, index) => [file, index]));
  return [...problems].sort(
    (a, b) =>
      a.severity.localeCompare(b.severity) ||
      (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0) ||
      (a.line ?? LAST_LINE) - (b.line ?? LAST_LINE),
  );
}

/** "1 error and 2 warnings in the content." */
export function countOf(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const parts = [];
  if (errors > 0 || warnings === 0) parts.push(counted(errors, 'error'));
  if (warnings > 0) parts.push(counted(warnings, 'warning'));
  return `${parts.join(' and ')} in the content.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

// Messages quote names and what a file says, and a terminal obeys control characters.
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
