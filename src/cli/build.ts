import { buildOptions } from './build-options.ts';
import { buildSite } from './build-site.ts';
import { prepare } from './prepare.ts';

const built = await buildSite(prepare(), buildOptions(process.argv.slice(2)));
if (!built) process.exitCode = 1;
