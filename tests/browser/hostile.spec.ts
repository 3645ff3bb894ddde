import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from './site.ts';

const address = process.env['SITE_AT_HOSTILE'] ?? '';

test.use({ baseURL: address });
test.skip(({ baseURL }) => !baseURL, 'needs the site of tests/fixtures/hostile');

const VECTORS = [
  '<img src=x onerror=pwned=1>',
  '"><script>pwned=1</script>',
  "'-(pwned=1)-'",
  '"onfocus="pwned=1" autofocus="',
  '<svg><animate onbegin=pwned=1 attributeName=x>',
  '</title></style></textarea><iframe srcdoc="<script>parent.pwned=1</script>">',
  'javascript:pwned=1',
  'data:text/html,<script>opener.pwned=1</script>',
  '//example.org/',
  '__proto__',
  'constructor.prototype',
  '{{constructor.constructor("pwned=1")()}}',
  '${pwned=1}',
  '%3Cscript%3Epwned=1%3C/script%3E',
  '*, [id], :has(*)',
  '..%2f..%2f\\..\\',
  '\u202e\u2066\u0000\u001b[31m\ufeff',
];
const LONG = [
  '('.repeat(2_000),
  '\ud800',
  '"'.repeat(999),
  'a '.repeat(3_000),
  '-"a" '.repeat(500),
];

const HALF_ENCODED = [
  '?q=%&show=%E0%A4%A&hide=%#%',
  '?__proto__[polluted]=1&constructor.prototype.polluted=1#__proto__',
  '?q=<script>pwned=1</script>#<img src=x onerror=pwned=1>',
  '?q=%00%0d%0aSet-Cookie:pwned=1#%00',
  '?view=javascript:pwned=1&show=col,__proto__,constructor#:~:text=pwned',
];
const STORIES = ['vectors', 'markup', 'constructor'];
/** The pages whose scripts read more of the address than its anchor. */
const READS_ITS_ADDRESS = /^\/$|\/(?:search|side-by-side|diff|nowhere)\//;

/** Each vector in each place of an address, every time with four others. */
function queries(): string[] {
  const values = VECTORS.map(encodeURIComponent);
  return values.map((_, at) => {
    const of = (place: number) => values[(at + 3 * place) % values.length];
    return `?q=${of(0)}&show=${of(1)}&hide=${of(2)}&view=${of(3)}&${of(4)}=${of(4)}#${of(5)}`;
  });
}

/** Every page, in the order of the sitemap. */
async function pages(request: APIRequestContext): Promise<string[]> {
  const sitemap = await (await request.get('sitemap.xml')).text();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );
}

/** Expects the page as it was built: nothing that an article or address brought has run. */
async function expectIntact(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    parts: ['h1', 'main', 'nav[aria-label="Site"]', 'body > footer'].map(
      (selector) => document.querySelectorAll(selector).length,
    ),
    globals: ['pwned', 'polluted'].filter((name) => name in window),
    clobbered: ['getElementById', 'querySelector', 'body', 'forms', 'cookie'].filter((name) =>
      Object.hasOwn(document, name),
    ),
    foreign: [
      ...document.querySelectorAll(
        'main :is(iframe, object, embed, img, base, meta, link, style, math, audio, video, form:not(search form, .ask))',
      ),
    ].map(({ outerHTML }) => outerHTML),
    handlers: [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
      [...attributes].map(({ name }) => name).filter((name) => /^on|^style$|^src/.test(name)),
    ),
    protocols: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .map(({ protocol }) => protocol)
      .filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol)),
    cookie: document.cookie,
  }));
  expect(found.handlers.filter((name) => name !== 'src')).toEqual([]);
  expect(found).toMatchObject({
    parts: [1, 1, 1, 1],
    globals: [],
    clobbered: [],
    foreign: [],
    protocols: [],
    cookie: '',
  });
}

test.beforeEach(({ context, page, complaints }) => {
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('download', (download) => complaints.push(`download: ${download.url()}`));
  page.on('frameattached', () => complaints.push('a frame'));
  context.on('page', (opened) => {
    if (opened !== page) complaints.push(`window: ${opened.url()}`);
  });
});

for (const story of STORIES) {
  test(`no page of ${story} runs, loads or follows what an article brought along`, async ({
    page,
    request,
  }) => {
    test.setTimeout(180_000);
    const own = (await pages(request)).filter((path) => path.startsWith(`/${story}/`));
    expect(own.length).toBeGreaterThan(5);
    for (const path of own) {
      await page.goto(path);
      expect(new URL(page.url()).pathname).toBe(path);
      // Handlers that wait for the pointer, the focus or an animation.
      await page.evaluate(() => {
        for (const element of document.querySelectorAll('main *')) {
          for (const name of ['mouseover', 'pointerenter', 'focus', 'toggle', 'begin', 'error']) {
            element.dispatchEvent(new Event(name));
          }
        }
      });
      await expectIntact(page);
    }
  });
}

test('the site’s own pages name hostile stories and stay what they are', async ({
  page,
  request,
}) => {
  for (const path of await pages(request)) {
    if (STORIES.some((story) => path.startsWith(`/${story}/`))) continue;
    await page.goto(path);
    await expectIntact(page);
  }
});

test('nothing in an address is run', async ({ page, request }) => {
  test.setTimeout(180_000);
  const kinds = Map.groupBy(await pages(request), (path) =>
    path.replace(/^\/(?:vectors|markup|constructor)\/(diff|side-by-side)?.*$/, '/story/$1'),
  );
  for (const [path = ''] of [...kinds.values(), ['/vectors/one/'], ['/nowhere/']]) {
    const addresses = [...queries(), ...HALF_ENCODED];
    // All of them where a script reads the address, a few where none should.
    const step = READS_ITS_ADDRESS.test(path) ? 1 : 4;
    for (let at = 0; at < addresses.length; at += step) {
      await page.goto(path + addresses[at]);
      await expectIntact(page);
    }
  }
});

test('no path leads to anything but a page', async ({ page }) => {
  // Servers refuse NUL themselves, and two slashes begin another host.
  for (const vector of VECTORS.filter((one) => !/^\/\/|\0/.test(one))) {
    await page.goto(`vectors/${encodeURIComponent(vector)}/`);
    await expectIntact(page);
  }
});

test('nothing that is searched for is run, and what is found is shown as text', async ({
  page,
}) => {
  await page.goto('search/');
  const field = page.locator('main').getByRole('textbox');
  for (const query of [...VECTORS, ...LONG, 'pwned', 'script alert', 'onerror']) {
    await field.fill(query);
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
  }
  await expect(page.locator('main mark').first()).toHaveText('onerror');
  await expectIntact(page);
});

test('nothing that is searched for in the dialog is run', async ({ page }) => {
  await page.goto('markup/links/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  for (const query of [...VECTORS, ...LONG, 'pwned']) {
    await dialog.getByRole('textbox').fill(query);
    await expect(dialog.locator('[aria-busy="true"]')).toHaveCount(0);
  }
  await expect(dialog.locator('mark').first()).toHaveText('pwned');
  await expect(dialog.locator('img, iframe, script, svg')).toHaveCount(0);
});
