import { dev } from 'astro';
import { prepare } from './prepare.ts';
import { ROOT } from './project.ts';
import { contentProblems } from './content-problems.ts';

const { contentDir, port } = prepare();
const problems = contentProblems(contentDir);
if (problems !== null) console.warn(problems);
await dev({ root: ROOT, server: { host: '127.0.0.1', port } });
