import { expect, test } from './site.ts';

const PAGES = {
  home: '',
  overview: 'canaan-q1-2021/',
  'side by side': 'canaan-q1-2021/side-by-side/',
  diff: 'canaan-q1-2021/diff/the-block/coindesk/',
  article: 'canaan-q1-2021/the-block/',
  search: 'search/',
  method: 'method/',
  'page not found': '404.html',
} as const;

for (const [name, address] of Object.entries(PAGES)) {
  test(`${name}: nothing moves when scripts and fonts come late`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          shifts.push((entry as PerformanceEntry & { value: number }).value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width: 412, height: 823 });
    await page.route(/\.(js|woff2)$/, async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts).toEqual([]);
  });
}
