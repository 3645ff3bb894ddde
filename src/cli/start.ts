import { buildSite } from './build-site.ts';
import { projectOf } from './project.ts';
import { settings } from './settings.ts';

settings();
const built = await buildSite(projectOf(process.env), { force: false });
if (built) await import('./preview.ts');
else process.exitCode = 1;
