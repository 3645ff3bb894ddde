import { expect, test } from './site.ts';

const address = process.env['SITE_AT_MANY'] ?? '';

test.use({ baseURL: address });
test.skip(({ baseURL }) => !baseURL, 'needs the site of tests/support/write-many-articles.ts');
test.beforeEach(({ page }, { project }) => {
  test.skip(project.name !== 'root', 'one base path is enough');
  page.setDefaultTimeout(20_000);
});

test('a quotation gives, when it is copied, each outlet’s own words', async ({ page }) => {
  await page.goto('of-6/');
  const copied = await page.evaluate(() => {
    const ribbon = document.querySelector('.ribbon');
    if (ribbon === null) throw new Error('There is no ribbon.');
    getSelection()?.selectAllChildren(ribbon);
    const clipboardData = new DataTransfer();
    ribbon.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    );
    return clipboardData.getData('text/plain').split('\n');
  });
  expect(copied).toHaveLength(6);
  expect(copied).toContain(
    'The Independent Shipping Gazette of Tarn 2: “The buoy was gone and nobody had told us,”',
  );
  expect(copied).toContain('Radio Ostholm-on-the-Marsh 1: “Nobody had told us,”');
});

test('a quotation has a line for each outlet only where that outlet prints the words', async ({
  page,
}) => {
  await page.goto('of-6/');
  const ribbon = page.locator('.ribbon').first();
  const lines = (words: string) =>
    ribbon.evaluate((element, text) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        let count = 0;
        if (!walker.currentNode.textContent?.includes(text)) continue;
        let node = walker.currentNode.parentElement;
        for (; node !== null && node !== element; node = node.parentElement) {
          if (getComputedStyle(node).textDecorationLine === 'underline') count += 1;
        }
        return count;
      }
      return -1;
    }, words);
  expect(await lines('The buoy was gone')).toBe(4);
  expect(await lines('nobody had told us')).toBe(6);
});
