import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignmentTable } from './table.ts';
import type { Alignment, Passage, TableRow } from '../types.ts';

/** "a: 1 2 | 3" is article a with three passages, the third in a new paragraph. */
function passages(...articles: string[]): Passage[] {
  return articles.flatMap((notation) => {
    const [slug = '', rest = ''] = notation.split(': ');
    return rest
      .split(' | ')
      .flatMap((block, index) => block.split(' ').map((n) => passage(slug, n, index)));
  });
}

function passage(article: string, n: string, block: number): Passage {
  return { id: `${article}.${n}`, article, kind: 'sentence', block, start: 0, end: 0 };
}

/** "a.1 = b.2" is a link of score 1, "a.1 ~ b.2" one of 0.7, "a.1 ~0.8 b.2" one of 0.8. */
function links(...notations: string[]): Alignment[] {
  return notations.map((notation) => {
    const [a = '', sign = '', b = ''] = notation.split(' ');
    const score = sign === '=' ? 1 : Number(sign.slice(1)) || 0.7;
    return { a, b, relation: sign === '=' ? 'same' : 'partial', score, evidence: [] };
  });
}

/** A row as "a.1 a.2 / b.1 / -", displaced passages starred. */
function printed(rows: readonly TableRow[]): string[] {
  return rows.map(({ cells, displaced }) =>
    cells
      .map((ids) => ids.map((id) => (displaced.includes(id) ? `${id}*` : id)).join(' ') || '-')
      .join(' / '),
  );
}

const independent: string[][] = [];

describe('alignmentTable', () => {
  it('sets linked passages side by side and keeps the others near their neighbours', () => {
    const rows = alignmentTable({
      articles: ['a', 'b'],
      lead: 'a',
      passages: passages('a: 1 2 3', 'b: 1 2 3 4'),
      alignments: links('a.1 = b.1', 'a.3 = b.3'),
      independent,
    });
    expect(printed(rows)).toEqual(['a.1 / b.1', '- / b.2', 'a.2 / -', 'a.3 / b.3', '- / b.4']);
    expect(rows.map(({ coverage }) => coverage)).toEqual(['all', 'one', 'one', 'all', 'one']);
  });

  it('sets a passage told in another order beside its partner and lists it as displaced', () => {
    const rows = alignmentTable({
      articles: ['a', 'b'],
      lead: 'a',
      passages: passages('a: 1 2 3', 'b: 1 2 3'),
      alignments: links('a.1 = b.2', 'a.2 = b.3', 'a.3 = b.1'),
      independent,
    });
    expect(printed(rows)).toEqual(['a.1 / b.2', 'a.2 / b.3', 'a.3 / b.1*']);
  });

  it('moves no passage for a doubtful link', () => {
    const rows = alignmentTable({
      articles: ['a', 'b'],
      lead: 'a',
      passages: passages('a: 1 2 3', 'b: 1 2 3'),
      alignments: links('a.1 = b.2', 'a.2 ~0.45 b.3', 'a.3 ~0.45 b.1'),
      independent,
    });
    expect(printed(rows)).toEqual(['- / b.1', 'a.1 / b.2', 'a.2 / b.3', 'a.3 / -']);
  });

  it('finds two transposed paragraphs and displaces the shorter', () => {
    const rows = alignmentTable({
      articles: ['a', 'b'],
      lead: 'a',
      passages: passages('a: 1 2 | 3 4 5', 'b: 1 2 3 | 4 5'),
      alignments: links('a.1 = b.4', 'a.2 = b.5', 'a.3 = b.1', 'a.4 = b.2', 'a.5 = b.3'),
      independent,
    });
    expect(printed(rows)).toEqual([
      'a.1 / b.4*',
      'a.2 / b.5*',
      'a.3 / b.1',
      'a.4 / b.2',
      'a.5 / b.3',
    ]);
  });

  it('prefers a partner nearly as good that spares a displacement', () => {
    const rows = alignmentTable({
      articles: ['a', 'b'],
      lead: 'a',
      passages: passages('a: 1 2 3 4', 'b: 1 2 3 4'),
      alignments: links('a.1 = b.1', 'a.2 = b.2', 'a.4 ~0.8 b.3', 'a.2 ~0.7 b.3', 'a.3 = b.4'),
      independent,
    });
    expect(printed(rows)).toEqual(['a.1 / b.1', 'a.2 / b.2 b.3', 'a.3 / b.4', 'a.4 / -']);
  });

  it('keeps a passage without partner between neighbours that share one row', () => {
    const rows = alignmentTable({
      articles: ['a', 'b'],
      lead: 'a',
      passages: passages('a: 1', 'b: 1 2 3'),
      alignments: links('a.1 ~ b.1', 'a.1 ~ b.3'),
      independent,
    });
    expect(printed(rows)).toEqual(['a.1 / b.1 b.2 b.3']);
  });

  it('does not gather what stands between two distant partners of one passage', () => {
    const rows = alignmentTable({
      articles: ['a', 'b'],
      lead: 'a',
      passages: passages('a: 1 2', 'b: 1 2 3 4 5'),
      alignments: links('a.1 = b.1', 'a.1 ~ b.4', 'a.2 = b.5'),
      independent,
    });
    expect(printed(rows)).toEqual(['a.1 / b.1 b.4*', '- / b.2', '- / b.3', 'a.2 / b.5']);
  });

  it('does not draw passages of the lead together for a partner that stands elsewhere', () => {
    const rows = alignmentTable({
      articles: ['a', 'b'],
      lead: 'a',
      passages: passages('a: 1 2 | 3', 'b: 1'),
      alignments: links('a.1 ~0.4 b.1', 'a.2 ~0.4 b.1', 'a.3 ~0.9 b.1'),
      independent,
    });
    expect(printed(rows)).toEqual(['a.1 / -', 'a.2 / -', 'a.3 / b.1']);
  });

  it('keeps a split sentence in one row, on either side', () => {
    const input = {
      articles: ['a', 'b'],
      passages: passages('a: 1 2', 'b: 1'),
      alignments: links('a.1 ~ b.1', 'a.2 ~ b.1'),
      independent,
    };
    expect(printed(alignmentTable({ ...input, lead: 'a' }))).toEqual(['a.1 a.2 / b.1']);
    expect(printed(alignmentTable({ ...input, lead: 'b' }))).toEqual(['a.1 a.2 / b.1']);
  });

  it('does not draw paragraphs together for one long partner', () => {
    const rows = alignmentTable({
      articles: ['a', 'b'],
      lead: 'a',
      passages: passages('a: 1 | 2', 'b: 1'),
      alignments: links('a.1 ~0.6 b.1', 'a.2 ~0.5 b.1'),
      independent,
    });
    expect(printed(rows)).toEqual(['a.1 / b.1', 'a.2 / -']);
    expect(rows.map(({ coverage }) => coverage)).toEqual(['all', 'all']);
  });

  it('gathers what two articles share and the lead lacks', () => {
    const rows = alignmentTable({
      articles: ['a', 'b', 'c'],
      lead: 'a',
      passages: passages('a: 1 2', 'b: 1 2 3', 'c: 1 2'),
      alignments: links('a.1 = b.1', 'b.2 = c.2', 'a.2 = b.3'),
      independent,
    });
    expect(printed(rows)).toEqual([
      'a.1 / b.1 / -',
      '- / - / c.1',
      '- / b.2 / c.2',
      'a.2 / b.3 / -',
    ]);
    expect(rows.map(({ coverage }) => coverage)).toEqual(['some', 'one', 'some', 'some']);
  });

  it('sets the opened rows of several articles in the order of the columns, runs unbroken', () => {
    const rows = alignmentTable({
      articles: ['a', 'b', 'c'],
      lead: 'a',
      passages: passages('a: 1 2', 'b: 1 2 3', 'c: 1 2 3'),
      alignments: links('a.1 = b.1', 'a.1 = c.1'),
      independent,
    });
    expect(printed(rows)).toEqual([
      'a.1 / b.1 / c.1',
      '- / b.2 / -',
      '- / b.3 / -',
      '- / - / c.2',
      '- / - / c.3',
      'a.2 / - / -',
    ]);
  });

  it('never lets a copy confirm its source', () => {
    const rows = alignmentTable({
      articles: ['copy', 'a', 'b'],
      lead: 'b',
      passages: passages('copy: 1 2', 'a: 1 2', 'b: 1'),
      alignments: links('a.1 = copy.1', 'a.2 = copy.2', 'a.1 ~ b.1'),
      independent: [['a', 'copy'], ['b']],
    });
    expect(printed(rows)).toEqual(['copy.1 / a.1 / b.1', 'copy.2 / a.2 / -']);
    expect(rows.map(({ coverage }) => coverage)).toEqual(['all', 'one']);
  });

  it('sets a copy beside its source even where a third article reads the same', () => {
    const rows = alignmentTable({
      articles: ['b', 'a', 'copy'],
      lead: 'b',
      passages: passages('b: 1 2 3', 'a: 1 2 3', 'copy: 1 2 3'),
      alignments: links('a.1 = b.1', 'a.2 ~0.9 b.3', 'a.2 = copy.2', 'b.2 = copy.2'),
      independent: [['a', 'copy'], ['b']],
    });
    expect(printed(rows)).toContain('b.3 / a.2 / copy.2');
  });

  it('counts an article as reporting a row whose partner stands in another row', () => {
    const rows = alignmentTable({
      articles: ['a', 'b'],
      lead: 'a',
      passages: passages('a: 1 | 2 | 3', 'b: 1'),
      alignments: links('a.1 = b.1', 'a.3 ~ b.1'),
      independent,
    });
    expect(printed(rows)).toEqual(['a.1 / b.1', 'a.2 / -', 'a.3 / -']);
    expect(rows.map(({ coverage }) => coverage)).toEqual(['all', 'one', 'all']);
  });
});

describe('alignmentTable on any links', () => {
  const SLUGS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

  const stories = fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: SLUGS.length })
    .chain((sizes) => {
      const slugs = SLUGS.slice(0, sizes.length);
      const all = sizes.flatMap((size, column) =>
        Array.from({ length: size }, (_, n) =>
          passage(slugs[column] ?? '', String(n + 1), Math.floor(n / 3)),
        ),
      );
      const ids = all.map(({ id }) => id);
      const anyId = fc.constantFrom(...(ids.length > 0 ? ids : ['']));
      const link = fc.record({ a: anyId, b: anyId, score: fc.constantFrom(0.3, 0.6, 0.9, 1) });
      return fc.record({
        articles: fc.shuffledSubarray(slugs, { minLength: 1 }),
        passages: fc.constant(all),
        alignments: fc
          .array(link, { maxLength: 40 })
          .map((found) =>
            found
              .filter(({ a, b }) => a.split('.')[0] !== b.split('.')[0])
              .map((it): Alignment => ({ ...it, relation: 'partial', evidence: [] })),
          ),
        independent: fc
          .array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 })
          .map((groups) =>
            [0, 1, 2, 3].map((group) => SLUGS.filter((_, column) => groups[column] === group)),
          ),
        leadAt: fc.nat(),
      });
    })
    .map(({ leadAt, ...story }) => ({
      ...story,
      lead: story.articles[leadAt % story.articles.length] ?? '',
    }));

  const column = (rows: readonly TableRow[], index: number) =>
    rows.flatMap(({ cells, displaced }) =>
      (cells[index] ?? []).map((id) => ({ id, displaced: displaced.includes(id) })),
    );
  const number = (id: string) => Number(id.split('.')[1]);

  it('holds every passage of the columns once and no other', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const shown = alignmentTable(story).flatMap(({ cells }) => cells.flat());
        const expected = story.passages
          .filter(({ article }) => story.articles.includes(article))
          .map(({ id }) => id);
        expect([...shown].sort()).toEqual([...expected].sort());
      }),
    );
  });

  it('keeps every column in order but for what it lists as displaced, and the lead entirely', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const rows = alignmentTable(story);
        story.articles.forEach((slug, index) => {
          const ids = column(rows, index);
          if (slug === story.lead) expect(ids.filter(({ displaced }) => displaced)).toEqual([]);
          const steady = ids.filter(({ displaced }) => !displaced).map(({ id }) => number(id));
          expect(steady).toEqual(steady.toSorted((x, y) => x - y));
        });
      }),
    );
  });

  it('displaces only what stands beside another article', () => {
    fc.assert(
      fc.property(stories, (story) => {
        for (const { cells, displaced } of alignmentTable(story)) {
          if (displaced.length > 0) {
            expect(cells.filter((ids) => ids.length > 0).length).toBeGreaterThan(1);
          }
        }
      }),
    );
  });

  it('leaves no row empty, and calls a row covered by one where only one independent article is in the table', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const rows = alignmentTable({ ...story, independent: [story.articles] });
        for (const { cells, coverage } of rows) {
          expect(cells.flat()).not.toEqual([]);
          expect(coverage).toBe('one');
        }
      }),
    );
  });
});
