import { expect, test } from './site.ts';

const PAGES = {
  home: '',
  overview: 'canaan-q1-2021/',
  'side by side': 'canaan-q1-2021/side-by-side/',
  diff: 'canaan-q1-2021/diff/the-block/coindesk/',
  article: 'canaan-q1-2021/the-block/',
  search: 'search/',
  'chosen columns': 'canaan-q1-2021/side-by-side/?show=the-block,coindesk',
  'one text': 'canaan-q1-2021/diff/coindesk/coindesk-normalised/?view=unified&hide=case',
  'a search': 'search/?q=canaan',
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
    if (address.includes('?q=')) await expect(page.locator('[data-hit]').first()).toBeVisible();
    // A shift is told of a frame after it was drawn.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
      await new Promise((done) => setTimeout(done, 100));
    });
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts).toEqual([]);
  });
}
