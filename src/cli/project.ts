import { resolve } from 'node:path';
import { readSite } from '../content/read-site.ts';

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
  /** `CACHE_DIR`, an absolute path: where results are kept for the next build. Default: `.cache`. */
  readonly cacheDir: string;
  /** `SHARDS_DIR`, an absolute path: where the parts of a build are put. Default: `.shards`. */
  readonly shardsDir: string;
  /**
   * `BASE_PATH`, beginning and ending in `/`: the path the site is served under. Default: the path
   * in the site's address, or `/`.
   */
  readonly base: string;
  /**
   * The origin of the site's address, for absolute links: in `SITE_URL`, else in `site.yaml`.
   * Default: none.
   */
  readonly site: string | null;
  /** `PORT`: the first port to try. Default: 4321. */
  readonly port: number;
}

/** A setting that cannot be used: the message says which, and what to give instead. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * Reads the settings. Relative paths are relative to the project's folder.
 *
 * @throws {SettingsError}
 */
export function projectOf(env: Readonly<Record<string, string | undefined>>): Project {
  const contentDir = resolve(ROOT, env['CONTENT_DIR'] || 'content');
  const given = env['SITE_URL']?.trim() ?? '';
  const { site, path } = addressOf(given || (readSite(contentDir, contentDir, []).address ?? ''));
  const base = basePathOf(env['BASE_PATH']?.trim() ?? '');
  if (base !== '/' && path !== '/' && base !== path) {
    throw new SettingsError(
      `${given ? 'SITE_URL' : 'The address in site.yaml'} leads to ${path} and BASE_PATH is ${base}. Give the path in one of them, or the same in both.`,
    );
  }
  return {
    contentDir,
    outDir: resolve(ROOT, env['OUT_DIR'] || 'dist'),
    cacheDir: resolve(ROOT, env['CACHE_DIR'] || '.cache'),
    shardsDir: resolve(ROOT, env['SHARDS_DIR'] || '.shards'),
    base: base === '/' ? path : base,
    site,
    port: portOf(env['PORT']?.trim() ?? ''),
  };
}

/** The origin of the site's address, and the path in it, which is a base path. */
function addressOf(text: string): { site: string | null; path: string } {
  if (text === '') return { site: null, path: '/' };
  const refuse = (why: string): SettingsError =>
    new SettingsError(
      `SITE_URL is "${text}", ${why}. Give a full address such as https://example.org or https://example.org/news.`,
    );
  const url = /\s/.test(text) ? null : URL.parse(text);
  if (url === null || !/^https?:\/\/[^/]/i.test(text)) throw refuse('which is no web address');
  if (url.username !== '' || url.password !== '') throw refuse('with a user name or password');
  if (url.search !== '' || url.hash !== '') throw refuse('with something behind ? or #');
  return { site: url.origin, path: pathOf(url.pathname, (why) => refuse(`whose path ${why}`)) };
}

function basePathOf(text: string): string {
  return pathOf(
    text,
    (why) =>
      new SettingsError(
        `BASE_PATH is "${text}", which ${why}. Give a path such as /news/, or leave it out.`,
      ),
  );
}

/** `a`, `/a` and `//a//` as `/a/`; nothing as `/`. */
function pathOf(text: string, refuse: (why: string) => SettingsError): string {
  if (/^[a-z]+:\/\//i.test(text)) throw refuse('is an address, not a path');
  const path = text.replace(/^\/+|\/+$/g, '');
  if (path === '') return '/';
  const names = path.split('/');
  if (names.some((name) => name === '.' || name === '..')) throw refuse('leads up with dots');
  if (!names.every((name) => /^[\w.~-]+$/.test(name))) {
    throw refuse('has more than letters, digits and . _ ~ - between its slashes');
  }
  return `/${path}/`;
}

function portOf(text: string): number {
  const port = Number(text || 4321);
  if (!/^\d*$/.test(text) || port > 65535) {
    throw new SettingsError(`PORT is "${text}". Give a whole number from 0 to 65535.`);
  }
  return port;
}
