import { expect, test, type Page } from './site.ts';

const ARTICLE = 'canaan-q1-2021/coindesk/';

/** Types into the open search and waits for the answer. */
async function ask(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await expect(results(page)).toHaveAttribute('aria-busy', 'false');
}

const field = (page: Page) => page.getByRole('textbox', { name: 'Search all articles' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const results = (page: Page) => page.locator('.finder-results');
const marks = (page: Page) => results(page).locator('mark');
const status = (page: Page) => page.locator('.finder-status');

test.describe('the search dialog', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(ARTICLE);
  });

  test('opens by slash, by Control K and by the link, and closes by Escape', async ({ page }) => {
    for (const open of [
      () => page.keyboard.press('/'),
      () => page.keyboard.press('Control+k'),
      () => page.getByRole('navigation', { name: 'Site' }).getByText('Search').click(),
    ]) {
      await open();
      await expect(dialog(page)).toBeVisible();
      await expect(field(page)).toBeFocused();
      await page.keyboard.type('x');
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
    }
  });

  test('loads its code and its index only when it is opened', { tag: '@sub' }, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    expect(asked.filter((url) => /search\/(?:index|parts)|worker|panel/.test(url))).toEqual([]);
    await page.keyboard.press('/');
    await expect.poll(() => asked.some((url) => url.endsWith('/search/index.json'))).toBe(true);
  });

  test('leads by arrows and Enter to the passage', { tag: '@sub' }, async ({ page }) => {
    await page.keyboard.press('/');
    await ask(page, 'exahashes');
    await page.keyboard.press('ArrowDown');
    await expect(results(page).getByRole('link', { name: /exahashes/ })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/canaan-q1-2021\/the-block\/#the-block\.[\w-]+$/);
    await expect(page.locator(':target')).toContainText('exahashes');
  });

  test('opens the best hit by Enter in the field, also when it is on this page', async ({
    page,
  }) => {
    await page.keyboard.press('/');
    await ask(page, 'terahashes mining equipment');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/canaan-q1-2021\/coindesk\/#coindesk\.[\w-]+$/);
    await expect(dialog(page)).toBeHidden();
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('reads mistyped words, figures and phrases', async ({ page }) => {
    await page.keyboard.press('/');
    await ask(page, 'compting powr');
    await expect(status(page)).toContainText('“compting” read as “computing”');
    await ask(page, '29.6');
    await expect(marks(page).first()).toHaveText('29.6');
    await ask(page, '"gross profit"');
    await expect(marks(page).first()).toHaveText('gross profit');
    await ask(page, 'Cánaan');
    await expect(marks(page).filter({ hasText: 'Canaan' }).first()).toBeVisible();
  });

  test('announces how much was found, and that nothing was', async ({ page }) => {
    await page.keyboard.press('/');
    await ask(page, 'exahashes');
    await expect(status(page)).toHaveText('1 passage in 1 article.');
    await ask(page, 'giraffe');
    await expect(status(page)).toHaveText('Nothing found for “giraffe”.');
  });

  test('marks in the page what was found there, and keeps it out of the address', async ({
    page,
  }) => {
    await page.keyboard.press('/');
    await ask(page, 'computing power exahashes');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/canaan-q1-2021\/the-block\/#the-block\.[\w-]+$/);
    await expect(page.locator(':target mark')).toHaveText(['computing', 'power', 'exahashes']);
    await page.goBack();
    await expect(page).toHaveURL(/\/canaan-q1-2021\/coindesk\/$/);
    await expect(page.locator('article mark')).toHaveCount(0);
  });

  test('has what others print of the same beside a hit, and a copy under its source', async ({
    page,
  }) => {
    await page.keyboard.press('/');
    await ask(page, 'outlet:coindesk "gross profit"');
    const others = results(page).getByRole('list', { name: 'The same elsewhere' });
    await expect(others.first().getByRole('link', { name: /The Block/ })).toBeVisible();
  });

  test('says that a part is missing, and answers when it is there', async ({ page }) => {
    const lost = '**/search/parts/lists-*';
    await page.route(lost, (route) => route.fulfill({ status: 404, body: 'not found' }));
    await page.keyboard.press('/');
    await ask(page, 'exahashes');
    await expect(status(page)).toContainText('A part of the search index is not there.');
    await page.unroute(lost);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(status(page)).toHaveText('1 passage in 1 article.');
  });

  test('answers without a connection from what was loaded', async ({ page, context }) => {
    await page.keyboard.press('/');
    await ask(page, 'exahashes');
    await context.setOffline(true);
    await ask(page, 'profit');
    await ask(page, 'exahashes');
    await expect(status(page)).toHaveText('1 passage in 1 article.');
    await context.setOffline(false);
  });

  test('answers whatever is pasted', async ({ page }) => {
    await page.keyboard.press('/');
    for (const hostile of ['a"'.repeat(50_000), 'outlet:"'.repeat(12_500), '\u0000\ud800 \u202e']) {
      await ask(page, hostile);
      await expect(status(page)).not.toHaveText('Searching…');
      expect((await status(page).textContent())?.length).toBeLessThan(600);
    }
    await ask(page, 'exahashes');
    await expect(status(page)).toHaveText('1 passage in 1 article.');
  });

  test('stays closed where its shortcuts are switched off, but not by the link', async ({
    page,
  }) => {
    await page.getByLabel('Keyboard shortcuts').uncheck();
    await page.locator('h1').click();
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await expect(dialog(page)).toBeHidden();
    await page.getByRole('navigation', { name: 'Site' }).getByText('Search').click();
    await expect(dialog(page)).toBeVisible();
  });
});

test.describe('the search page', () => {
  test('keeps the query in its address', { tag: '@sub' }, async ({ page }) => {
    await page.goto('search/');
    await ask(page, 'gross profit');
    await expect(page).toHaveURL(/\/search\/\?q=gross\+profit$/);
    await page.reload();
    await expect(field(page)).toHaveValue('gross profit');
    await expect(marks(page).first()).toBeVisible();
  });

  test('is narrowed by controls, which say what the query says', async ({ page }) => {
    await page.goto('search/');
    await ask(page, 'profit');
    await page.getByText('Narrow the search').click();
    await page.getByLabel('Passages').selectOption('with a figure');
    await expect(field(page)).toHaveValue('profit kind:figure');
    await page.getByLabel('Outlet').fill('The Block');
    await page.getByLabel('Outlet').press('Enter');
    await expect(field(page)).toHaveValue('profit kind:figure outlet:"The Block"');
    await expect(results(page).getByRole('heading', { level: 3 })).toHaveText([/The Block/]);
    await ask(page, 'speaker:zhang');
    await expect(page.getByLabel('Who is quoted')).toHaveValue('zhang');
    await expect(page.getByLabel('Passages')).toHaveValue('');
  });

  test('answers what the first page asks', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('searchbox', { name: 'Search all articles' }).fill('exahashes');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=exahashes$/);
    await expect(status(page)).toHaveText('1 passage in 1 article.');
  });

  test('lists the stories while nothing is asked', async ({ page }) => {
    await page.goto('search/');
    await expect(page.getByRole('heading', { name: 'All stories' })).toBeVisible();
    await ask(page, 'profit');
    await expect(page.getByRole('heading', { name: 'All stories' })).toBeHidden();
  });

  test('takes the slash for its own field', async ({ page }) => {
    await page.goto('search/');
    await page.locator('body').click({ position: { x: 1, y: 1 } });
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await page.keyboard.type('1/2');
    await expect(field(page)).toHaveValue('1/2');
  });

  test('runs nothing that stands in the address', async ({ page }) => {
    const ran: string[] = [];
    page.on('dialog', (shown) => {
      ran.push(shown.message());
      void shown.dismiss();
    });
    for (const query of [
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      'javascript:alert(1)',
      '__proto__',
    ]) {
      await page.goto(`search/?q=${encodeURIComponent(query)}`);
      await expect(status(page)).not.toBeEmpty();
      await expect(field(page)).toHaveValue(query);
    }
    expect(ran).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'the link leads to a page that says so and lists the stories',
    { tag: '@sub' },
    async ({ page }) => {
      await page.goto(ARTICLE);
      await page.getByRole('navigation', { name: 'Site' }).getByText('Search').click();
      await expect(page).toHaveURL(/\/search\/$/);
      await expect(page.locator('noscript p')).toContainText('Searching needs JavaScript');
      await expect(page.getByRole('textbox')).toBeHidden();
      await expect(page.getByRole('main').getByRole('link', { name: /Canaan/ })).toBeVisible();
    },
  );
});
