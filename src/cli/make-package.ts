import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { astroInBrowser } from '../build/astro-in-browser.ts';
import { INSTEAD } from '../own-pages/instead.ts';
import { ROOT } from './project.ts';
import { runProgram } from './run-program.ts';

// Makes what the package has beside its sources: Node runs no TypeScript below node_modules. The
// engine is JavaScript with its types, and so is the command that compares texts, with the pages of
// its report compiled.

await build({
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  publicDir: false,
  plugins: [astroInBrowser(INSTEAD, { styles: true })],
  resolve: { alias: { '#dom': join(ROOT, 'src/import/dom.ts') } },
  ssr: { external: true },
  build: {
    ssr: true,
    outDir: 'lib',
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    // The report needs no other file: fonts are part of its style.
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    rolldownOptions: {
      input: [join(ROOT, 'src/library/index.ts'), join(ROOT, 'src/cli/compare-texts.ts')],
      // One file for each of ours, so that a bundler takes those that its program needs.
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});

const typed = await runProgram('tsc', [
  ...['--project', 'tsconfig.library.json', '--outDir', join(ROOT, 'lib/types')],
]);
if (!typed) process.exitCode = 1;
chmodSync(join(ROOT, 'src/cli/crossread.mjs'), 0o755);
