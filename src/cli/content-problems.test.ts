import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatProblems } from '../content/problems.ts';
import { contentProblems } from './content-problems.ts';

const fixtures = join(import.meta.dirname, '../../tests/fixtures');
const found = (name: string) =>
  formatProblems(contentProblems(join(fixtures, name), { only: null, isCompared: true }).problems);

it('names what a build would name: errors and warnings', () => {
  expect(found('bad')).toContain('6 errors in the content.');
  expect(found('good')).toContain('warning: The story has no article yet.');
});
