import { STORIES_OF_MANY } from '../support/many-articles.ts';
import { expect, test } from './site.ts';
import { violations } from './violations.ts';

const address = process.env['SITE_AT_MANY'] ?? '';

test.use({ baseURL: address });
test.skip(({ baseURL }) => !baseURL, 'needs the site of tests/support/write-many-articles.ts');
test.beforeEach(({ page }) => {
  page.setDefaultTimeout(20_000);
});

const VIEWS = [
  '',
  'side-by-side/',
  'diff/paper-1/paper-10/',
  'diff/paper-1/paper-2/',
  'paper-2/',
  'left-out/',
];

for (const articles of STORIES_OF_MANY) {
  test(`no page of ${articles} articles scrolls sideways`, async ({ page }) => {
    for (const view of VIEWS) {
      const answer = await page.goto(`of-${articles}/${view}`);
      if (answer?.status() === 404) continue;
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${view} at ${width} pixels`).toBeLessThanOrEqual(width);
      }
    }
  });
}

test('forty articles break no rule of accessibility', async ({ page }) => {
  for (const view of ['of-40/', 'of-40/side-by-side/', 'of-40/left-out/']) {
    await page.goto(view);
    expect(await violations(page)).toEqual([]);
  }
});

test('no more columns are shown than can be switched off', async ({ page }) => {
  await page.goto('of-40/side-by-side/');
  const heads = page.locator('.rows thead th:visible');
  await expect(heads).toHaveCount(3);
  await expect(page.getByText('The first 20 articles of 40')).toBeVisible();
});
