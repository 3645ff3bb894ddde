import { expect, test } from './site.ts';
import { violations } from './violations.ts';

const PAGES = {
  home: '',
  overview: 'canaan-q1-2021/',
  'side by side': 'canaan-q1-2021/side-by-side/',
  'the diff of a copy': 'canaan-q1-2021/diff/coindesk/coindesk-normalised/',
  'the diff of independent articles': 'canaan-q1-2021/diff/the-block/coindesk/',
  article: 'canaan-q1-2021/the-block/',
  'article with asides': 'canaan-q1-2021/coindesk-normalised/',
  'own texts': 'compare/',
  outlets: 'outlets/',
  'an outlet': 'outlets/coindesk/',
  search: 'search/',
  method: 'method/',
  'page not found': '404.html',
} as const;

for (const [name, address] of Object.entries(PAGES)) {
  test(`${name}: breaks no rule of accessibility, in light or dark colours`, async ({ page }) => {
    // Colours change at once, so that none between the two is looked at.
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(address);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ['color-contrast'])).toEqual([]);
  });

  test(`${name}: fits every width, and its headings skip no level`, async ({ page }) => {
    await page.goto(address);
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `at ${width} pixels`).toBeLessThanOrEqual(width);
    }
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) =>
        all.filter((h) => h.closest('dialog') === null).map((h) => Number(h.tagName[1])),
      );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
  });
}
