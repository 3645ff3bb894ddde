import { defineConfig } from 'astro/config';
import { contentReload } from './src/cli/content-reload.ts';
import { astroInBrowser } from './src/build/astro-in-browser.ts';
import { knownReferences } from './src/build/known-references.ts';
import { ownCopies } from './src/build/own-copies.ts';
import { plainDynamicImport } from './src/build/plain-dynamic-import.ts';
import { projectOf } from './src/cli/project.ts';
import { INSTEAD } from './src/own-pages/instead.ts';

const { base, site, contentDir } = projectOf(process.env);

export default defineConfig({
  ...(site === null ? {} : { site }),
  base,
  trailingSlash: 'always',
  // The default for Astro 7 drops the space between words on two lines of a template.
  compressHTML: true,
  // Articles are read by src/markdown, not by Astro; its inline styles the policy would refuse.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [contentReload(contentDir, process.env['STORY'] ?? null)],
  vite: {
    plugins: [plainDynamicImport, ownCopies],
    // Modules, so that a worker can load a part of its code when it is needed. The one that compares own
    // texts makes the same pages of them.
    worker: {
      format: 'es',
      plugins: () => [plainDynamicImport, knownReferences, astroInBrowser(INSTEAD)],
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "worker-src 'self'",
      ],
    },
  },
});
