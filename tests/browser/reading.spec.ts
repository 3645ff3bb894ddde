import { expect, test } from './site.ts';

const STORY = 'canaan-q1-2021/';

test.describe('side by side', () => {
  test('sets passages of the source and its copy in one row', async ({ page }) => {
    await page.goto(`${STORY}side-by-side/`);
    const row = page.locator('tr', { has: page.locator('[data-passage="coindesk.3"]') });
    await expect(row.locator('[data-passage="coindesk-normalised.3"]')).toContainText(
      'covidchocked',
    );
  });

  test(
    'shows the columns chosen, keeps the choice in the address and through a reload',
    { tag: '@sub' },
    async ({ page }) => {
      await page.goto(`${STORY}side-by-side/`);
      const copy = page.getByRole('checkbox', { name: 'CoinDesk, normalised copy' });
      await expect(copy).not.toBeChecked();
      await expect(page.locator('[data-passage="coindesk-normalised.3"]')).toBeHidden();
      await copy.check();
      await expect(page.locator('[data-passage="coindesk-normalised.3"]')).toBeVisible();
      await expect(page).toHaveURL(/\?show=coindesk,coindesk-normalised,the-block$/);
      await page.reload();
      await expect(copy).toBeChecked();
      await expect(page.locator('[data-passage="coindesk-normalised.3"]')).toBeVisible();
      await page
        .getByRole('navigation', { name: 'Article to read along' })
        .getByRole('link', { name: 'CoinDesk', exact: true })
        .click();
      await expect(page).toHaveURL(/side-by-side\/coindesk\/\?show=/);
    },
  );

  test('hides a row when nothing is in the columns that are shown', async ({ page }) => {
    await page.goto(`${STORY}side-by-side/?show=coindesk-normalised`);
    for (const shown of await page.locator('tbody tr.in-3').all())
      await expect(shown).toBeVisible();
    for (const other of await page.locator('tbody tr:not(.in-3)').all())
      await expect(other).toBeHidden();
  });

  test('folds what has no room beside the others, and opens it where a link leads', async ({
    page,
  }) => {
    await page.goto(`${STORY}side-by-side/`);
    const fold = page.locator('.rows details').first();
    const passage = fold.locator('[data-passage]').first();
    await expect(passage).toBeHidden();
    await page.goto(`${STORY}side-by-side/#${await passage.getAttribute('id')}`);
    await expect(passage).toBeVisible();
  });

  test('keeps at least one column', async ({ page }) => {
    await page.goto(`${STORY}side-by-side/?show=coindesk`);
    await page.getByRole('checkbox', { name: 'CoinDesk', exact: true }).click();
    await expect(page.getByRole('checkbox', { name: 'CoinDesk', exact: true })).toBeChecked();
  });

  test(
    'switches the article to read along in place, and back',
    { tag: '@sub' },
    async ({ page }) => {
      await page.goto(`${STORY}side-by-side/`);
      await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
      await page
        .getByRole('navigation', { name: 'Article to read along' })
        .getByRole('link', { name: 'CoinDesk', exact: true })
        .click();
      await expect(page).toHaveURL(/side-by-side\/coindesk\/$/);
      await expect(page.locator('thead th').first()).toContainText('CoinDesk');
      await expect(page.locator('body')).toHaveAttribute('data-same-page', '');
      await page.goBack();
      await expect(page.locator('thead th').first()).toContainText('The Block');
      await page.getByRole('checkbox', { name: 'The Block' }).uncheck();
      await expect(page).toHaveURL(/\?show=/);
    },
  );

  test('runs along another article without a script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await page.goto(`${STORY}side-by-side/coindesk/`);
    const order = await page
      .locator('tbody [id^="coindesk."]')
      .evaluateAll((passages) => passages.map((passage) => Number(passage.id.split('.')[1])));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    await page.getByRole('checkbox', { name: 'The Block' }).uncheck();
    await expect(page.locator('[data-passage="the-block.1"]')).toBeHidden();
    await context.close();
  });

  test('sets the figures in conflict beside each other', async ({ page }) => {
    await page.goto(`${STORY}side-by-side/`);
    const row = page.locator('tbody tr', { hasText: '2 exahashes' });
    await expect(row.locator('td').nth(1)).toContainText('2 terahashes');
  });

  test('opens all folds at once, without a script, too', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await page.goto(`${STORY}side-by-side/`);
    const folded = page.locator('.rows details [data-passage]').first();
    await expect(folded).toBeHidden();
    await page.getByRole('checkbox', { name: 'Open all folds' }).check();
    await expect(folded).toBeVisible();
    await context.close();
  });

  test('leads by a letter to where another article tells a passage', async ({ page }) => {
    await page.goto(`${STORY}side-by-side/`);
    await page.locator('.rows .also:visible').first().click();
    await expect(page.locator('.rows :target')).toBeInViewport();
  });

  test('lights the partner of a passage wherever it stands', async ({ page }) => {
    await page.goto(`${STORY}side-by-side/`);
    const passage = page.locator('.rows [data-with]:visible').first();
    await passage.hover();
    const [partner = ''] = (await passage.getAttribute('data-with'))?.split(' ') ?? [];
    await expect(page.locator(`[id="${partner}"]`)).toHaveClass(/lit/);
  });

  test('pairs in no row what is only perhaps the same, and tells it at the passage', async ({
    page,
  }) => {
    await page.goto(`${STORY}side-by-side/`);
    const lead = page.locator('.rows p', { hasText: 'Chinese ASIC manufacturer' }).first();
    await expect(page.locator('.rows .level', { has: lead })).toHaveCount(0);
    await expect(lead.getByRole('link', { name: /, in The Block, perhaps/ })).toBeVisible();
  });

  test('reads, for a screen reader, the outlet at every cell', async ({ page }) => {
    await page.goto(`${STORY}side-by-side/`);
    const cell = page.getByRole('cell', { name: /^The Block: The firm said on Tuesday/ });
    await expect(cell).toBeVisible();
  });

  test('prints what the lines in the margin tell, and none of the switches', async ({ page }) => {
    await page.goto(`${STORY}side-by-side/`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('perhaps the same', { exact: true })).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Open all folds' })).toBeHidden();
  });
});

test.describe('differences', () => {
  const COPY = `${STORY}diff/coindesk/coindesk-normalised/`;

  test('says what was done to the copy and counts no change of wording', async ({ page }) => {
    await page.goto(COPY);
    await expect(page.locator('.verdict')).toContainText('lower-cased');
    await expect(page.locator('.verdict')).toContainText('$200,000, $29.6 million');
    await expect(page.getByRole('checkbox', { name: 'wording 0' })).toBeVisible();
    await expect(page.locator('.texts .wording')).toHaveCount(0);
  });

  test(
    'switches kinds of change on and off, and remembers in the address',
    { tag: '@sub' },
    async ({ page }) => {
      await page.goto(COPY);
      const change = page.locator('.texts del.case').first();
      await expect(change).toHaveCSS('text-decoration-line', 'line-through');
      await page.getByRole('checkbox', { name: /^capitals/ }).uncheck();
      await expect(change).toHaveCSS('text-decoration-line', 'none');
      await expect(page).toHaveURL(/hide=case/);
      await page.reload();
      await expect(change).toHaveCSS('text-decoration-line', 'none');
    },
  );

  test('shows both texts as one', async ({ page }) => {
    await page.goto(COPY);
    const first = page.locator('.row').first();
    await expect(first.locator('.base ins').first()).toBeHidden();
    await page.getByRole('radio', { name: 'one text' }).check();
    await expect(first.locator('.base ins').first()).toBeVisible();
    await expect(first.locator('.other')).toBeHidden();
  });

  test('goes from change to change by key', { tag: '@sub' }, async ({ page }) => {
    await page.goto(COPY);
    await page.keyboard.press('n');
    await expect(page).toHaveURL(/#edit-/);
    const first = page.url();
    await page.keyboard.press('n');
    await expect(page).not.toHaveURL(first);
    await page.keyboard.press('p');
    await expect(page).toHaveURL(first);
    await expect(page.getByRole('status')).toContainText('1 of');
  });

  test('stays still when shortcuts are switched off', async ({ page }) => {
    await page.goto(COPY);
    await page.getByLabel('Keyboard shortcuts').uncheck();
    await page.locator('h1').click();
    await page.keyboard.press('n');
    await expect(page).not.toHaveURL(/#e/);
  });

  test('counts the changes that are shown', async ({ page }) => {
    await page.goto(COPY);
    const listed = page.locator('.edits li:visible');
    await expect(listed).toHaveCount(77);
    await page.getByRole('checkbox', { name: /^capitals/ }).uncheck();
    await expect(listed).toHaveCount(54);
    // The number above the list is the style sheet's: it counts what is shown.
    await expect(page.locator('.edits .shown')).toHaveText('of 77 changes');
    await expect(listed.first()).toHaveCSS('counter-increment', 'shown 1');
    await page.getByRole('radio', { name: 'one text' }).check();
    await expect(page.locator('.texts del.case').first()).toBeHidden();
    await expect(page.locator('.texts .base ins.case').first()).toHaveCSS('margin-left', '0px');
  });

  test('sets beside each other only what two independent articles both tell', async ({ page }) => {
    await page.goto(`${STORY}diff/the-block/coindesk/`);
    await expect(page.locator('.verdict')).toContainText('Independent');
    const row = page.locator('.row', { hasText: '2 exahashes' });
    await expect(row.locator('.conflict')).toHaveText(['2 exahashes per second', '2 terahashes']);
    await expect(row.getByRole('link', { name: /^paragraph \d of 8$/ })).toBeVisible();
    await expect(row.locator('b').first()).toBeVisible();
    await expect(page.locator('del, ins')).toHaveCount(0);
    await expect(page.getByRole('checkbox', { name: /^figures/ })).toHaveCount(0);
  });

  test('keeps apart what is only perhaps the same', async ({ page }) => {
    await page.goto(`${STORY}diff/the-block/coindesk/`);
    const lead = page.locator('.words', { hasText: 'Chinese ASIC manufacturer' });
    await expect(lead).toBeHidden();
    await page.getByText('that perhaps tell the same').click();
    await expect(lead).toBeVisible();
  });

  test('shows on a phone whose passage each is', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`${STORY}diff/the-block/coindesk/`);
    const row = page.locator('.row', { hasText: '2 exahashes' });
    await expect(row.locator('.mark')).toHaveCount(2);
    await expect(row.locator('.mark').first()).toBeVisible();
  });

  test('is complete without a script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await page.goto(COPY);
    await page.getByRole('radio', { name: 'one text' }).check();
    await expect(page.locator('.row').first().locator('.other')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Next change' })).toBeHidden();
    await context.close();
  });
});

test.describe('at a glance', () => {
  test('opens with the sharpest finding, each value a click from its sentence', async ({
    page,
  }) => {
    await page.goto(STORY);
    const finding = page.locator('.finding').first();
    await expect(finding).toContainText('2 exahashes per second');
    await expect(finding).toContainText('1,000,000');
    await finding.getByRole('link', { name: '2 terahashes' }).click();
    await expect(page.locator(':target')).toContainText('2 terahashes');
  });

  test('lists nothing they disagree on, or only perhaps share, as told by both', async ({
    page,
  }) => {
    await page.goto(STORY);
    const both = page.locator('section', {
      has: page.getByRole('heading', { name: 'Both report' }),
    });
    await expect(both).toContainText('gross profit of $29.6 million');
    await expect(both).not.toContainText('exahashes');
    await expect(both).not.toContainText('crackdown');
  });

  test('counts independent articles, never the copy', async ({ page }) => {
    await page.goto(STORY);
    await expect(page.getByText(/Two independent articles/)).toBeVisible();
    await expect(page.locator('.ledger')).not.toContainText('normalised');
    await expect(page.getByText('a digit are gone, and with them')).toBeVisible();
  });
});

test.describe('an article', () => {
  test('states what the copy lacks, dims asides, links its source', async ({ page }) => {
    await page.goto(`${STORY}coindesk/`);
    await expect(page.locator('.about')).toContainText('no headline, byline, date');
    await expect(page.locator('[data-aside]')).toContainText('Subscribe to');
    const source = page.getByRole('link', { name: 'The Markdown source of this copy' });
    expect(
      await (await page.request.get((await source.getAttribute('href')) ?? '')).text(),
    ).toContain('outlet: CoinDesk');
  });

  test('shows the link of a passage in full on a phone when the keyboard reaches it', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`${STORY}the-block/`);
    const link = page.getByRole('link', { name: 'Link to this passage' }).first();
    await link.focus();
    expect((await link.boundingBox())?.x).toBeGreaterThanOrEqual(0);
  });

  test('opens at the passage a link leads to', async ({ page }) => {
    const ninth = page.locator('[data-passage="coindesk.9"][id]');
    await page.goto(`${STORY}coindesk/`);
    const anchor = (await ninth.getAttribute('id')) ?? '';
    await page.goto(`${STORY}the-block/`);
    await page.goto(`${STORY}coindesk/#${anchor}`);
    await expect(ninth).toBeInViewport();
    await expect(page.locator('.nearest')).toHaveCount(0);
  });

  test('leads an older link, which counts passages, to that passage, and says so', async ({
    page,
  }) => {
    await page.goto(`${STORY}coindesk/#coindesk.9`);
    await expect(page.locator('[data-passage="coindesk.9"][id]')).toBeInViewport();
    await expect(page.getByRole('status').filter({ hasText: 'counts places' })).toBeVisible();
    await expect(page).toHaveURL(/#coindesk\.[a-z].*-/);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.locator('.nearest')).toHaveCount(0);
  });

  test('leads a link whose words were changed to the nearest place, and says so', async ({
    page,
  }) => {
    const ninth = page.locator('[data-passage="coindesk.9"][id]');
    await page.goto(`${STORY}coindesk/`);
    const anchor = (await ninth.getAttribute('id')) ?? '';
    await page.evaluate((hash) => (location.hash = hash), `${anchor}-altogether`);
    await expect(ninth).toBeInViewport();
    await expect(page.getByRole('status').filter({ hasText: 'have changed' })).toBeVisible();
  });

  test('says of a link to what is nowhere on the page that it is gone', async ({ page }) => {
    await page.goto(`${STORY}coindesk/#coindesk.zebras-unheard-of`);
    await expect(page.getByRole('status').filter({ hasText: 'no longer' })).toBeVisible();
  });
});
