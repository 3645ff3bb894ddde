import { resolve } from 'node:path';

/** The project's folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Where builds in progress and other passing files are kept. */
export const WORK = resolve(ROOT, 'node_modules/.crossread');

/** What the environment says about a build. */
export interface Project {
  /** `CONTENT_DIR`, an absolute path: the folder of stories. Default: `content`. */
  readonly contentDir: string;
  /** `OUT_DIR`, an absolute path: where the site goes. Default: `dist`. */
  readonly outDir: string;
  /** `BASE_PATH`, beginning and ending in `/`: the path the site is served under. Default: `/`. */
  readonly base: string;
  /** `SITE_URL`: the address the site is served from, for absolute links. Default: none. */
  readonly site: string | null;
  /** `PORT`: the first port to try. Default: 4321. */
  readonly port: number;
}

/** Reads the settings. Relative paths are relative to the project's folder. */
export function projectOf(env: Readonly<Record<string, string | undefined>>): Project {
  const site = env['SITE_URL']?.trim() || null;
  if (site !== null && !/^https?:\/\/[^\s/]/i.test(site)) {
    throw new Error(`SITE_URL is "${site}". Give a full address such as https://example.org.`);
  }
  const path = (env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');
  if (path !== '' && !/^[\w.~-]+(?:\/[\w.~-]+)*$/.test(path)) {
    throw new Error(`BASE_PATH is "${env['BASE_PATH']}". Give a path such as /sub/.`);
  }
  const port = Number(env['PORT'] || 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT is "${env['PORT']}". Give a number from 0 to 65535.`);
  }
  return {
    contentDir: resolve(ROOT, env['CONTENT_DIR'] || 'content'),
    outDir: resolve(ROOT, env['OUT_DIR'] || 'dist'),
    base: path === '' ? '/' : `/${path}/`,
    site,
    port,
  };
}
