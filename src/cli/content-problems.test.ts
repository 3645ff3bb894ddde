import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentProblems } from './content-problems.ts';

const fixtures = join(import.meta.dirname, '../../tests/fixtures');

it('names what a build would name: errors and warnings', () => {
  expect(contentProblems(join(fixtures, 'bad'))).toContain('6 errors in the content.');
  expect(contentProblems(join(fixtures, 'good'))).toContain(
    'warning: The story has no article yet.',
  );
});
