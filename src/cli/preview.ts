import { existsSync } from 'node:fs';
import { projectOf } from './project.ts';
import { serveSite } from './static-server.ts';

const project = projectOf(process.env);
if (existsSync(project.outDir)) {
  const { url } = await serveSite({ ...project, dir: project.outDir });
  console.log(`\n  Crossread is at ${url}\n  Stop it with Ctrl C.\n`);
} else {
  console.error('There is nothing to show yet. Run `npm run build` first.');
  process.exitCode = 1;
}
