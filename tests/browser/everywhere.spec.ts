import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './site.ts';

const PAGES = {
  home: '',
  overview: 'canaan-q1-2021/',
  'side by side': 'canaan-q1-2021/side-by-side/',
  'the diff of a copy': 'canaan-q1-2021/diff/coindesk/coindesk-normalised/',
  'the diff of independent articles': 'canaan-q1-2021/diff/the-block/coindesk/',
  article: 'canaan-q1-2021/the-block/',
  'article with asides': 'canaan-q1-2021/coindesk-normalised/',
  search: 'search/',
  method: 'method/',
  'page not found': '404.html',
} as const;

for (const [name, address] of Object.entries(PAGES)) {
  test.describe(name, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has no accessibility violation in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }

    for (const width of [320, 768, 1440]) {
      test(`does not scroll sideways at ${width} pixels`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        );
      });
    }

    test('has one first heading and skips no level', async ({ page }) => {
      await page.goto(address);
      const levels = await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((all) =>
          all.filter((h) => h.closest('dialog') === null).map((h) => Number(h.tagName[1])),
        );
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
    });
  });
}
