import { describe, expect, it } from 'vitest';
import { csv, figuresCsv, quotesCsv } from './export-csv.ts';
import { passagesCsv } from './passages-csv.ts';
import type { Comparison } from './types.ts';

describe('csv', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    expect(
      csv([
        ['a', 'b'],
        [1, null],
      ]),
    ).toBe('\ufeffa,b\r\n1,\r\n');
  });

  it('quotes commas, quotation marks and line breaks', () => {
    expect(csv([['a,b', 'say "hi"', 'two\nlines', 'plain']])).toBe(
      '\ufeff"a,b","say ""hi""","two\nlines",plain\r\n',
    );
  });

  it.each(['=1+1', '+SUM(A1)', '-2+3', '@cmd', ' =1', '＝1'])('disarms %j', (text) => {
    expect(csv([[text]]).replaceAll('"', '')).toBe(`\ufeff'${text}\r\n`);
  });

  it.each(['said;=1+1', 'said; "=1', 'said\t@cmd', 'said\n=1', '\t=1', '\r=1', ';\t-2+3;＝1'])(
    'disarms %j for spreadsheets that begin a cell there',
    (text) => {
      const cells = csv([['x', text]]).split(/[;\t\r\n]/);
      for (const cell of cells) expect(cell).not.toMatch(/^["\s]*[=+\-@＝]/);
    },
  );

  it('leaves numbers and dashes within a sentence as they are', () => {
    const text = 'It rose; -5.2; so-called = sums';
    expect(csv([[text]])).toBe(`\ufeff"${text}"\r\n`);
  });

  it('keeps negative numbers numbers, as numbers and as text', () => {
    expect(csv([[-5.2, '-5.2', '+3']])).toBe('\ufeff-5.2,-5.2,+3\r\n');
  });

  it('still disarms what only begins like a number', () => {
    expect(csv([['-5.2% of it']])).toBe("\ufeff'-5.2% of it\r\n");
  });
});

const TEXT = 'It paid $5. “=Yes,” he said.';
const comparison = {
  format: 1,
  story: 's',
  articles: [
    { slug: 'a', outlet: 'A', headline: null, published: null, language: 'en', version: null, copyOf: null, text: TEXT, blocks: [], words: 6 },
  ],
  unclear: [],
    facts: [],
    independent: [['a']],
  passages: [{ id: 'a.1', article: 'a', kind: 'sentence', block: 0, start: 0, end: 11 }],
  alignments: [],
  pairs: [],
  figures: [
    { id: 'a.f1', article: 'a', passage: 'a.1', start: 8, end: 10, kind: 'money', value: 5, unit: 'USD', approximate: false, qualifier: null, period: null },
  ],
  figureGroups: [
    { id: 'fg1', label: 'pay', figures: ['a.f1'], relation: 'agree', explanation: 'A says $5.', difference: null },
  ],
  arithmetic: [],
  dates: [],
  dateGroups: [],
  quotes: [{ id: 'a.q1', article: 'a', spans: [[13, 18]], speaker: 'he', verb: 'said', attribution: 'clause' as const, jointly: [] }],
  quoteGroups: [],
  narrations: [],
  names: [],
  disagreements: [],
  findings: [],
} satisfies Comparison; // prettier-ignore

const origins = () => ({
  published: '2026-03-01',
  byline: 'Ann Lee',
  url: 'https://example.org/a',
});

describe('the ledgers', () => {
  it('give a line per figure with its sentence and row', () => {
    const [head, line] = figuresCsv(comparison, origins).split('\r\n');
    expect(head).toContain('printed,qualifier,kind,value,unit');
    expect(line).toBe(
      's,a,A,a.f1,a.1,$5,,money,5,USD,false,,fg1,pay,agree,,A says $5.,It paid $5.,2026-03-01,Ann Lee,https://example.org/a',
    );
  });

  it('give a line per passage, with who tells it', () => {
    const [head, line] = passagesCsv(comparison, origins).split('\r\n');
    expect(head).toContain('coverage,told by,linked to,text');
    expect(line).toMatch(
      /^s,a,A,a\.1,[\w.-]+,sentence,1,one,,,It paid \$5\.,2026-03-01,Ann Lee,https:\/\/example\.org\/a$/,
    );
  });

  it('give a line per quotation, disarmed', () => {
    const [, line] = quotesCsv(comparison, origins).split('\r\n');
    expect(line).toBe(`s,a,A,a.q1,"'=Yes,",he,said,,,,,2026-03-01,Ann Lee,https://example.org/a`);
  });
});
