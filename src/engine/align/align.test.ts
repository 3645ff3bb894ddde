import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, prepare, type PreparedArticle } from './align.ts';
import { findFigures } from '../reading/figures.ts';
import { segment } from '../reading/segment.ts';
import type { Alignment, Article, Block } from '../types.ts';

/** An article of the given paragraphs. */
function article(slug: string, ...paragraphs: string[]): PreparedArticle {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + paragraph.length });
    text += paragraph;
  }
  const read: Article = {
    slug,
    outlet: slug,
    headline: null,
    published: null,
    language: 'en',
    version: null,
    copyOf: null,
    text,
    blocks,
  };
  const passages = segment(read);
  return prepare({ article: read, passages, figures: findFigures(read, passages) });
}

/** "a.1 b.2" for every link. */
function pairs(links: readonly Alignment[]): string[] {
  return links.map(({ a, b }) => `${a} ${b}`);
}

const HARBOUR = [
  'The harbour of Vessby will close to cargo ships for 14 months, the council decided on Monday.',
  'Dredging is expected to cost 48 million kronor, most of it borrowed.',
  'Fishermen blocked the ferry terminal in protest and burned old nets.',
  'Mayor Ingrid Dahl said the seabed was poisoned with tin from hull paint.',
  'Schoolchildren have collected jellyfish for a museum exhibition.',
];

const HARBOUR_RETOLD = [
  'Vessby council voted on Monday to shut its harbour to cargo vessels for more than a year.',
  'The sea floor holds poisonous tin left by the paint of hulls, according to the mayor, Ingrid Dahl.',
  'The bill for the dredging: 48,000,000 kronor.',
  'A football club from the north has bought a goalkeeper.',
];

describe('align', () => {
  it('links passages that report the same in other words and in another order', () => {
    const links = align(article('a', ...HARBOUR), article('b', ...HARBOUR_RETOLD));
    expect(pairs(links)).toEqual(['a.1 b.1', 'a.2 b.3', 'a.4 b.2']);
  });

  it('leaves passages alone that share nothing but common words and the name of the story', () => {
    const links = align(
      article('a', HARBOUR[0] ?? '', 'Vessby has a bakery that opens before dawn in winter.'),
      article('b', 'In the north of Vessby some of them had been there with it after all.'),
    );
    expect(links).toEqual([]);
  });

  it('tells what was worded alike from what was only partly told', () => {
    const links = align(
      article('a', ...HARBOUR),
      article(
        'b',
        `${HARBOUR[0] ?? ''}`,
        'At the ferry terminal, an angry crowd of fishermen let no car pass before midnight.',
      ),
    );
    expect(links.map(({ a, b, relation }) => [a, b, relation])).toEqual([
      ['a.1', 'b.1', 'same'],
      ['a.3', 'b.2', 'partial'],
    ]);
  });

  it('gives as evidence the words and figures as printed in the first article, strongest first', () => {
    const evidence = (from: string, to: string) =>
      align(
        article('a', from, ...HARBOUR.slice(2)),
        article('b', to, ...HARBOUR_RETOLD.slice(3)),
      )[0]?.evidence;
    const one = 'Dredging is expected to cost $48 million, Monday’s minutes show.';
    const other = 'The bill for the dredging, to be paid on Monday: $48,000,000.';
    expect(evidence(one, other)?.[0]).toBe('$48 million');
    expect(evidence(one, other)?.[1]).toBe('Dredging');
    expect(evidence(other, one)?.slice(0, 2)).toEqual(['$48,000,000', 'dredging']);
  });

  it('prints neighbouring words of the evidence together', () => {
    const [link] = align(article('a', HARBOUR[3] ?? ''), article('b', HARBOUR[3] ?? ''));
    expect(link?.evidence).toContain('hull paint');
  });

  it('links figures by value, not by print', () => {
    const estimate = article('a', 'Engineers put the cost at $1.2 billion.', ...HARBOUR.slice(2));
    const bill = (printed: string) =>
      article(
        'b',
        `The cost of it all came to ${printed} last year.`,
        'Rain fell on the museum roof.',
      );
    const [alike] = align(estimate, bill('$1,200 million'));
    const [apart] = align(estimate, bill('$12 billion'));
    expect(alike?.evidence).toEqual(['$1.2 billion', 'cost']);
    expect(apart?.evidence).toEqual(['cost']);
    expect(alike?.score).toBeGreaterThan(apart?.score ?? 0);
  });

  it('links a split sentence to both of its parts', () => {
    const whole =
      'The mayor resigned over the poisoned seabed, and the auditors will examine the dredging contract.';
    const links = align(
      article('a', whole, ...HARBOUR.slice(4)),
      article(
        'b',
        'Over the poisoned seabed the mayor resigned.',
        'The dredging contract will be examined by auditors.',
      ),
    );
    expect(pairs(links)).toEqual(['a.1 b.1', 'a.1 b.2']);
  });

  it('keeps the links of two paragraphs that changed places', () => {
    const [first, second, ...rest] = HARBOUR;
    const before = align(article('a', ...HARBOUR), article('b', ...HARBOUR));
    const after = align(article('a', ...HARBOUR), article('b', second ?? '', first ?? '', ...rest));
    expect(pairs(before)).toEqual(['a.1 b.1', 'a.2 b.2', 'a.3 b.3', 'a.4 b.4', 'a.5 b.5']);
    expect(pairs(after)).toEqual(['a.1 b.2', 'a.2 b.1', 'a.3 b.3', 'a.4 b.4', 'a.5 b.5']);
  });

  it('recognises misspelt and inflected words', () => {
    const links = align(
      article('a', 'The astronomers photographed a dying comet.', ...HARBOUR),
      article('b', 'Astronomer’s photografs showed dying comets.', 'A goalkeeper was bought.'),
    );
    expect(pairs(links)).toEqual(['a.1 b.1']);
  });

  it('sees one word in its spellings with and without accents and curly marks', () => {
    const links = align(
      article('a', 'Peña’s visit ended early.', ...HARBOUR),
      article('b', "Pena's visit was ended.", 'A goalkeeper was bought.'),
    );
    expect(pairs(links)).toEqual(['a.1 b.1']);
  });

  it('reads "re-" as part of its word, hyphen or not', () => {
    const links = align(
      article('a', 'He will not seek re-election.', ...HARBOUR),
      article('b', 'Reelection was never on his mind.', 'A goalkeeper was bought.'),
    );
    expect(links.map(({ evidence }) => evidence)).toEqual([['re-election']]);
  });

  it('finds nothing in an empty article', () => {
    expect(align(article('a'), article('b', ...HARBOUR))).toEqual([]);
    expect(align(article('a', ...HARBOUR), article('b'))).toEqual([]);
  });

  it('reads other scripts', () => {
    const text = [
      'Совет закрыл гавань на четырнадцать месяцев.',
      '港は十四か月閉鎖される。',
      'مرفأ المدينة مغلق',
    ];
    expect(pairs(align(article('a', ...text), article('b', ...text)))).toContain('a.1 b.1');
  });

  it('bears long lines of digits, quotes and letters, and a sentence said five hundred times', () => {
    for (const hostile of [
      '7'.repeat(50_000),
      '“'.repeat(25_000),
      'x'.repeat(50_000),
      '1 '.repeat(10_000),
    ]) {
      const links = align(article('a', hostile), article('b', hostile, ...HARBOUR));
      for (const { score } of links) expect(score).toBeLessThanOrEqual(1);
    }
    const chant = Array.from({ length: 500 }, () => 'The harbour must stay open to cargo ships.');
    expect(align(article('a', ...chant), article('b', ...chant)).length).toBeLessThanOrEqual(
      250_000,
    );
  });
});

describe('align on any articles', () => {
  const WORDS = `harbour council dredging cargo mayor tin paint fishermen nets ferry protest museum
    jellyfish Vessby Dahl Ingrid Monday the of and with said 48 $3 12% million kronor`.split(/\s+/);
  const sentence = fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
    .map((words) => `${words.join(' ')}.`);
  const story = fc.array(sentence, { maxLength: 8 });

  it('mirrors when the articles are swapped', () => {
    fc.assert(
      fc.property(story, story, fc.boolean(), (one, other, sameSlug) => {
        const a = article('a', ...one);
        const b = article(sameSlug ? 'a' : 'b', ...other);
        const turned = align(b, a).map(({ a: from, b: to, relation, score }) => ({
          a: to,
          b: from,
          relation,
          score,
        }));
        const straight = align(a, b).map(({ a: from, b: to, relation, score }) => ({
          a: from,
          b: to,
          relation,
          score,
        }));
        const key = (link: { a: string; b: string }) => `${link.a} ${link.b}`;
        const sorted = (links: typeof straight) =>
          links.toSorted((x, y) => key(x).localeCompare(key(y)));
        expect(sorted(turned)).toEqual(sorted(straight));
      }),
    );
  });

  it('gives the same result for the same articles, whatever was aligned before', () => {
    fc.assert(
      fc.property(story, story, story, (one, other, third) => {
        const [a, b, c] = [article('a', ...one), article('b', ...other), article('c', ...third)];
        const alone = align(article('a', ...one), article('b', ...other));
        align(a, c);
        align(c, b);
        expect(align(a, b)).toEqual(alone);
      }),
    );
  });

  it('justifies every link with words its passage prints, and scores it from 0 to 1', () => {
    fc.assert(
      fc.property(story, story, (one, other) => {
        const [a, b] = [article('a', ...one), article('b', ...other)];
        for (const link of align(a, b)) {
          const passage = a.passages.find(({ id }) => id === link.a);
          const printed = a.article.text.slice(passage?.start, passage?.end);
          expect(link.evidence.length).toBeGreaterThan(0);
          for (const piece of link.evidence) expect(printed).toContain(piece);
          expect(link.score).toBeGreaterThan(0);
          expect(link.score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
