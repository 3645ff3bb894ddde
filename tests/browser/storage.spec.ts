import { expect, test } from './site.ts';

// As where a browser blocks cookies and site data: to touch a storage is an error.
test.beforeEach(async ({ context }) => {
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      });
    }
  });
});

for (const address of [
  '',
  'canaan-q1-2021/',
  'canaan-q1-2021/side-by-side/',
  'canaan-q1-2021/the-block/',
  'compare/',
  'search/',
  'method/',
]) {
  test(`"${address}" holds where storage is blocked`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
  });
}

test('the keys of a diff work where storage is blocked, and can be switched off', async ({
  page,
}) => {
  await page.goto('canaan-q1-2021/diff/coindesk/coindesk-normalised/');
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#e/);
  const here = page.url();
  await page.getByLabel('Keyboard shortcuts').uncheck();
  await page.locator('h1').click();
  await page.keyboard.press('n');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(page.url()).toBe(here);
});
