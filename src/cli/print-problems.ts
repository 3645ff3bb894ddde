import { setPriority } from 'node:os';
import { contentProblems } from './content-problems.ts';
import { projectOf } from './project.ts';

// Says what is wrong with the content while the development server is used.
setPriority(10);
const problems = contentProblems(projectOf(process.env).contentDir, process.env['STORY'] ?? null);
if (problems !== null) console.warn(problems);
