import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts } from './diff.ts';
import { applyEdits } from './edit.ts';
import { readNotation, writeNotation } from './edit-notation.ts';
import { exactEdits } from './edits.ts';
import { presentableEdits } from './present.ts';
import { trickyText } from '../reading/tricky-text.ts';
import type { Edit } from '../types.ts';
import { languageOf } from '../language/index.ts';
import { runs } from '../../../tests/support/property-runs.ts';

const english = languageOf('en');

const exact = (base: string, other: string): Edit[] => exactEdits(diffTexts(base, other, english));
const classes = (line: string): string[] => {
  const { base, other } = readNotation(line);
  return exact(base, other).map((edit) => edit.class);
};
/** Diffs the two texts of a line and writes what was found as a line again. */
const again = (line: string): string => {
  const { base, other } = readNotation(line);
  return writeNotation(base, other, exact(base, other));
};

describe.each([
  ['exactEdits', exactEdits],
  ['presentableEdits', presentableEdits],
])('%s', (_, edits) => {
  it('restores the other text from the base, to the letter', () => {
    fc.assert(
      fc.property(trickyText(), trickyText(), (base, other) => {
        expect(applyEdits(base, other, edits(diffTexts(base, other, english)))).toBe(other);
      }),
    );
  });

  it('rises in both texts, with equal text between the edits and none inside them', () => {
    fc.assert(
      fc.property(trickyText(), trickyText(), (base, other) => {
        let [x, y] = [0, 0];
        for (const edit of edits(diffTexts(base, other, english))) {
          expect(base.slice(x, edit.base.start)).toBe(other.slice(y, edit.other.start));
          expect(base.slice(edit.base.start, edit.base.end)).not.toBe(
            other.slice(edit.other.start, edit.other.end),
          );
          [x, y] = [edit.base.end, edit.other.end];
        }
        expect(base.slice(x)).toBe(other.slice(y));
      }),
    );
  });

  it('cuts no user-perceived character', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const bounds = (text: string): Set<number> =>
      new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length));
    fc.assert(
      fc.property(trickyText(), trickyText(), (base, other) => {
        const [left, right] = [bounds(base), bounds(other)];
        for (const edit of edits(diffTexts(base, other, english))) {
          expect(left.has(edit.base.start) && left.has(edit.base.end)).toBe(true);
          expect(right.has(edit.other.start) && right.has(edit.other.end)).toBe(true);
        }
      }),
    );
  });

  it('finds nothing in equal texts', () => {
    fc.assert(
      fc.property(trickyText(), (text) => {
        expect(edits(diffTexts(text, text, english))).toEqual([]);
      }),
    );
  });

  it('says "figure" wherever a value changes', () => {
    const value = fc.tuple(
      fc.constantFrom('', '-'),
      fc.constantFrom('', '$', '£'),
      fc.integer({ min: 2, max: 3000 }),
      fc.constantFrom('', '.5', '.25', ',500'),
      fc.constantFrom('', '%', ' million', 'bn', ' percent'),
    );
    const frame = fc.constantFrom('It rose 5 to', 'the', 'He paid');
    fc.assert(
      fc.property(value, value, frame, (one, two, before) => {
        const [base, other] = [one, two].map((parts) => `${before} ${parts.join('')} in all`);
        const same = [one, two].map(([sign, money, whole, rest, scale]) => {
          const factor = scale === ' million' ? 1e6 : scale === 'bn' ? 1e9 : 1;
          const unit = scale === '%' || scale === ' percent' ? '%' : '';
          return `${sign}${money}${unit} ${Number(`${whole}${rest.replace(',', '')}`) * factor}`;
        });
        const found = edits(diffTexts(base ?? '', other ?? '', english)).map((edit) => edit.class);
        expect(found.includes('figure')).toBe(same[0] !== same[1]);
      }),
      {
        seed: 5,
        numRuns: runs(600),
        examples: [
          [['', '$', 5, '', ''], ['', '$', 5, '', '%'], 'the'],
          [['', '$', 5, '', ''], ['', '$', 5, '', ' percent'], 'the'],
          [['', '', 5, '', ''], ['-', '', 5, '', ''], 'the'],
        ],
      },
    );
  });
});

describe('exactEdits', () => {
  it.each([
    // Keep, insert, delete, change: the plain cases of a visual diff.
    'Profit [rose/climbed] in the quarter[, it said/].',
    'Profit rose.',
    '[/Shares fell, too. ]Profit rose.',
    'Profit rose.[/ Shares fell, too.]',
    'Profit[, however,/] rose.',
    // Joined and split words, hyphens, typography.
    'old machines[./][\n\n/][The/the] firm',
    'on[/ ]line and long[-/ ]term',
    '[“/"]Yes[”/"] [—/-] he said[…/...]',
    '[e-mail/email] from [long-term/longterm] holders',
    // Figures.
    'It paid [$5,687.75/$5,587.75] in May.',
    'about [$1.2bn/$12bn] and [-5%/5%]',
    '[4.90%/4.9%] of [$29.6m/$29.6 million]',
  ])('finds the edits of “%s”', (line) => {
    expect(again(line)).toBe(line);
  });

  it.each([
    ['the [NATO/Nato] summit', ['case']],
    ['he said[,/] “yes[”/"]', ['punctuation', 'punctuation']],
    ['[long-term/longterm] debt', ['punctuation']],
    ['two [/ ]words', ['spacing']],
    ['the end.[\n\n/ ]The start', ['spacing']],
    ['[data base/database] work', ['spacing']],
    ['[4.90%/4.9%] and [1,980,000/1980000]', ['punctuation', 'punctuation']],
    ['[5%/five percent] of [$1.2bn/$1.2 billion]', ['wording', 'wording']],
    ['[2 terahashes/2 exahashes] sold', ['figure']],
    ['in [Q1/Q2] it was the [first/second] time', ['figure', 'figure']],
    ['[five/six] people', ['figure']],
    ['several [million/billion] dollars, [minus /]5%', ['figure', 'figure']],
    ['a [1 2/12] b', ['figure']],
    ['fell[ in 2020/] again', ['figure']],
    ['shares [rose/fell]', ['wording']],
    ['a [👍/👎] from him', ['wording']],
  ])('classes the edits of “%s”', (line, expected) => {
    expect(classes(line)).toEqual(expected);
  });

  it('keeps the order of words apart from their presence, as collation tools do', () => {
    expect(again('The [cat and the /]dog[/ and the cat]')).toBe(
      'The [cat and the /]dog[/ and the cat]',
    );
    expect(again('a [black /]cat[/, black]')).toBe('a [black /]cat[/, black]');
  });

  it('would rather keep a figure in place than the words around it', () => {
    const line = '[It made/The net came from] $29.6 million [in a net way/at last]';
    expect(again(line)).toBe(line);
  });

  it('does not match across a transposition twice', () => {
    const { base, other } = { base: 'he went and she came', other: 'she came and he went' };
    const edits = exact(base, other);
    expect(edits).toHaveLength(2);
    expect(applyEdits(base, other, edits)).toBe(other);
  });
});

describe('diffTexts', () => {
  it('is exact about how much it looked at', () => {
    expect(diffTexts('a b', 'b a', english).precise).toBe(true);
    const random = (seed: number): string =>
      Array.from(
        { length: 20_000 },
        (_, at) => 'abcdefgh'[(at * at * seed + at * 7 + (at >> 3)) % 8],
      ).join(' ');
    const [base, other] = [random(3), random(5)];
    const diff = diffTexts(base, other, english);
    expect(diff.precise).toBe(false);
    expect(applyEdits(base, other, exactEdits(diff))).toBe(other);
  });

  it('is deterministic', () => {
    fc.assert(
      fc.property(trickyText(), trickyText(), (base, other) => {
        expect(diffTexts(base, other, english)).toEqual(diffTexts(base, other, english));
      }),
      { numRuns: runs(20) },
    );
  });

  it('finds one changed word in a long text', () => {
    const sentences = Array.from(
      { length: 2000 },
      (_, at) => `Sentence ${at} tells of item ${at * 7}.`,
    );
    const base = sentences.join(' ');
    const other = base.replace('Sentence 1234 tells', 'Sentence 1234 speaks');
    expect(exact(base, other).map(({ base: { start, end } }) => base.slice(start, end))).toEqual([
      'tells',
    ]);
  });
});
