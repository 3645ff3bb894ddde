import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { compareTexts } from '../../src/engine/compare.ts';
import { PIER } from '../../src/own-texts/example-pier.ts';
import { ownStory } from '../../src/own-texts/own-story.ts';
import { publicComparison } from '../../src/views/public-comparison.ts';
import { expect, test, type Page } from './site.ts';

const READY = 'What compares is loaded';

async function paste(page: Page, number: number, text: string): Promise<void> {
  await page.getByLabel(`Text ${number}`, { exact: true }).fill(text);
}

async function compareInvented(page: Page): Promise<void> {
  await page.goto('compare/');
  await page.getByRole('button', { name: 'An invented story' }).click();
  await expect(page.locator('h1:visible')).toContainText(PIER.title);
}

async function saved(page: Page, name: string): Promise<{ name: string; path: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const file = await download;
  return { name: file.suggestedFilename(), path: await file.path() };
}

test.describe('own texts', () => {
  test('are compared by keyboard alone, and each view has an address', async ({ page }) => {
    await page.goto('compare/');
    await page.getByLabel('Text 1', { exact: true }).focus();
    await page.keyboard.insertText('Repairs will cost £3.2 million, the harbour office said.');
    await page.getByLabel('Text 2', { exact: true }).focus();
    await page.keyboard.insertText('The harbour office said repairs will cost £2.3 million.');
    await page.getByRole('button', { name: 'Compare', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('h1:visible')).toContainText('Text 1, Text 2 compared');
    await expect(page).toHaveURL(/\?page=overview$/);
    await expect(page.getByText('£900,000').first()).toBeVisible();

    await page.getByRole('link', { name: 'Side by side', exact: true }).press('Enter');
    await expect(page).toHaveURL(/\?page=side-by-side$/);
    await expect(page.getByRole('table')).toBeVisible();
    await page.goBack();
    await expect(page.locator('h1:visible')).toContainText('Text 1, Text 2 compared');
    await page.getByRole('button', { name: 'Change the texts' }).click();
    await expect(page.getByLabel('Text 1', { exact: true })).toHaveValue(/£3\.2 million/);
  });

  test('lead from a finding to its sentence, and switch their views', async ({ page }) => {
    await compareInvented(page);
    await page.locator('.own-page a[data-page="harbour-courier"][href*="#"]').first().click();
    await expect(page).toHaveURL(/\?page=harbour-courier#/);
    await expect(page.locator(':target')).toBeInViewport();

    await page.locator('.tabs a[data-page^="diff/"]').click();
    await page.getByRole('link', { name: /Coastal Herald and .*corrected/ }).click();
    await page.getByLabel('one text').check();
    await expect(page).toHaveURL(/\?page=diff\/[^&]+&view=unified$/);
    await page.keyboard.press('n');
    await expect(page.locator(':target')).toBeInViewport();
    await page.reload();
    await expect(page.getByLabel('one text')).toBeChecked();
  });

  test('are sent nowhere, and need no network once the page is loaded', async ({
    page,
    context,
    complaints,
  }) => {
    await page.goto('compare/');
    await expect(page.locator('[data-ready]')).toContainText(READY);
    await context.setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await page.getByRole('button', { name: 'An invented story' }).click();
    await expect(page.locator('h1:visible')).toContainText(PIER.title);
    await page.getByRole('link', { name: 'Side by side', exact: true }).click();
    await expect(page.getByRole('table', { name: /^Passages of/ })).toBeVisible();
    expect((await saved(page, 'files for a site')).name).toBe('the-pier-at-orrin-bay.zip');
    const sent = asked.filter((one) => !/^GET \S+(?:favicon\.svg|\.woff2)$/.test(one));
    expect(sent).toEqual([]);
    // The browser asks for the site's picture again, and finds no network.
    const others = complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'));
    complaints.splice(0, complaints.length, ...others);
  });

  test('give the data that a build gives', async ({ page }) => {
    await compareInvented(page);
    const { path } = await saved(page, 'the data');
    const read = await ownStory(PIER.texts, PIER.title);
    if ('problems' in read) throw new Error('The example cannot be read.');
    const articles = read.source.articles.map(({ article }) => article);
    const { comparison } = compareTexts(read.source.slug, articles);
    const wanted: unknown = JSON.parse(JSON.stringify(publicComparison(comparison)));
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(wanted);
  });

  test('read references of Markdown as a build does', async ({ page }) => {
    await page.goto('compare/');
    await paste(page, 1, '**The caf&eacute;** &notin; &notit; &amp; &semi; &hellip;');
    await paste(page, 2, 'The café was shut.');
    await expect(page.getByLabel('read as').first()).toHaveValue('markdown');
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByRole('link', { name: 'Text 1' }).first().click();
    await expect(page.locator('article')).toContainText('The café ∉ &notit; & ; …');
  });

  test('survive a reload in this browser, until they are forgotten', async ({ page }) => {
    await page.goto('compare/');
    await expect(page.getByRole('button', { name: 'Forget the texts' })).toBeHidden();
    await paste(page, 1, 'The bridge was closed.');
    await expect(page.getByRole('button', { name: 'Forget the texts' })).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('Text 1', { exact: true })).toHaveValue('The bridge was closed.');
    await page.getByRole('button', { name: 'Forget the texts' }).click();
    await expect(page.getByLabel('Text 1', { exact: true })).toHaveValue('');
    expect(await page.evaluate(() => localStorage.getItem('crossread:texts'))).toBe(null);
  });

  test('are put right where they were broken or came with a form', async ({ page }) => {
    await page.goto('compare/');
    await paste(page, 1, 'â€œItâ€™s time,â€\x9D she said.\n\nSign up for our newsletter');
    await page.getByRole('button', { name: 'Repair' }).click();
    await expect(page.getByLabel('Text 1', { exact: true })).toHaveValue(/^“It’s time,” she said/);
    await page.getByRole('button', { name: 'Take out' }).click();
    await expect(page.getByLabel('Text 1', { exact: true })).not.toHaveValue(/newsletter/);
  });

  test('say what is missing, and what cannot be read', async ({ page }) => {
    await page.goto('compare/');
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('It takes two texts at least');
    await paste(page, 1, 'One.');
    await paste(page, 2, '# Two\n\nSign up for our newsletter\n\n:::aside\nNever closed.');
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    const problem = page.getByText('Line 5: `:::aside` is not closed');
    await expect(problem).toBeVisible();
    // What may be put right is looked for a moment later, and leaves what is wrong where it stands.
    await expect(page.getByRole('button', { name: 'Set aside' })).toBeVisible();
    await expect(problem).toHaveCount(1);
    await paste(page, 2, 'Two.');
    await expect(problem).toHaveCount(0);
  });

  test('come from files, and what is no text gets a clear word', async ({ page }) => {
    await page.goto('compare/');
    const files = page.getByLabel('open a file');
    const file = (name: string, content: string) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content, 'latin1'),
    });
    await files.first().setInputFiles(file('report.pdf', '%PDF-1.7'));
    await expect(page.getByText('report.pdf: It is a PDF')).toBeVisible();
    await files.first().setInputFiles(file('photo.png', '\x89PNG\r\n'));
    await expect(page.getByText('photo.png: It is a picture')).toBeVisible();
    await files.first().setInputFiles(file('data.bin', 'a\0b'));
    await expect(page.getByText('data.bin: It is not text')).toBeVisible();
    await files.first().setInputFiles(file('post.md', '---\noutlet: Evening Post\n---\n\nShut.'));
    await expect(page.getByLabel('Outlet or name of text 1')).toHaveValue('Evening Post');
    await expect(page.getByLabel('Text 1', { exact: true })).toHaveValue('Shut.');
    await files.nth(1).setInputFiles('tests/fixtures/pages/complete-page.html');
    await expect(page.getByLabel('Text 2', { exact: true })).not.toHaveValue('');
    await expect(page.getByLabel('Outlet or name of text 2')).not.toHaveValue('');
  });

  test('make a report that opens from the disk and needs nothing else', async ({
    page,
    context,
    complaints,
  }, info) => {
    await compareInvented(page);
    const { name, path } = await saved(page, 'the report');
    expect(name).toBe('the-pier-at-orrin-bay.html');
    const file = info.outputPath('report.html');
    await writeFile(file, await readFile(path));
    const report = await context.newPage();
    await report.goto(pathToFileURL(file).href);
    await expect(report.locator('h1').first()).toContainText(PIER.title);
    expect(await report.evaluate(() => document.fonts.check('16px Newsreader'))).toBe(true);
    await report.getByLabel('wording').first().uncheck();
    expect(complaints.splice(0)).toEqual([`request: ${pathToFileURL(file).href}`]);
    const { violations } = await new AxeBuilder({ page: report }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('become a worksheet whose answers are hidden, on paper too, until they are asked for', async ({
    page,
  }) => {
    await compareInvented(page);
    await page.getByRole('button', { name: 'Worksheet' }).click();
    await expect(page).toHaveURL(/\?page=worksheet$/);
    const answer = page.locator('.key p').first();
    await expect(answer).toBeHidden();
    await page.getByText('Show the answer').first().click();
    await expect(answer).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(answer).toBeHidden();
    await expect(page.locator('.room').first()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('with the answers').check();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.key p').last()).toBeVisible();
  });

  test('can be stopped while they are compared', async ({ page }) => {
    await page.goto('compare/');
    const long = 'The harbour master said that 62 of the 410 piles were broken. '.repeat(2_000);
    await paste(page, 1, long);
    await paste(page, 2, long.replaceAll('broken', 'damaged'));
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByLabel('Text 1', { exact: true })).toBeVisible();
    await paste(page, 1, 'One.');
    await paste(page, 2, 'Two.');
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect(page.locator('h1:visible')).toContainText('Text 1, Text 2 compared');
  });

  test('have no accessibility violation when they are compared', async ({ page }) => {
    await compareInvented(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('explain without JavaScript what the page would do', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}compare/`);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeHidden();
    await context.close();
  });
});
