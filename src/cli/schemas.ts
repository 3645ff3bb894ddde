import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describedFiles } from './described-files.ts';
import { ROOT } from './project.ts';

// Writes what describes the files of editors and the published data to programs.
for (const [path, text] of describedFiles()) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
  console.log(`wrote ${path}`);
}
