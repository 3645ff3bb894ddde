import { existsSync } from 'node:fs';
import { tryLock } from './output-lock.ts';
import { findPlace } from './output-place.ts';
import { takePort } from './port-option.ts';
import { projectOf } from './project.ts';
import { restoreInterrupted, wasInterrupted } from './replace-folder.ts';
import { serveSite } from './static-server.ts';

takePort(process.argv.slice(2), process.env);
const project = projectOf(process.env);
const place = findPlace(project.outDir);
if (wasInterrupted(place)) {
  // Without the lock a build is at work, which leaves the place in order by itself.
  const release = tryLock(`${place.aside}lock`);
  if (release !== null) restoreInterrupted(place);
  release?.();
}
if (existsSync(place.target)) {
  const { url } = await serveSite({ ...project, dir: place.target });
  console.log(`\n  Crossread is at ${url}\n  Stop it with Ctrl C.\n`);
} else {
  console.error('There is nothing to show yet. Run `npm run build` first.');
  process.exitCode = 1;
}
