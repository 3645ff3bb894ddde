import { expect, it } from 'vitest';
import { problemAnnotations, problemsJson } from './problem-reports.ts';
import { formatProblems, type Problem } from './problems.ts';

const DOUBT: Problem = {
  severity: 'warning',
  file: 'content/a,b/one.md',
  line: 3,
  field: 'headline',
  message: '`headline` ends in `,`: 100% sure?\nRemove it.',
  excerpt: { line: '\theadline: Vote,', column: 12, length: 5 },
};
const ERROR: Problem = {
  severity: 'error',
  file: 'content/a,b',
  line: null,
  field: null,
  message: 'The story has no `story.md`.',
};

it('shows the line of a problem, marked, below what is wrong with it', () => {
  expect(formatProblems([DOUBT, ERROR]).split('\n')).toEqual([
    'content/a,b: error: The story has no `story.md`.',
    expect.stringMatching(/^content\/a,b\/one\.md:3:12: warning: `headline` ends in/),
    '    3 | \theadline: Vote,',
    '      | \t          ^^^^^',
    '',
    '1 error and 1 warning in the content.',
  ]);
});

it('shows of a long line what is round the problem', () => {
  const line = `${'word '.repeat(60)}Subscribe ${'word '.repeat(60)}`;
  const [, shown = '', mark = ''] = formatProblems([
    { ...DOUBT, excerpt: { line, column: 301, length: 9 } },
  ]).split('\n');
  expect(shown.length).toBeLessThan(120);
  expect(shown.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('Subscribe');
});

it('gives problems as data, the most serious first', () => {
  expect(JSON.parse(problemsJson([DOUBT, ERROR]))).toEqual([
    { ...ERROR, column: null, text: null },
    {
      severity: 'warning',
      file: 'content/a,b/one.md',
      line: 3,
      column: 12,
      text: 'Vote,',
      field: 'headline',
      message: DOUBT.message,
    },
  ]);
});

it('gives problems as the commands of a workflow, in which nothing breaks the line', () => {
  expect(problemAnnotations([DOUBT, ERROR]).split('\n')).toEqual([
    '::error file=content/a%2Cb::The story has no `story.md`.',
    '::warning file=content/a%2Cb/one.md,line=3,col=12::`headline` ends in `,`: 100%25 sure?%0ARemove it.',
  ]);
});
