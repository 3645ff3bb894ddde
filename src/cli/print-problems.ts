import { setPriority } from 'node:os';
import { formatProblems } from '../content/problems.ts';
import { contentProblems } from './content-problems.ts';
import { projectOf } from './project.ts';

// Says what is wrong with the content while the development server is used. What a comparison makes
// doubtful is said when a page of the story is opened.
setPriority(10);
const only = process.env['STORY'] ?? null;
const { problems } = contentProblems(projectOf(process.env).contentDir, {
  only,
  isCompared: false,
});
if (problems.length > 0) console.warn(formatProblems(problems));
