import { defineConfig } from 'astro/config';
import { contentReload } from './src/cli/content-reload.ts';
import { plainDynamicImport } from './src/build/plain-dynamic-import.ts';
import { projectOf } from './src/cli/project.ts';

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
  vite: { plugins: [plainDynamicImport] },
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
