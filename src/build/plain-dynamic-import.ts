/**
 * A Vite plugin that leaves `import()` as it is. Vite would wrap it in code that first loads the
 * style sheets and further chunks of what is imported: more than the rest of the script that every
 * page runs. What we import on demand (the search) has neither.
 */
export const plainDynamicImport = {
  name: 'plain-dynamic-import',
  enforce: 'pre' as const,
  load: {
    // The module is Vite's own: packages/vite/src/node/plugins/importAnalysisBuild.ts.
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};
