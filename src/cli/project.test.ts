import { describe, expect, it } from 'vitest';
import { projectOf, ROOT } from './project.ts';

describe('projectOf', () => {
  it('has defaults for everything', () => {
    expect(projectOf({})).toEqual({
      contentDir: `${ROOT}/content`,
      outDir: `${ROOT}/dist`,
      base: '/',
      site: null,
      port: 4321,
    });
    expect(projectOf({ BASE_PATH: '', SITE_URL: ' ', PORT: '', CONTENT_DIR: '' })).toEqual(
      projectOf({}),
    );
  });

  it.each(['sub', '/sub', 'sub/', '//sub//'])('reads the base path %s as /sub/', (BASE_PATH) => {
    expect(projectOf({ BASE_PATH }).base).toBe('/sub/');
  });

  it.each([
    [{ BASE_PATH: '/a b/' }, 'BASE_PATH is "/a b/"'],
    [{ BASE_PATH: '/"><script>/' }, 'BASE_PATH'],
    [{ SITE_URL: 'example.org' }, 'SITE_URL is "example.org"'],
    [{ PORT: 'http' }, 'PORT is "http"'],
  ])('refuses %j', (env, message) => {
    expect(() => projectOf(env)).toThrow(message);
  });
});
