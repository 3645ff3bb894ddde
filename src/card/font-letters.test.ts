import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawable, drawableWhole, FONT_RANGES } from './font-letters.ts';

describe('FONT_RANGES', () => {
  it('are those of the font', () => {
    const drawn = FONT_RANGES.flatMap(([first, last]) => span(first, last));
    expect(drawn).toEqual(lettersOf(readFileSync(join(import.meta.dirname, 'newsreader.ttf'))));
  });
});

describe('drawable', () => {
  it.each([
    ['The mayor’s “€5 million” plan', 'The mayor’s “€5 million” plan'],
    ['Storm 🌪️ hits the coast 👩‍🚒🇫🇷', 'Storm hits the coast'],
    ['Dvořák and Škoda in Poznań', 'Dvorák and Skoda in Poznan'],
    ['The paper Правда says no', 'The paper … says no'],
    ['Cafe\u0301 closes', 'Café closes'],
    ['Новости города', null],
    ['Νέα της πόλης', null],
    ['أخبار المدينة', null],
    ['城市新闻', null],
    ['🎉🎉', null],
    ['Правда of Москва', null],
    ['', null],
  ])('makes of %j %j', (text, expected) => {
    expect(drawable(text)).toBe(expected);
  });
});

describe('drawableWhole', () => {
  it('leaves nothing out of a figure', () => {
    expect(drawableWhole('$50 million')).toBe('$50 million');
    expect(drawableWhole('50 миллионов')).toBeNull();
    expect(drawableWhole('five 🌪️')).toBeNull();
  });
});

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The characters in a font's table of them (`cmap`, format 4). */
function lettersOf(font: Buffer): number[] {
  const tables = span(0, font.readUInt16BE(4) - 1).map((index) => 12 + 16 * index);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0;
  const cmap = font.readUInt32BE(entry + 8);
  const table = cmap + font.readUInt32BE(cmap + 8);
  expect(font.readUInt16BE(table)).toBe(4);
  const size = font.readUInt16BE(table + 6);
  return span(0, size / 2 - 2).flatMap((segment) => {
    const end = table + 14 + 2 * segment;
    return span(font.readUInt16BE(end + 2 + size), font.readUInt16BE(end));
  });
}
