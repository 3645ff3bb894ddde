import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectOf, ROOT, SettingsError } from './project.ts';
import { newFolder } from './work-folder.ts';

describe('projectOf', () => {
  it('has defaults for everything', () => {
    expect(projectOf({})).toEqual({
      contentDir: `${ROOT}/content`,
      outDir: `${ROOT}/dist`,
      cacheDir: `${ROOT}/.cache`,
      shardsDir: `${ROOT}/.shards`,
      base: '/',
      site: null,
      port: 4321,
    });
    expect(projectOf({ BASE_PATH: '', SITE_URL: ' ', PORT: '', CONTENT_DIR: '' })).toEqual(
      projectOf({}),
    );
  });

  it('has the address from site.yaml where SITE_URL gives none', () => {
    const folder = newFolder('project');
    const CONTENT_DIR = folder.path;
    writeFileSync(join(CONTENT_DIR, 'site.yaml'), 'address: https://example.org/news/\n');
    expect(projectOf({ CONTENT_DIR })).toMatchObject({
      site: 'https://example.org',
      base: '/news/',
    });
    expect(projectOf({ CONTENT_DIR, SITE_URL: 'https://preview.example' })).toMatchObject({
      site: 'https://preview.example',
      base: '/',
    });
    expect(() => projectOf({ CONTENT_DIR, BASE_PATH: '/other/' })).toThrow(
      'The address in site.yaml leads to /news/ and BASE_PATH is /other/.',
    );
    folder.remove();
  });

  it.each(['sub', '/sub', 'sub/', '//sub//'])('reads the base path %s as /sub/', (BASE_PATH) => {
    expect(projectOf({ BASE_PATH }).base).toBe('/sub/');
  });

  it.each([
    [{ SITE_URL: 'https://example.org/news' }, '/news/'],
    [{ SITE_URL: 'https://example.org/news/today/' }, '/news/today/'],
    [{ SITE_URL: 'https://example.org/news', BASE_PATH: 'news' }, '/news/'],
    [{ SITE_URL: 'HTTPS://Example.org', BASE_PATH: '/news/' }, '/news/'],
  ])('keeps the path in %j', (env, base) => {
    expect(projectOf(env)).toMatchObject({ site: 'https://example.org', base });
  });

  it.each([
    [{ BASE_PATH: '/a b/' }, 'BASE_PATH is "/a b/", which has more than letters'],
    [{ BASE_PATH: '/"><script>/' }, 'BASE_PATH'],
    [{ BASE_PATH: '..' }, 'BASE_PATH is "..", which leads up with dots'],
    [{ BASE_PATH: '/a/../b/' }, 'leads up with dots'],
    [{ BASE_PATH: '/./' }, 'leads up with dots'],
    [{ BASE_PATH: '/a//b/' }, 'BASE_PATH'],
    [{ BASE_PATH: 'https://example.org/sub/' }, 'is an address, not a path'],
    [{ SITE_URL: 'example.org' }, 'SITE_URL is "example.org", which is no web address'],
    [{ SITE_URL: 'https:///news' }, 'SITE_URL'],
    [{ SITE_URL: 'https://' }, 'SITE_URL'],
    [{ SITE_URL: 'http:example.org' }, 'SITE_URL'],
    [{ SITE_URL: 'ftp://example.org' }, 'SITE_URL'],
    [{ SITE_URL: 'https://exa mple.org' }, 'SITE_URL'],
    [{ SITE_URL: 'https://me:secret@example.org' }, 'with a user name or password'],
    [{ SITE_URL: 'https://example.org/?a=b' }, 'with something behind ? or #'],
    [{ SITE_URL: 'https://example.org/a%20b' }, 'whose path has more than letters'],
    [
      { SITE_URL: 'https://example.org/a', BASE_PATH: '/b/' },
      'SITE_URL leads to /a/ and BASE_PATH',
    ],
    [{ PORT: 'http' }, 'PORT is "http". Give a whole number from 0 to 65535.'],
    [{ PORT: '-1' }, 'PORT'],
    [{ PORT: '80.5' }, 'PORT'],
    [{ PORT: '0x50' }, 'PORT'],
    [{ PORT: '1e3' }, 'PORT'],
    [{ PORT: '65536' }, 'PORT'],
  ])('refuses %j', (env, message) => {
    expect(() => projectOf(env)).toThrow(SettingsError);
    expect(() => projectOf(env)).toThrow(message);
  });
});
