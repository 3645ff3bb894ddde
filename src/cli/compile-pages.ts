import { build } from 'astro';
import { join } from 'node:path';
import { capturePages } from '../build/capture-pages.ts';
import { ROOT } from './project.ts';

// Compiles the pages into `pages` of a folder within the project, and what browsers load beside them
// into `site`. A process of its own: what Vite needs for it is given back when it ends.
const [folder = ''] = process.argv.slice(2);
await build({
  root: ROOT,
  outDir: join(folder, 'site'),
  logLevel: 'warn',
  integrations: [capturePages(join(folder, 'pages'))],
});
