import { existsSync, readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

type DevServer = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

/** How often a content folder that is gone is looked for, in milliseconds. */
const LOOK_AGAIN = 300;
/** Editors write a file in several steps: what follows within this time is the same change. */
const SETTLE = 40;

/**
 * Reloads the pages of `astro dev` when a file of the content folder changes. The pages themselves
 * look which of their stories' files have changed; here nothing is read. The folder may go and come
 * back, as where another branch is checked out.
 *
 * @param only the story that alone is shown; null for all
 */
export function contentReload(contentDir: string, only: string | null = null): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // Vite would keep an eye on each file of each story.
        const ignored = [`${contentDir}/**`];
        if (command === 'dev') updateConfig({ vite: { server: { watch: { ignored } } } });
      },
      'astro:server:setup': ({ server }) => {
        const stop = watchContent(contentDir, only, () => reload(server));
        server.httpServer?.once('close', stop);
      },
    },
  };
}

function reload(server: DevServer): void {
  server.ws.send({ type: 'full-reload' });
}

/**
 * Tells of changes in a content folder, of each once it is over.
 *
 * @returns what ends it
 */
export function watchContent(
  contentDir: string,
  only: string | null,
  changed: () => void,
): () => void {
  const watched = new Map<string, { readonly watcher: FSWatcher; readonly made: string }>();
  let settling: NodeJS.Timeout | undefined;
  let search: NodeJS.Timeout | undefined;
  start();
  return stop;

  // One watch a folder tells of all files in it; a story has no folders.
  function start(): void {
    watchFolder(contentDir, onTop);
    for (const name of foldersIn(contentDir)) {
      if (only === null || name.toLowerCase() === only) {
        watchFolder(join(contentDir, name), noteChange);
      }
    }
    for (const folder of watched.keys()) if (!existsSync(folder)) forget(folder);
    if (!watched.has(contentDir)) awaitFolder();
  }

  function onTop(): void {
    start();
    noteChange();
  }

  /** A folder that was removed and made again is another one, though its name is the same. */
  function watchFolder(folder: string, onChange: () => void): void {
    try {
      const { ino, birthtimeMs } = statSync(folder);
      // Systems give the number of a folder that is gone to the next one.
      const made = `${ino} ${birthtimeMs}`;
      if (watched.get(folder)?.made === made) return;
      forget(folder);
      const watcher = watch(folder, onChange).on('error', () => forget(folder));
      watched.set(folder, { watcher, made });
    } catch {
      // It went between being listed and being watched.
    }
  }

  function forget(folder: string): void {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  }

  function awaitFolder(): void {
    search ??= setInterval(() => {
      if (!existsSync(contentDir)) return;
      clearInterval(search);
      search = undefined;
      start();
      noteChange();
    }, LOOK_AGAIN).unref();
  }

  function noteChange(): void {
    clearTimeout(settling);
    settling = setTimeout(changed, SETTLE).unref();
  }

  function stop(): void {
    clearTimeout(settling);
    clearInterval(search);
    for (const { watcher } of watched.values()) watcher.close();
  }
}

function foldersIn(dir: string): string[] {
  try {
    return readdirSync(dir).filter((name) => statSync(join(dir, name)).isDirectory());
  } catch {
    return [];
  }
}
