import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitReader, bitWriter } from './bits.ts';
import { decodePostings, encodePostings, placesIn, storyOf, type Posting } from './postings.ts';

const starts = Uint32Array.from([0, 40, 41, 300, 1000]);

const somePostings = fc
  .uniqueArray(
    fc.record({
      unit: fc.nat(999),
      places: fc.uniqueArray(fc.nat(255), { minLength: 1, maxLength: 5 }),
    }),
    {
      selector: ({ unit }) => unit,
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((all): Posting[] =>
    all
      .map(({ unit, places }) => ({ unit, places: places.sort((a, b) => a - b) }))
      .sort((a, b) => a.unit - b.unit),
  );

describe('postings', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(somePostings, (postings) => {
        const read = decodePostings(encodePostings(postings, starts), 0, starts);
        expect([...read.units]).toEqual(postings.map(({ unit }) => unit));
        for (const { unit, places } of postings) expect([...placesIn(read, unit)]).toEqual(places);
      }),
    );
  });

  it('take about a byte for a word that each passage has once', () => {
    const all = Array.from({ length: 700 }, (_, at) => ({ unit: 300 + at, places: [at % 20] }));
    expect(encodePostings(all, starts).length).toBeLessThan(700 * 1.3);
  });

  it('are refused where bytes are none of theirs', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        try {
          const { units } = decodePostings(bytes, 0, starts);
          expect(units.every((unit) => unit < 1000)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });

  it('tell the places of a unit that has the word alone', () => {
    const read = decodePostings(encodePostings([{ unit: 3, places: [1, 9] }], starts), 0, starts);
    expect([...placesIn(read, 3)]).toEqual([1, 9]);
    for (const unit of [0, 2, 4, 999]) expect(placesIn(read, unit)).toHaveLength(0);
  });
});

describe('storyOf', () => {
  it('tells the story of a unit, also of its first and last one', () => {
    expect([0, 39, 40, 41, 299, 300, 999].map((unit) => storyOf(unit, starts))).toEqual([
      0, 0, 1, 2, 2, 3, 3,
    ]);
  });
});

describe('bits', () => {
  it('are read as they were written', () => {
    const numbers = fc.array(fc.tuple(fc.nat(5000), fc.nat(6)));
    fc.assert(
      fc.property(numbers, (all) => {
        const writer = bitWriter();
        for (const [number, power] of all) {
          writer.rice(number, power);
          writer.number(number);
          writer.bits(number & 31, 5);
        }
        const reader = bitReader(writer.bytes());
        for (const [number, power] of all) {
          expect([reader.rice(power), reader.number(), reader.bits(5)]).toEqual([
            number,
            number,
            number & 31,
          ]);
        }
      }),
    );
  });
});
