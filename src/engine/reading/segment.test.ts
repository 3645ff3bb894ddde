import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from './segment.ts';
import type { Article, Block } from '../types.ts';

function articleOf(paragraphs: readonly string[], kind: Block['kind'] = 'paragraph'): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    blocks.push({ start: text.length, end: text.length + paragraph.length, kind });
    text += paragraph;
  }
  const unknown = { headline: null, published: null, version: null, copyOf: null };
  return { slug: 'herald', outlet: 'Herald', language: 'en', ...unknown, text, blocks };
}

function cuts(paragraph: string, language = 'en'): string[] {
  const article = { ...articleOf([paragraph]), language };
  return segment(article).map(({ start, end }) => article.text.slice(start, end));
}

describe('segment', () => {
  // A bar marks where the paragraph is cut.
  it.each([
    'Mr. Lane left. | He did not return.',
    'Mrs. Ode met Dr. Fry. | They talked.',
    'She wrote to Gov. Ann Hale on Friday. | He answered.',
    'Sens. Poe and Ray, Reps. Low and Day voted. | It passed.',
    'The U.S. Senate voted. | The House did not.',
    'Troops left the U.S. | The mission was over.',
    'It ranked No. 2 in the U.K. last year. | No. 3 was close.',
    'Would he resign? | No. | He would stay.',
    'It made $1.2 billion. | Costs were $0.9 billion.',
    'Growth was 489.9% year over year. | That is a lot.',
    'Donald J. Trump spoke. | George W. Bush listened.',
    'They met at 6 p.m. Pacific time. | It rained.',
    'They met at 5 p.m. | Nobody else came.',
    'He works for Acme Inc. in Ohio. | It pays well.',
    'Acme Corp. Chief Executive Jo Poe resigned. | Shares fell.',
    'They live in St. Louis. | It is warm there.',
    'Former Rep. Al Low Jr. (D-Ill.) stepped down. | He wept.',
    'Several (R-Fla.) House members agreed. | Others left.',
    'The store in Fresno, Calif. | Hobbs is a baker there.',
    'HARTFORD, Conn. — The mayor resigned. | Nobody knew why.',
    'It happened on Jan. 6 in the morning. | Police came.',
    'Roe v. Wade was decided then. | It stood for decades.',
    'He waited ... and waited. | Then he left.',
    'We have waited for this since the war... | whatever you may think of it now.',
    'He waited... and waited. | Then he left.',
    '“It is over.” | She closed the door.',
    '“It is over,” she said. | “We are going home now.”',
    '“Why?” he asked. | Nobody knew.',
    '“Stop lying!” Mr. Poe wrote. | He was angry.',
    '"Is it you?" Low replied, "You know I will not say." | They left.',
    '“We do not need it. We do not want it. We refuse this bridge.”',
    '“This is the first sentence of a long quotation. | This one is the second of them, and it goes on.”',
    'He called it “a shame.” | The Herald reported it first.',
    'She had doubts (he had none). | They voted.',
    '(They voted. | It passed.)',
    'It is over. | …And then it began again.',
    'He said it was over." | Nobody believed him.',
    'One thing: he stayed. | Nobody asked.',
    'The site example.com printed it. | Others did not.',
    'The committee’s Rev. Jo Low prayed. | All rose.',
    '‘We will go,’ she said. | ‘We will not stay.’',
    'Prices rose e.g. in Ohio. | Wages did not.',
    'She holds a Ph.D. in law. | He does not.',
  ])('cuts %s', (marked) => {
    expect(cuts(marked.replaceAll(' | ', ' '))).toEqual(marked.split(' | '));
  });

  it('cuts Chinese and Arabic where their sentences end', () => {
    expect(cuts('公司赚了钱。股价上涨了。', 'zh')).toEqual(['公司赚了钱。', '股价上涨了。']);
    expect(cuts('هل ربحت الشركة؟ نعم.', 'ar')).toEqual(['هل ربحت الشركة؟', 'نعم.']);
  });

  it('reads a text whose language tag is invalid as English', () => {
    expect(cuts('Mr. Lane left. He returned.', 'not a tag')).toHaveLength(2);
  });

  it('numbers passages from 1 through all blocks and names the block they stand in', () => {
    const article = articleOf(['One. Two.', 'Three.']);
    expect(segment(article).map(({ id, block }) => [id, block])).toEqual([
      ['herald.1', 0],
      ['herald.2', 0],
      ['herald.3', 1],
    ]);
  });

  it('keeps a heading whole and marks the sentences of a list item as items', () => {
    expect(segment(articleOf(['It rose. Then it fell.'], 'heading'))).toMatchObject([
      { kind: 'heading' },
    ]);
    expect(segment(articleOf(['It rose. Then it fell.'], 'item'))).toMatchObject([
      { kind: 'item' },
      { kind: 'item' },
    ]);
  });

  it('reads a line break inside a paragraph as a space', () => {
    expect(cuts('He met Mr.\nLane and\nleft. He\nreturned.')).toEqual([
      'He met Mr.\nLane and\nleft.',
      'He\nreturned.',
    ]);
  });

  it('leaves out blocks of white space', () => {
    expect(segment(articleOf(['One.', ' \t ', 'Two.']))).toHaveLength(2);
  });

  it('cuts what has no sentences at spaces, and between graphemes where it has none', () => {
    const words = cuts('word '.repeat(4000).trim());
    expect(Math.max(...words.map(({ length }) => length))).toBeLessThanOrEqual(5000);
    expect(words.every((passage) => /^word(?: word)*$/u.test(passage))).toBe(true);
    const flags = cuts('🇫🇷'.repeat(3000));
    expect(flags.every((passage) => /^(?:🇫🇷)+$/u.test(passage))).toBe(true);
  });

  const news = fc.constantFrom(
    ...[
      'Mr. ',
      'U.S. ',
      'He said. ',
      '“',
      '” ',
      '"',
      '. ',
      '! ',
      '? ',
      '… ',
      '(',
      ') ',
      '\n',
      'a',
      'B',
      ' ',
      '1.2 ',
      '👩‍👩‍👧 ',
      'e\u0301',
      '。',
      'No. 2 ',
      '— ',
    ],
  );

  it('covers all but white space, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.array(news).map((parts) => parts.join(''))), (paragraphs) => {
        const article = articleOf(paragraphs);
        let at = 0;
        for (const { start, end } of segment(article)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(article.text.slice(at, start).trim()).toBe('');
          expect(article.text.slice(start, end)).toMatch(/^\S(?:[^]*\S)?$/u);
          at = end;
        }
        expect(article.text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('never cuts inside a grapheme', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (paragraph) => {
        const article = articleOf([paragraph]);
        const graphemes = new Intl.Segmenter('en').segment(paragraph);
        const edges = new Set([paragraph.length, ...[...graphemes].map(({ index }) => index)]);
        for (const { start, end } of segment(article)) {
          expect(edges.has(start)).toBe(true);
          expect(edges.has(end)).toBe(true);
        }
      }),
    );
  });

  it.each(['"', '“', '. ', '1', ' ', 'A.', 'a" ', '(', '…'])(
    'comes to an end on a megabyte of %j',
    (piece) => {
      const article = articleOf([piece.repeat(Math.ceil(1e6 / piece.length))]);
      expect(segment(article).every(({ start, end }) => end - start <= 5000)).toBe(true);
    },
  );
});
