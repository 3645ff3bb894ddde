import { buildSite } from './build-site.ts';
import { projectOf } from './project.ts';
import { settings } from './settings.ts';

settings();
const built = await buildSite(projectOf(process.env), { force: process.argv.includes('--force') });
if (!built) process.exitCode = 1;
