import { expect, test, type Page } from './site.ts';

const address = process.env['SITE_AT_MANY'] ?? '';

test.use({ baseURL: address });
test.skip(({ baseURL }) => !baseURL, 'needs the site of tests/support/write-many-articles.ts');

const stories = (page: Page) => page.locator('.year li:visible');

test('the first page opens with findings and lists every story', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('.heroes .finding')).toHaveCount(3);
  await expect(stories(page)).toHaveCount(8);
  await expect(page.getByRole('searchbox', { name: 'Search all articles' })).toBeVisible();
});

test('the list is filtered by word, outlet and kind, without a page load and through the address', async ({
  page,
}) => {
  await page.goto('');
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  await page.getByLabel('Word', { exact: true }).fill('in 4');
  await expect(stories(page)).toHaveCount(1);
  await expect(page.locator('.filter [role=status]')).toHaveText('1 story');
  await expect(page).toHaveURL(/\?word=in\+4$/);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(stories(page)).toHaveCount(8);
  await page.getByLabel('Outlet').selectOption('Radio Bellinghamstead 13');
  await expect(stories(page)).toHaveCount(3);
  await page.getByLabel('Finding').selectOption('Figures disagree');
  await expect(page).toHaveURL(/\?kind=figure-conflict&outlet=/);
  await expect(page.locator('body')).toHaveAttribute('data-same-page', '');
  const found = await stories(page).count();
  await page.reload();
  await expect(stories(page)).toHaveCount(found);
  await expect(page.getByLabel('Outlet')).toHaveValue('Radio Bellinghamstead 13');
});

test('the keys of the search lead to its field', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search all articles' })).toBeFocused();
});

test('a word that no story has leaves none, and the page says so', async ({ page }) => {
  await page.goto('?word=zzzz');
  await expect(page.locator('.filter [role=status]')).toHaveText('0 stories');
  await expect(stories(page)).toHaveCount(0);
});

test('stories of further pages are found, too', async ({ page }) => {
  await page.route('**/stories/2/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<section class="year"><h2>1999</h2><ul><li><h3>The lighthouse</h3></li></ul></section>',
    }),
  );
  await page.goto('');
  await page.locator('.stories').evaluate((list) => {
    const links = document.createElement('nav');
    links.innerHTML = '<a href="stories/2/" data-part>1999</a>';
    list.after(links);
  });
  await page.getByLabel('Word', { exact: true }).fill('lighthouse');
  await expect(stories(page)).toHaveCount(1);
  await expect(stories(page)).toHaveText('The lighthouse');
});

test('without a script the list is whole and the search field leads to the search', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('');
  await expect(stories(page)).toHaveCount(8);
  await expect(page.getByLabel('Word', { exact: true })).toBeHidden();
  await page.getByRole('searchbox').fill('ferry');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=ferry/);
  await context.close();
});
