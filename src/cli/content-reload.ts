import { existsSync } from 'node:fs';
import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';

type DevServer = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

/** How often a content folder that is gone is looked for, in milliseconds. */
const LOOK_AGAIN = 300;

/**
 * Reloads the pages of `astro dev` when a file of the content folder changes. The folder may go and
 * come back, as where another branch is checked out.
 */
export function contentReload(contentDir: string): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => watchContent(server, contentDir),
    },
  };
}

function watchContent(server: DevServer, contentDir: string): void {
  const { watcher } = server;
  let search: NodeJS.Timeout | undefined;
  watcher.add(contentDir);
  watcher.on('all', (event, path) => {
    if (path !== contentDir && !path.startsWith(contentDir + sep)) return;
    reload();
    // A watched folder that is gone is watched no more, even after it came back.
    if (event === 'unlinkDir' && path === contentDir) awaitFolder();
  });
  if (!existsSync(contentDir)) awaitFolder();

  function awaitFolder(): void {
    search ??= setInterval(() => {
      if (!existsSync(contentDir)) return;
      clearInterval(search);
      search = undefined;
      watcher.unwatch(contentDir);
      watcher.add(contentDir);
      reload();
    }, LOOK_AGAIN).unref();
  }

  function reload(): void {
    // The stories are read once per run of the modules that hold them.
    for (const environment of Object.values(server.environments)) {
      environment.moduleGraph.invalidateAll();
    }
    server.ws.send({ type: 'full-reload' });
  }
}
