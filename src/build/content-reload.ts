import type { AstroIntegration } from 'astro';

/** Reloads the pages of `astro dev` when a file of the content folder changes. */
export function contentReload(contentDir: string): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentDir)) return;
          // The stories are read once per run of the modules that hold them.
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
          }
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
