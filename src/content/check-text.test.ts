import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parseArticle } from '../markdown/parse-article.ts';
import { checkText, type StatedFacts } from './check-text.ts';
import { compareContent } from './compare-content.ts';
import { formatProblems } from './problems.ts';
import { readContent } from './read-content.ts';
import { problemLines } from '../../tests/support/printed-problems.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function doubts(markdown: string, facts: StatedFacts = {}): string[] {
  return checkText(parseArticle(markdown).written, facts, 'en').map(
    ({ line, message }) => `${line}: ${message}`,
  );
}

/** What is printed about a content folder, each article given by its lines of fields and its text. */
function printed(articles: Readonly<Record<string, readonly [string, string]>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  folders.push(folder);
  for (const [name, [fields, text]] of Object.entries(articles)) {
    const path = join(folder, 'content', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(join(dirname(path), 'story.md'), '---\ntitle: T\n---\n');
    writeFileSync(path, `---\n${fields}\n---\n\n${text}\n`);
  }
  const content = readContent(join(folder, 'content'));
  const { suspects } = compareContent(content);
  return problemLines(formatProblems([...content.warnings, ...suspects]));
}

describe('what belongs to the page and not to the article', () => {
  it.each([
    ...['Subscribe', 'Subscribe now', 'Sign up for our morning newsletter', 'Log in', 'Register free'],
    ...['Get our best stories: sign up to our daily newsletter and never miss one.'],
    ...['Already a subscriber? Log in.', 'Thanks for reading!', 'Comments (213)', 'View all comments'],
    ...['14 comments', '1,204 shares', 'Share this article', 'Tweet', 'Advertisement', 'Read more'],
    ...['Related articles', 'Most read', 'More from Politics', 'Skip to main content', '4 min read'],
    ...['A version of this article appears in print on June 2, 2021, on page A4.'],
    ...['This article was originally published by The Harbour Post.', '© 2021 Harbour Post'],
    ...['Copyright 2021. All rights reserved.', 'This site uses cookies.', 'Follow us on Instagram'],
    ...['Follow Ana Moreau on Twitter', 'Download our app', 'Loading…', 'Back to top'],
  ])('is doubted: %s', (text) => {
    expect(doubts(`The council voted.\n\n${text}\n\nIt was late.`)).toEqual([
      expect.stringMatching(/^3: `.*` seems to belong to the page/),
    ]);
    expect(doubts(`The council voted.\n\n:::aside\n${text}\n:::`)).toEqual([]);
  });

  it.each([
    ...['Subscribers rose by 5 percent to 12,000.', 'Sign language is taught in two schools.'],
    ...['“Register your boat,” said the mayor.', 'He commented (213 times) on the plan.'],
    ...['Share prices fell by 4 percent.', 'Related industries lost 200 jobs last year.'],
    ...['Advertisement of the flats begins in May.', 'Follow the money, she said.'],
    ...['Copyright law was changed in 2019.', 'More from the harbour was not to be had: it closed.'],
    ...['Loading a ship takes three days.', 'Tags on the boats were missing.', 'Topics were many.'],
  ])('is not doubted: %s', (text) => {
    expect(doubts(text)).toEqual([]);
  });

  it('is the headline or the byline, near the beginning or the end', () => {
    const facts = { headline: 'Council passes plan', byline: 'Ana Moreau' };
    expect(doubts('# Council Passes Plan\n\nBy Ana Moreau\n\nIt was late.', facts)).toEqual([
      expect.stringContaining('1: The headline stands in the text too'),
      expect.stringContaining('3: The byline stands in the text too'),
    ]);
    expect(doubts('The council passes the plan, said Ana Moreau.', facts)).toEqual([]);
  });
});

describe('what is printed', () => {
  it('names an outlet that is written in two ways', () => {
    const lines = printed({
      'a/one.md': ['outlet: The Daily Herald', 'One.'],
      'b/two.md': ['outlet: The Daily Herald', 'Two.'],
      'b/three.md': ['version: late\noutlet: Daily-Herald', 'Three.'],
    });
    expect(lines[0]).toMatch(
      /b\/three\.md:3: warning: `outlet` is `Daily-Herald`, but `The Daily Herald` in .*a\/one\.md\./,
    );
    expect(lines).toHaveLength(1);
  });

  it('names a text that is there twice, unless the editor says what it is', () => {
    const text =
      'The council passed the plan for 1,200 flats at the old harbour on Tuesday night.\n\nIt costs $50 million, said Ana Moreau, who has led the building office since last spring.\n\nThe first families are to move in before the winter of next year begins.';
    const lines = printed({
      'a/herald.md': ['outlet: Herald', text],
      'a/post.md': ['outlet: Post', text],
    });
    expect(lines[0]).toMatch(/a\/post\.md: warning: The text is nearly that of .*a\/herald\.md\./);
    for (const field of ['copyOf: herald', 'version: late']) {
      const declared = { 'a/herald.md': ['outlet: Herald', text] } as const;
      expect(printed({ ...declared, 'a/post.md': [`outlet: Post\n${field}`, text] })).toEqual([]);
    }
  });

  it('names an image, and an address without encryption', () => {
    const lines = printed({
      'a/one.md': ['outlet: Herald\nurl: http://example.org/', 'One.\n\n![A boat](boat.png)'],
    });
    expect(lines[0]).toMatch(/one\.md:3: warning: `url` begins with `http:`/);
    expect(lines[1]).toMatch(/one\.md:8: warning: An image is not shown/);
  });

  it('begins with what is most serious, and ends with how much there is', () => {
    const at = { file: 'a.md', field: null };
    const printedLines = formatProblems([
      { ...at, severity: 'warning', line: 2, message: 'Two.' },
      { ...at, severity: 'error', line: 9, message: 'Nine.' },
      { ...at, severity: 'error', line: 4, message: 'Four.' },
    ]).split('\n');
    expect(printedLines).toEqual([
      'a.md:4: error: Four.',
      'a.md:9: error: Nine.',
      'a.md:2: warning: Two.',
      '',
      '2 errors and 1 warning in the content.',
    ]);
  });
});
