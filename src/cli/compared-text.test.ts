import { describe, expect, it } from 'vitest';
import { compareTexts } from '../engine/compare.ts';
import { read } from '../library/read.ts';
import { comparedText, differencesText } from './compared-text.ts';
import type { Page } from './terminal.ts';

const FILE: Page = { columns: 72, colours: false };
const compared = (one: string, other: string) =>
  compareTexts('pier', [read(one, { outlet: 'Courier' }), read(other, { outlet: 'Herald' })]);

const COURIER = `The pier was closed on Tuesday after a storm tore away its last 40 metres.

Repairs will cost £3.2 million and take until October, the harbour office said.

Two kiosks and a café stand on it.`;
const HERALD = `The pier was shut on Tuesday after a storm tore away its last 40 metres.

Repairs will cost £2.3 million and take until October, the harbour office said.

Two kiosks and a café stand on it.

Divers will come in May.`;

describe('comparedText', () => {
  it('says what was found, with the words of each text', () => {
    const text = comparedText(compared(COURIER, HERALD), FILE);
    expect(text).toMatch(/£3\.2 million.*£2\.3 million/s);
    expect(text).toContain('  Herald: Repairs will cost £2.3 million');
  });

  it('says so where nothing was found', () => {
    const text = comparedText(compared('The barge sank.', 'A council met.'), FILE);
    expect(text).toContain('nothing else worth telling was found');
    expect(text).toContain('No statements are in both texts.');
  });

  it('keeps to the width of the page, and obeys nothing that a text holds', () => {
    const hostile = `${COURIER}\n\n\u009B31mA red word and \u200Bmore.`;
    const text = comparedText(compared(hostile, HERALD), FILE);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(72);
    expect(text).not.toMatch(/[\u001B\u009B]/);
  });
});

describe('differencesText', () => {
  it('marks what was cut and what came in, and folds what is the same', () => {
    expect(differencesText(compared(COURIER, HERALD), FILE)).toBe(`Courier → Herald

  ~ The pier was [-closed-]{+shut+} on Tuesday after a storm tore away
  ~ its last 40 metres.
  ~ Repairs will cost [-£3.2 million-]{+£2.3 million+} and take until
  ~ October, the harbour office said.
    (one passage is the same)
  + Divers will come in May.`);
  });

  it('sets cut and new words in colours where there are some, without marks', () => {
    const text = differencesText(compared(COURIER, HERALD), { columns: 72, colours: true });
    expect(text).toContain('\u001B[31m\u001B[9mclosed');
    expect(text).toContain('\u001B[32m\u001B[4mshut');
    expect(text).not.toContain('[-');
  });

  it('names two texts that are the same as such', () => {
    const text = differencesText(compared(COURIER, COURIER), FILE);
    expect(text).toContain('(three passages are the same)');
  });
});
