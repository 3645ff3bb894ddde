import { expect, test } from './site.ts';

const PAGES = {
  home: '',
  overview: 'canaan-q1-2021/',
  'side by side': 'canaan-q1-2021/side-by-side/',
  diff: 'canaan-q1-2021/diff/the-block/coindesk/',
  article: 'canaan-q1-2021/the-block/',
  'own texts': 'compare/',
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
      const note = (entries: PerformanceEntryList) => {
        for (const entry of entries) {
          shifts.push((entry as PerformanceEntry & { value: number }).value);
        }
      };
      const observer = new PerformanceObserver((list) => note(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      Object.assign(window, {
        shiftsUntilNow: () => {
          note(observer.takeRecords());
          return shifts;
        },
      });
    });
    await page.setViewportSize({ width: 412, height: 823 });
    let isDrawn = () => {};
    const drawn = new Promise<void>((done) => (isDrawn = done));
    await page.route(/\.(js|woff2)$/, async (route) => {
      await drawn;
      await route.continue();
    });
    const loaded = page.waitForEvent('load');
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('body > footer').waitFor();
    await page.evaluate(frames, 3);
    isDrawn();
    await loaded;
    await page.evaluate(() => document.fonts.ready);
    if (address.includes('?q=')) await expect(page.locator('[data-hit]').first()).toBeVisible();
    // A shift is told of a frame after it was drawn.
    await page.evaluate(frames, 5);
    const shifts = await page.evaluate(() =>
      (window as unknown as { shiftsUntilNow(): number[] }).shiftsUntilNow(),
    );
    expect(shifts).toEqual([]);
  });
}

/** Waits, in the page, until so many frames are drawn. */
async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}
