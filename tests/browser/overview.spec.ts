import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './site.ts';

const STORY = 'canaan-q1-2021/';

test.describe('the map', () => {
  const bar = (page: Page, article: string, number: number) =>
    page.locator(`.map g[data-article="${article}"] a`).nth(number - 1);

  /** The map in use: what it needs comes when it is near. */
  async function openMap(page: Page): Promise<void> {
    await page.goto(STORY);
    await page.locator('.map').scrollIntoViewIfNeeded();
    await expect(page.locator('.map svg')).not.toHaveAttribute('aria-hidden');
  }

  test('shows, where it is pointed at, the sentences that tell the same, and dims the rest', async ({
    page,
  }) => {
    await openMap(page);
    await bar(page, 'the-block', 2).hover();
    const told = page.locator('.map .told');
    await expect(told).toContainText('gross profit of $29.6 million for Q1');
    await expect(told).toContainText('$29.6 million in gross profit');
    await expect(page.locator('.map svg')).toHaveClass(/lit/);
    await expect(bar(page, 'the-block', 2)).toHaveClass(/on/);
    await expect(bar(page, 'the-block', 5)).not.toHaveClass(/on/);
  });

  test('says of a sentence that no other has that it was not found', async ({ page }) => {
    await openMap(page);
    await page.locator('.map a:has(.one)').first().hover();
    await expect(page.locator('.map .told')).toContainText('Not found in any other article.');
  });

  test('says where two sentences disagree', async ({ page }) => {
    await openMap(page);
    const ends = await page.locator('.map path.conflict').getAttribute('data-ends');
    await page
      .locator('.map a')
      .nth(Number(ends?.split(' ')[0]))
      .hover();
    const told = page.locator('.map .told');
    await expect(told).toContainText('2 exahashes');
    await expect(told).toContainText('they disagree');
  });

  test('opens a sentence side by side with a click', { tag: '@sub' }, async ({ page }) => {
    await openMap(page);
    await bar(page, 'the-block', 2).click();
    await expect(page).toHaveURL(/side-by-side\/#the-block\.the-firm-said/);
  });

  test('goes by arrow keys from sentence to sentence and to what it is joined with', async ({
    page,
  }) => {
    await openMap(page);
    await bar(page, 'the-block', 1).focus();
    await page.keyboard.press('ArrowDown');
    await expect(bar(page, 'the-block', 2)).toBeFocused();
    await expect(page.locator('.map .told')).toContainText('$29.6 million in gross profit');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.map g[data-article=coindesk] a.on:focus')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/side-by-side\/#coindesk\./);
  });

  test.describe('under a finger', () => {
    test.use({ hasTouch: true, viewport: { width: 360, height: 780 } });

    test('shows with the first tap what the second one opens', async ({ page }) => {
      await openMap(page);
      await bar(page, 'the-block', 2).tap();
      await expect(page.locator('.map .told')).toContainText('gross profit of $29.6 million');
      await expect(page).toHaveURL(/canaan-q1-2021\/$/);
      await bar(page, 'the-block', 2).tap();
      await expect(page).toHaveURL(/side-by-side\/#the-block\.the-firm-said/);
    });
  });

  test('leads side by side, and counts the sentences, without a script', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await page.goto(STORY);
    await expect(page.getByRole('columnheader', { name: 'The Block' }).first()).toBeAttached();
    await expect(page.locator('.map tbody tr').first()).toHaveText(/in both\s*\d+\s*\d+/);
    await bar(page, 'the-block', 2).click();
    await expect(page).toHaveURL(/side-by-side\/#the-block\.the-firm-said/);
    await context.close();
  });
});

test.describe('a finding', () => {
  const addressOf = async (page: Page) => {
    await page.goto(STORY);
    const link = page.locator('.finding').first().getByRole('link', { name: 'Copy the link' });
    return (await link.getAttribute('href')) ?? '';
  };

  test('has a page of its own, which opens with what each prints and leads back', async ({
    page,
  }) => {
    await page.goto(await addressOf(page));
    await expect(page.locator('h1')).toContainText('in The Block and CoinDesk');
    await expect(page.locator('.finding')).toContainText('2 terahashes');
    await page.getByRole('link', { name: 'At a glance' }).click();
    await expect(page).toHaveURL(/canaan-q1-2021\/$/);
  });

  test('has a page that everybody can use', async ({ page }) => {
    const address = await addressOf(page);
    await page.setViewportSize({ width: 320, height: 780 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
  });

  test('copies its address and stays where it is', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const address = await addressOf(page);
    await page.getByRole('link', { name: 'Copy the link' }).first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(address);
    await expect(page).toHaveURL(/canaan-q1-2021\/$/);
  });

  test('that has no page any more is looked for on the story’s page', async ({ page }) => {
    await page.goto(`${STORY}f/quote-trimmed-0000000/`);
    await expect(page).toHaveURL(/canaan-q1-2021\/#quote-trimmed-0000000$/);
  });
});
