import { expect, test } from './site.ts';

const address = process.env['SITE_AT_HOSTILE'] ?? '';

test.use({ baseURL: address });
test.skip(({ baseURL }) => !baseURL, 'needs the site of tests/fixtures/hostile');

const QUERIES = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '__proto__',
  '('.repeat(2_000),
  '\ud800',
];

/** Every page, in the order of the sitemap. */
async function pages(request: { get(url: string): Promise<{ text(): Promise<string> }> }) {
  const sitemap = await (await request.get('sitemap.xml')).text();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );
}

test.beforeEach(async ({ page, complaints }, { project }) => {
  test.skip(project.name !== 'root', 'one base path is enough');
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
});

test('no page runs, loads or follows what an article brought along', async ({ page, request }) => {
  for (const path of await pages(request)) {
    await page.goto(path);
    expect(new URL(page.url()).pathname).toBe(path);
    await expect(page.locator('h1')).toHaveCount(1);
    // Handlers that wait for the pointer or the focus.
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('main *')) {
        for (const name of ['mouseover', 'focus', 'toggle', 'begin', 'error', 'load']) {
          element.dispatchEvent(new Event(name));
        }
      }
    });
    const links = await page
      .locator('a[href]')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).protocol));
    expect(links.filter((protocol) => !/^(?:https?|mailto):$/.test(protocol))).toEqual([]);
  }
});

test('nothing in an address is run', async ({ page, request }) => {
  const [first = '', ...others] = await pages(request);
  for (const path of [first, ...others.filter((path) => /search|diff|side-by-side/.test(path))]) {
    for (const query of QUERIES.slice(0, 4)) {
      const value = encodeURIComponent(query);
      await page.goto(
        `${path}?q=${value}&columns=${value}&hide=${value}&${value}=${value}#${value}`,
      );
      await expect(page.locator('h1')).toHaveCount(1);
    }
  }
});

test('nothing that is searched for is run, and what is found is shown as text', async ({
  page,
}) => {
  await page.goto('search/');
  const field = page.locator('main').getByRole('textbox');
  for (const query of [...QUERIES, 'script alert', 'onerror']) {
    await field.fill(query);
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
  }
  await expect(page.locator('main img, main script:not([src])')).toHaveCount(0);
});
