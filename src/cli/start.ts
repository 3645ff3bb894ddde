import { buildOptions } from './build-options.ts';
import { buildSite } from './build-site.ts';
import { takePort } from './port-option.ts';
import { prepare } from './prepare.ts';

const options = buildOptions(takePort(process.argv.slice(2), process.env));
const built = await buildSite(prepare(), options);
if (built) await import('./preview.ts');
else process.exitCode = 1;
