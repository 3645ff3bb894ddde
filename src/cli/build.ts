import { buildSite } from './build-site.ts';
import { prepare } from './prepare.ts';

const built = await buildSite(prepare(), { force: process.argv.includes('--force') });
if (!built) process.exitCode = 1;
