import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Element } from 'hast';
import { rehype } from 'rehype';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORK } from '../../src/cli/project.ts';
import { newFolder } from '../../src/cli/work-folder.ts';
import type { Comparison } from '../../src/engine/types.ts';
import { problemLines } from '../support/printed-problems.ts';
import { elements } from './built-site.ts';
import { ORIGIN } from './dead-links.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = newFolder('whole');
const out = join(folder.path, 'dist');

afterAll(() => folder.remove());

/** Builds a folder of fixtures as `npm run build` does. */
function build(fixture: string, env: Readonly<Record<string, string>> = {}, killAt?: string) {
  const child = spawn(process.execPath, ['src/cli/run.mjs', 'build'], {
    cwd: ROOT,
    // Not the whole environment: Vitest sets variables that Vite reads.
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      CONTENT_DIR: join(import.meta.dirname, '../fixtures', fixture),
      OUT_DIR: out,
      BASE_PATH: '/',
      ...env,
    },
  });
  let printed = '';
  const note = (chunk: Buffer): void => {
    printed += chunk.toString();
    if (killAt !== undefined && printed.includes(killAt)) child.kill('SIGKILL');
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  return new Promise<{ code: number | null; printed: string }>((done) => {
    child.on('close', (code) => done({ code, printed }));
  });
}

/** Every file of the built site with its content. */
function files(dir: string): Map<string, string> {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(dir.length + 1), readFileSync(path, 'latin1')]));
}

describe('a build of good content', () => {
  beforeAll(async () => {
    const { code, printed } = await build('good', { SITE_URL: ORIGIN });
    expect(printed).toContain('no-article-yet/story.md: warning: The story has no article yet.');
    expect(code, printed).toBe(0);
  });

  it('has the pages and files of the design', () => {
    const built = [...files(out).keys()];
    for (const path of [
      ...['index.html', '404.html', 'search/index.html', 'method/index.html', '_headers'],
      ...['.nojekyll', 'icon.png', 'favicon.svg'],
      ...['rss.xml', 'sitemap.xml', 'robots.txt', 'no-article-yet/index.html'],
      ...['', 'side-by-side/', 'diff/herald/post/', 'herald/'].map(
        (page) => `council-budget/${page}index.html`,
      ),
      ...['comparison.json', 'herald.md'].map((file) => `council-budget/${file}`),
    ]) {
      expect(built).toContain(path);
    }
  });

  it('is called as its editors call it, everywhere', () => {
    for (const [path, text] of files(out)) {
      if (/\.(?:html|xml|json|csv|txt)$/.test(path)) expect(text, path).not.toMatch(/Crossread/);
    }
    const read = (path: string) => readFileSync(join(out, path), 'utf8');
    const home = read('index.html');
    for (const said of [
      '<title>Council &lt;Watch&gt;: One council, many papers</title>',
      '<h1>One council, many papers</h1>',
      '<p>We read what the papers print of <em>our</em> council.</p>',
      'the comparisons are under CC BY 4.0.',
      'href="https://example.org/imprint"',
      'href="mailto:desk@example.org"',
    ]) {
      expect(home).toContain(said);
    }
    expect(home).not.toContain('noindex');
    expect(JSON.parse(read('manifest.json'))).toMatchObject({ name: 'Council <Watch>' });
    const feed = read('rss.xml');
    expect(feed).toContain('<title>Council &lt;Watch&gt;</title>');
    expect(feed).toContain('<language>en-GB</language>');
  });

  it('says what its editors set, where it stands and on the story’s page', () => {
    const read = (path: string) => readFileSync(join(out, 'council-budget', path), 'utf8');
    const story = read('index.html');
    expect(story).toContain('is called “the town&#39;s budget”.');
    expect(story).toContain('By itself the comparison calls it “budget”.');
    expect(story).toContain('(Jane Doe, 2 June 2021)');
    expect(story).toContain('>set by the editor</a>: Nothing else is meant.');
    expect(read('post/index.html')).toContain('The editor notes: The minutes do not say so.');
    expect(read('side-by-side/index.html')).toContain('>set by the editor</a>: Both are of taxes.');
    const { corrections } = JSON.parse(read('comparison.json')) as Comparison;
    expect(corrections?.map(({ kind }) => kind)).toEqual(['label', 'note', 'same']);
    expect(corrections?.[0]?.engine.rows?.[0]?.label).toBe('budget');
    expect(story).not.toContain('copy the correction');
  });

  it('has a page for each tag, with the stories that carry it', () => {
    const page = readFileSync(join(out, 'tags/budget/index.html'), 'utf8');
    expect(page).toContain('<h1>budget</h1>');
    expect(page).toContain('href="/council-budget/"');
    expect(page).not.toContain('href="/no-article-yet/"');
    for (const path of ['index.html', 'council-budget/index.html']) {
      expect(readFileSync(join(out, path), 'utf8'), path).toContain('href="/tags/budget/"');
    }
    expect(readFileSync(join(out, 'sitemap.xml'), 'utf8')).toContain('/tags/budget/');
  });

  it('publishes the Markdown as it was written', () => {
    expect(readFileSync(join(out, 'council-budget/herald.md'), 'utf8')).toBe(
      readFileSync(join(import.meta.dirname, '../fixtures/good/council-budget/herald.md'), 'utf8'),
    );
  });

  it('has no script, handler or picture that an article brought along', () => {
    for (const [path, text] of files(out)) {
      if (!path.endsWith('.html')) continue;
      expect(elements(rehype().parse(text)).filter(isForeign), path).toEqual([]);
    }
  });
});

function isForeign({ tagName, properties, children }: Element): boolean {
  const [text] = children;
  return (
    ['img', 'iframe', 'object', 'embed', 'svg:script'].includes(tagName) ||
    Object.keys(properties).some((name) => /^on/i.test(name)) ||
    Object.values(properties).some((value) =>
      /^\s*(?:javascript|data:text)/i.test(String(value)),
    ) ||
    (tagName === 'script' &&
      !properties['type'] &&
      text?.type === 'text' &&
      text.value.includes('alert'))
  );
}

describe('a build that does not succeed', () => {
  let before: Map<string, string>;

  beforeAll(async () => {
    if (!existsSync(out)) await build('good');
    before = files(out);
  });

  it('names all problems and leaves the last site as it was', async () => {
    const { code, printed } = await build('bad');
    expect(code).toBe(1);
    const problems = problemLines(printed).join('\n');
    for (const problem of [
      'bad/council-budget/herald.md:3: `publised` is not a known field. Did you mean `published`?',
      'bad/council-budget/post.md:1: `outlet` is missing.',
      'bad/council-budget/post.md: The article has no text.',
      'bad/council-budget/story.md:3: `articles`, item 2, names `posd`, which is no article of this story. Did you mean `post`?',
      "bad/search: The address `search` is one of the site's own.",
      'bad/search/story.md:2: A quotation mark or bracket is missing here.',
    ]) {
      expect(problems).toContain(problem);
    }
    expect(printed.trimEnd().split('\n').at(-1)).toBe(
      '6 errors in the content. Nothing was built; the last build stays as it was.',
    );
    expect(files(out)).toEqual(before);
  });

  it('leaves the last site as it was where it is killed', async () => {
    const { code } = await build('good', {}, 'Building');
    expect(code).toBeNull();
    expect(files(out)).toEqual(before);
  });

  it('leaves nothing behind that the next one does not remove', async () => {
    await build('good');
    const owners = readdirSync(WORK).map((name) => Number(/^build-(\d+)-/.exec(name)?.[1]));
    for (const owner of owners.filter((pid) => !Number.isNaN(pid))) {
      expect(() => process.kill(owner, 0)).not.toThrow();
    }
  });
});
