import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXPECTED } from '../../tests/fixtures/pages/expected.ts';
import { parseArticle } from '../markdown/parse-article.ts';
import { articleFile } from './article-file.ts';
import { importPage, importSource, importText, type ImportedArticle } from './import-source.ts';

const PAGES = join(import.meta.dirname, '../../tests/fixtures/pages');

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const bytesOf = (name: string): Uint8Array => readFileSync(join(PAGES, name));

const imported = new Map<string, Promise<ImportedArticle>>();

/** A page is read once for all its tests. */
function importFixture(name: string): Promise<ImportedArticle> {
  const found = imported.get(name) ?? importSource({ bytes: bytesOf(name), name });
  imported.set(name, found);
  return found;
}

describe('importing the saved pages of tests/fixtures/pages', () => {
  it('has something to expect of every one of them', () => {
    const pages = readdirSync(PAGES).filter((name) => /\.(?:m?html|txt)$/.test(name));
    expect(Object.keys(EXPECTED).sort()).toEqual(pages.sort());
  });

  describe.each(Object.entries(EXPECTED))('%s', (name, expected) => {
    const stem = name.replace(/\.\w+$/, '');

    it('loses and adds no word of the text', async () => {
      const { markdown } = await importFixture(name);
      const { text, doubts } = parseArticle(markdown);
      expect(words(text)).toEqual(words(readFileSync(join(PAGES, 'words', `${stem}.txt`), 'utf8')));
      expect(doubts).toEqual([]);
    });

    it('finds the facts that the page has, and no other', async () => {
      const { facts, notes } = await importFixture(name);
      const own = Object.entries(facts).filter(
        ([name]) => !['articleBody', 'paid', 'printed'].includes(name),
      );
      const known = own.filter(([, value]) => value !== null);
      expect(Object.fromEntries(known)).toEqual(expected.facts);
      const wanted = expected.notes ?? [];
      expect(notes.map((note, index) => note.slice(0, wanted[index]?.length))).toEqual(wanted);
    });

    it('sets aside what is on the page and not its text, and drops the rest', async () => {
      const { aside, markdown } = await importFixture(name);
      const begins = aside.map(({ text }, index) => text.slice(0, expected.aside[index]?.length));
      expect(begins).toEqual(expected.aside);
      for (const absent of expected.absent) expect(markdown).not.toContain(absent);
    });
  });
});

describe('what stands in an article without being its text', () => {
  const SHORT = `<p>The stadium of Tarn cost 212 million crowns, of which taxpayers gave 61 percent.</p>
    ASIDE<p>The council voted eight to one behind closed doors.</p>
    <p>The mayor of Tarn did not want to say why it did.</p>`;
  const textOf = async (aside: string): Promise<string> => {
    const page = `<html lang="en"><title>Stadium</title><article><h1>Stadium</h1><div>${SHORT.replace('ASIDE', aside)}</div></article></html>`;
    const bytes = new TextEncoder().encode(page);
    return parseArticle((await importSource({ bytes, name: 'page.html' })).markdown).text;
  };

  it('is a form, and not the short article around it', async () => {
    const text = await textOf('<div><form><input type="email"></form></div>');
    expect(text).toContain('212 million crowns');
    expect(text).toContain('did not want to say why');
  });

  it('is the post of a social network in a page for phones', async () => {
    const text = await textOf(
      '<amp-twitter><blockquote><p>We are glad of the new stadium.</p></blockquote></amp-twitter>',
    );
    expect(text).toContain('eight to one');
    expect(text).not.toContain('glad of the new');
  });

  it('is no paragraph that is to be paid for', async () => {
    const text = await textOf(
      '<p class="paywall">The builder got 40 million more than was agreed.</p>',
    );
    expect(text).toContain('40 million more');
  });
});

describe('a page that means no good', () => {
  const PROSE =
    '<p>The council met on Monday for three hours, and nobody spoke for the first of them.</p>';
  const save = { address: null, retrieved: null };

  it('has its scripts, handlers and frames left out, and its links without protocol of the web', () => {
    const { markdown } = importPage(
      `<article>${PROSE.repeat(8)}<script>throw new Error()</script><p onclick="x()">A <a href="javascript:alert(1)">link</a> that goes <img src=x onerror=alert(2)>nowhere at all, as the council said.</p><iframe srcdoc="<p>frame</p>"></iframe></article>`,
      save,
    );
    expect(markdown).toContain('A link that goes nowhere at all');
    expect(markdown).not.toMatch(/javascript|alert|onclick|frame|Error/);
  });

  it('may nest as deep as it likes', () => {
    const deep = `${'<div>'.repeat(20_000)}${PROSE.repeat(5)}${'</div>'.repeat(20_000)}`;
    expect(words(importPage(`<body>${deep}</body>`, save).markdown)).toHaveLength(5 * 16);
    const open = `${'<b><i>'.repeat(5_000)}${PROSE.repeat(5)}`;
    expect(importPage(`<body>${open}</body>`, save).words).toHaveLength(5 * 16);
  });

  it('is read to its end, whatever its tags are like', () => {
    for (const piece of [
      '<a \'"',
      '<!--',
      '<script>',
      '</b>',
      '<p',
      '&amp',
      '<table><tr><td>',
      '<br><br>',
    ]) {
      try {
        importPage(`<body>${PROSE.repeat(5)}${piece.repeat(800)}</body>`, save);
      } catch (error) {
        expect(String(error)).toContain('ImportError');
      }
    }
  });

  it('cannot turn the order of words round, or hide any', () => {
    const { markdown } = importText('The council\u202E met\u2066 on Mon\u00ADday for three hours.');
    expect(markdown).toBe('The council met on Monday for three hours.\n');
  });
});

describe('a file that is no page', () => {
  it.each([
    ['report.pdf', '%PDF-1.7', 'It is a PDF'],
    ['heron.png', '\x89PNG\r\n', 'It is a picture (PNG)'],
    ['text.docx', 'PK\x03\x04', 'It is a zip archive or an office document'],
    ['old.doc', '\xD0\xCF\x11\xE0', 'It is an office document'],
    ['data.bin', 'ab\0\0cd', 'It is not text'],
    ['empty.html', '', 'It is empty'],
    ['post.md', '---\noutlet: Post\n---\nText', 'It is Markdown with front matter already'],
  ])('is refused with a word on what it is: %s', async (name, content, message) => {
    const bytes = Buffer.from(content, 'latin1');
    await expect(importSource({ bytes, name })).rejects.toThrow(message);
  });

  it('is refused where it has more than 50 MB', async () => {
    const bytes = new Uint8Array(50_000_001).fill(97);
    await expect(importSource({ bytes, name: 'big.html' })).rejects.toThrow('It has 50 MB');
  });
});

describe('the file of an imported article', () => {
  const found = importText('The council met on Monday for three hours.');

  it('asks for the outlet where nothing says it', () => {
    expect(() => articleFile(found, { outlet: null, version: null, known: [] })).toThrow(
      '--outlet',
    );
  });

  it('takes a name that is free, and none of the site’s own', () => {
    const known = [{ name: 'the-post', outlet: 'The Post', version: null, body: 'Other.' }];
    const named = (outlet: string, version: string | null = null): string =>
      articleFile(found, { outlet, version, known }).name;
    expect(named('The Post')).toBe('the-post-2');
    expect(named('The Post', 'evening edition')).toBe('the-post-evening-edition');
    expect(named('Diff')).toBe('diff-article');
    expect(named('صحيفة')).toBe('article');
    expect(named('L’Écho du Nord')).toBe('lecho-du-nord');
  });

  it('is not made a second time', () => {
    const known = [
      { name: 'the-post', outlet: 'The Post', version: null, body: `\n${found.markdown}` },
    ];
    expect(() => articleFile(found, { outlet: 'Other', version: null, known })).toThrow(
      'It is in the story already, as `the-post.md`.',
    );
  });
});
