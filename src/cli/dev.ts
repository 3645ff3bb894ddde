import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { dev } from 'astro';
import { takePort } from './port-option.ts';
import { prepare } from './prepare.ts';
import { ROOT } from './project.ts';
import { chosenStory } from './chosen-story.ts';

const args = takePort(process.argv.slice(2), process.env);
const { contentDir, port } = prepare();
const story = chosenStory(args, contentDir);
if (story !== null) process.env['STORY'] = story;
// To read all stories takes longer than to draw the first page, which does not wait for it.
spawn(process.execPath, [join(import.meta.dirname, 'print-problems.ts')], { stdio: 'inherit' });
await dev({
  root: ROOT,
  // Each page is drawn when it is asked for. Otherwise Astro would list the addresses of all first.
  output: 'server',
  logger: { entrypoint: join(import.meta.dirname, 'dev-log.mjs') },
  server: { host: '127.0.0.1', port },
});
