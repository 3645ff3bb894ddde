import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { fixesIn } from './fix-content.ts';
import { listStories } from './list-stories.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** An article as it is after what can be mended in it was mended; null where nothing was. */
function mended(article: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  folders.push(folder);
  const content = join(folder, 'content');
  mkdirSync(join(content, 'budget'), { recursive: true });
  writeFileSync(join(content, 'budget/story.md'), '---\ntitle: The budget\n---\n');
  writeFileSync(join(content, 'budget/herald.md'), article);
  const fixed = listStories(content, []).places.flatMap(fixesIn);
  expect(fixed.length).toBeLessThanOrEqual(1);
  return fixed[0]?.text ?? null;
}

const FIELDS = 'outlet: Herald\n';
const TEXT = 'The council voted.\n';

it.each([
  ['headline: Vote: passed', "headline: 'Vote: passed'"],
  ['headline: "Budget" passes', "headline: '\"Budget\" passes'"],
  ['publised: 2021-06-01', 'published: 2021-06-01'],
  ['published: 2021/6/1', 'published: 2021-06-01'],
  ['headline: Rock &amp; roll', 'headline: Rock & roll'],
])('writes the field %j as %j', (written, meant) => {
  expect(mended(`---\n${FIELDS}${written}\n---\n\n${TEXT}`)).toBe(
    `---\n${FIELDS}${meant}\n---\n\n${TEXT}`,
  );
});

it.each([
  ['It is 5*3*2.', 'It is 5\\*3\\*2.'],
  ['::: Aside\nA form.\n:::', ':::aside\nA form.\n:::'],
])('writes the line %j as %j', (written, meant) => {
  expect(mended(`---\n${FIELDS}---\n\n${written}\n`)).toBe(`---\n${FIELDS}---\n\n${meant}\n`);
});

it('repairs broken characters, and says so in the notes', () => {
  expect(mended(`---\n${FIELDS}---\n\nThe cafÃ© is open.\n`)).toBe(
    `---\n${FIELDS}notes:\n  - Characters that another encoding had broken were repaired.\n---\n\nThe café is open.\n`,
  );
});

it('mends all that it can in one go, and keeps the ends of lines', () => {
  const article = `---\noutlett: Herald\nheadline: Vote: passed\n---\n\nIt is 5*3*2.\n`;
  expect(mended(article.replaceAll('\n', '\r\n'))).toBe(
    `---\noutlet: Herald\nheadline: 'Vote: passed'\n---\n\nIt is 5\\*3\\*2.\n`.replaceAll(
      '\n',
      '\r\n',
    ),
  );
});

it.each([
  ['a date that can be read in two ways', `---\n${FIELDS}published: 01/06/2021\n---\n\n${TEXT}`],
  ['the field of another system', `---\n${FIELDS}author: Ana Moreau\n---\n\n${TEXT}`],
  ['boilerplate', `---\n${FIELDS}---\n\n${TEXT}\nSubscribe now\n`],
  ['a list of one item', `---\n${FIELDS}---\n\n- 4% on the day.\n`],
  ['what is in order', `---\n${FIELDS}---\n\n${TEXT}`],
])('leaves %s to the editor', (_, article) => {
  expect(mended(article)).toBeNull();
});
