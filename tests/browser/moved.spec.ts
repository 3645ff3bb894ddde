import { expect, test } from './site.ts';

const PAGE = 'canaan-q1-2021/diff/the-block/coindesk/';

test(
  'an address of the differences from the second article to the first leads to their page',
  { tag: '@sub' },
  async ({ page }) => {
    await page.goto('canaan-q1-2021/diff/coindesk/the-block/?view=unified');
    await page.waitForURL(`**/${PAGE}?view=unified`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('word by word');
  },
);

test(
  'an address that never was stays one that leads nowhere',
  { tag: '@sub' },
  async ({ page }) => {
    await page.goto('canaan-q1-2021/diff/coindesk/nobody/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'There is no page at this address',
    );
  },
);
