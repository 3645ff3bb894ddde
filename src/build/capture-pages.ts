import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The module through which a thread hands stories to the pages that it draws. */
export const HAND_OVER = 'hand-over.mjs';

/**
 * Has Astro compile the pages and draw none. The modules that draw them are copied to a folder, with
 * one more through which stories are handed to them.
 */
export function capturePages(folder: string): AstroIntegration {
  let outDir: URL | undefined;
  return {
    name: 'capture-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [handOverChunk] } });
      },
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'capture-pages',
          getStaticPaths: () => {
            if (outDir === undefined) throw new Error('Astro named no output. This is a bug.');
            // Astro keeps them here while it draws pages, and removes them afterwards.
            cpSync(new URL('.prerender/', outDir), folder, { recursive: true });
            return Promise.resolve([]);
          },
          render: () => Promise.reject(new Error('No page is drawn by Astro. This is a bug.')),
        });
      },
    },
  };
}

/** It shares the modules of the pages: what it hands over is where they look. */
const handOverChunk = {
  name: 'hand-over-chunk',
  applyToEnvironment: ({ name }: { name: string }) => name === 'prerender',
  buildStart(this: { emitFile(file: object): string }) {
    const id = fileURLToPath(new URL('./hand-over.ts', import.meta.url));
    this.emitFile({ type: 'chunk', id, fileName: HAND_OVER });
  },
};
