import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffPair, type Side } from './diff-pair.ts';
import { exampleSide } from './example-article.ts';
import { trickyText } from '../reading/tricky-text.ts';
import type { Alignment, PairDiff, Relationship } from '../types.ts';

const compare = (
  base: Side,
  other: Side,
  relationship: Relationship = 'version',
  alignments: Alignment[] = [],
): PairDiff => diffPair(base, other, { relationship, alignments });

/** The rows of a revision in short: relation and passage numbers. */
const rows = (base: string, other: string): string[] => {
  const numbers = (ids: readonly string[]): string => ids.map((id) => id.split('.')[1]).join('+');
  return compare(exampleSide('a', base), exampleSide('b', other)).rows.map((row) =>
    [row.relation, numbers(row.base), numbers(row.other), row.joint ?? ''].join(' ').trimEnd(),
  );
};

const COUNCIL = 'The council approved the budget on Monday.';
const LIBRARY = 'The library will close on Sundays from June.';
const PROTEST = 'Protesters gathered outside the town hall with drums.';
const MAYOR = 'Mayor Jane Roe defended the plan before reporters.';

describe('diffPair of two versions', () => {
  it('keeps, edits, adds and cuts', () => {
    expect(
      rows(
        `${COUNCIL} ${LIBRARY}\n\n${PROTEST}`,
        `${COUNCIL} ${LIBRARY.replace('June', 'July')} ${MAYOR}`,
      ),
    ).toEqual(['unchanged 1 1', 'edited 2 2', 'only-base 3', 'only-other  3']);
  });

  it('tells a moved passage from a cut and an added one', () => {
    expect(
      rows(`${COUNCIL}\n\n${LIBRARY}\n\n${PROTEST}`, `${LIBRARY}\n\n${PROTEST}\n\n${COUNCIL}`),
    ).toEqual(['moved-from 1', 'unchanged 2 1', 'unchanged 3 2', 'moved-to  3']);
  });

  it('links both ends of a move and shows the edits inside at either', () => {
    const diff = compare(
      exampleSide('a', `${COUNCIL}\n\n${LIBRARY}\n\n${PROTEST}\n\n${MAYOR}`),
      exampleSide(
        'b',
        `${LIBRARY}\n\n${PROTEST}\n\n${MAYOR}\n\n${COUNCIL.replace('Monday', 'Friday')}`,
      ),
    );
    const [from, to] = diff.rows.filter(({ move }) => move !== null);
    expect([from?.relation, to?.relation, from?.move]).toEqual([
      'moved-from',
      'moved-to',
      to?.move,
    ]);
    expect(from?.edits).toHaveLength(1);
    expect(from?.edits).toEqual(to?.edits);
    expect(diff.counts).toMatchObject({ moved: 1, wording: 1 });
  });

  it('takes neighbours that moved together as one move', () => {
    const diff = compare(
      exampleSide(
        'a',
        `${COUNCIL} ${LIBRARY}\n\n${PROTEST}\n\n${MAYOR}\n\nNothing else was said at the hall today by anyone there.`,
      ),
      exampleSide(
        'b',
        `${PROTEST}\n\n${MAYOR}\n\nNothing else was said at the hall today by anyone there.\n\n${COUNCIL} ${LIBRARY}`,
      ),
    );
    expect(diff.counts.moved).toBe(1);
  });

  it('moves a short sentence with the longer ones beside it', () => {
    expect(
      rows(
        `${COUNCIL} So be it.\n\n${LIBRARY}\n\n${PROTEST}`,
        `${LIBRARY}\n\n${PROTEST}\n\n${COUNCIL} So be it.`,
      ),
    ).toEqual(['moved-from 1+2', 'unchanged 3 1', 'unchanged 4 2', 'moved-to  3+4']);
  });

  it('shows a sentence that was split, and two that were merged', () => {
    const joined =
      'The council approved the budget on Monday and the library will close on Sundays.';
    const parted = 'The council approved the budget on Monday. The library will close on Sundays.';
    expect(rows(joined, parted)).toEqual(['edited 1 1+2 split']);
    expect(rows(parted, joined)).toEqual(['edited 1+2 1 merged']);
  });

  it('shows a paragraph break that came in, and one that fell out', () => {
    const one = `${COUNCIL} ${LIBRARY}`;
    const two = `${COUNCIL}\n\n${LIBRARY}`;
    expect(rows(one, two)).toEqual(['unchanged 1 1', 'edited 2 2 split']);
    expect(rows(two, one)).toEqual(['unchanged 1 1', 'edited 2 2 merged']);
    expect(compare(exampleSide('a', one), exampleSide('b', two)).counts.spacing).toBe(1);
  });

  it.each([
    [
      'nothing',
      `${COUNCIL}\n\n${MAYOR}`,
      `${COUNCIL}\n\n${MAYOR}`,
      ['unchanged 1 1', 'unchanged 2 2'],
    ],
    [
      'a paragraph put first',
      COUNCIL,
      `${MAYOR}\n\n${COUNCIL}`,
      ['only-other  1', 'unchanged 1 2'],
    ],
    ['a paragraph put last', COUNCIL, `${COUNCIL}\n\n${MAYOR}`, ['unchanged 1 1', 'only-other  2']],
    ['all replaced', COUNCIL, MAYOR, ['only-base 1', 'only-other  1']],
    [
      'one of two equal paragraphs cut',
      `${MAYOR}\n\n${MAYOR}`,
      MAYOR,
      ['unchanged 1 1', 'only-base 2'],
    ],
    [
      'a heading that stayed while its section changed',
      `# The vote\n\n${COUNCIL}`,
      `# The vote\n\n${MAYOR}`,
      ['unchanged 1 1', 'only-base 2', 'only-other  2'],
    ],
    [
      'two paragraphs that changed places, one of them edited',
      `${COUNCIL} ${LIBRARY}\n\n${MAYOR}`,
      `${MAYOR.replace('reporters', 'the press')}\n\n${COUNCIL} ${LIBRARY}`,
      ['moved-to  1', 'unchanged 1 2', 'unchanged 2 3', 'moved-from 3'],
    ],
    [
      'a short sentence that stands elsewhere by chance',
      `He said no.\n\n${COUNCIL}\n\n${MAYOR}`,
      `${COUNCIL}\n\n${MAYOR}\n\nHe said no.`,
      ['only-base 1', 'unchanged 2 1', 'unchanged 3 2', 'only-other  3'],
    ],
  ])('shows %s', (_, base, other, expected) => {
    expect(rows(base, other)).toEqual(expected);
  });

  it('pairs a rewritten sentence with the one in its place', () => {
    expect(
      rows(
        `${COUNCIL} The vote was close, said Roe. ${LIBRARY}`,
        `${COUNCIL} Roe told reporters the vote had been tight. ${LIBRARY}`,
      ),
    ).toEqual(['unchanged 1 1', 'edited 2 2', 'unchanged 3 3']);
  });
});

describe('diffPair of independent articles', () => {
  const base = exampleSide('a', `${COUNCIL} ${LIBRARY} ${PROTEST}`);
  const other = exampleSide(
    'b',
    `Rain is coming. On Monday the council passed its budget. ${MAYOR}`,
  );
  const link = (a: string, b: string, score = 0.8): Alignment => ({
    a,
    b,
    score,
    relation: 'same',
    evidence: [],
  });

  it('compares inside aligned passages and leaves the others alone', () => {
    const diff = compare(base, other, 'independent', [link('a.1', 'b.2')]);
    expect(
      diff.rows.map(({ relation, base: own, other: theirs }) => [relation, ...own, ...theirs]),
    ).toEqual([
      ['only-other', 'b.1'],
      ['edited', 'a.1', 'b.2'],
      ['only-other', 'b.3'],
      ['only-base', 'a.2'],
      ['only-base', 'a.3'],
    ]);
  });

  it('reads alignments in either direction', () => {
    expect(compare(base, other, 'independent', [link('b.2', 'a.1')])).toEqual(
      compare(base, other, 'independent', [link('a.1', 'b.2')]),
    );
  });

  it('sets several partners of a passage in one row', () => {
    const diff = compare(base, other, 'independent', [link('a.1', 'b.2'), link('a.1', 'b.3', 0.7)]);
    expect(diff.rows.find(({ relation }) => relation === 'edited')?.other).toEqual(['b.2', 'b.3']);
  });

  it('lets no doubtful partner into a row', () => {
    const diff = compare(base, other, 'independent', [link('a.1', 'b.2'), link('a.1', 'b.3', 0.4)]);
    expect(diff.rows.find(({ relation }) => relation === 'edited')?.other).toEqual(['b.2']);
  });
});

describe('diffPair of any two texts', () => {
  const relationships = fc.constantFrom<Relationship>(
    'version',
    'independent',
    'shares-passages',
    'identical',
    'normalised-copy',
  );

  it('has every passage of either text in exactly one row, edits inside the texts', () => {
    fc.assert(
      fc.property(
        trickyText(),
        trickyText(),
        relationships,
        fc.infiniteStream(fc.nat()),
        (one, two, relationship, numbers) => {
          const [base, other] = [exampleSide('a', one), exampleSide('b', two)];
          const alignments = base.passages.flatMap(({ id }): Alignment[] => {
            const partner = other.passages[numbers.next().value % (other.passages.length + 1)];
            return partner
              ? [{ a: id, b: partner.id, relation: 'same', score: 0.5, evidence: [] }]
              : [];
          });
          const diff = compare(base, other, relationship, alignments);
          expect(diff.rows.flatMap((row) => row.base).sort()).toEqual(
            base.passages.map(({ id }) => id).sort(),
          );
          expect(diff.rows.flatMap((row) => row.other).sort()).toEqual(
            other.passages.map(({ id }) => id).sort(),
          );
          for (const edit of diff.rows.flatMap(({ edits }) => edits)) {
            expect(edit.base.start).toBeLessThanOrEqual(edit.base.end);
            expect(edit.base.end).toBeLessThanOrEqual(base.article.text.length);
            expect(edit.other.start).toBeLessThanOrEqual(edit.other.end);
            expect(edit.other.end).toBeLessThanOrEqual(other.article.text.length);
          }
        },
      ),
    );
  });
});
