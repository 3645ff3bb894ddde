import { Resvg } from '@resvg/resvg-js';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outlet } from '../views/outlets.ts';
import { drawCard, type Card } from './draw-card.ts';
import { isDrawn } from './font-letters.ts';

const outlet = (name: string, letter: string): Outlet => ({
  slug: letter.toLowerCase(),
  name,
  letter,
  hue: 1,
  isCopy: false,
});

function card(title: string, names: readonly string[], value = '$50 million'): Card {
  const [a = outlet('A', 'A'), b = a] = names.map((name, at) => outlet(name, 'AB'[at] ?? 'C'));
  const sides = [
    { outlet: a, value },
    { outlet: b, value: '$60 million' },
  ];
  return {
    title,
    outlets: [a, b],
    faceOff: { label: 'cost', measure: '$10 million apart', sides },
  };
}

const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

const SCRIPTS: [string, Card][] = [
  ['Cyrillic', card('Новости о бюджете города', ['Правда', 'Известия'], '50 млн')],
  ['Greek', card('Νέα της πόλης', ['Τα Νέα', 'Το Βήμα'])],
  ['Arabic', card('أخبار المدينة', ['الأهرام', 'الحياة'])],
  ['Chinese', card('城市新闻', ['人民日报', '新华社'], '五千万')],
  ['emoji', card('🎉🎉 🌪️', ['📰', '🗞️'])],
  ['accents', card('Łódź, Dvořák, Škoda and the coast', ['Życie', 'Lidové noviny'])],
];

describe('drawCard', () => {
  it.each(SCRIPTS)('draws nothing the font has not, and no blank: %s', (_name, given) => {
    const texts = textsOf(drawCard(given));
    expect(texts.length).toBeGreaterThanOrEqual(4);
    for (const text of texts) {
      expect(isDrawn(text), text).toBe(true);
      expect(text.trim()).not.toBe('');
    }
  });

  it('leaves a disagreement out whose figure it cannot draw whole', () => {
    expect(textsOf(drawCard(card('A plain title', ['One', 'Two'], '50 млн')))).not.toContain(
      'cost',
    );
    expect(textsOf(drawCard(card('A plain title', ['One', 'Two'])))).toContain('cost');
  });

  it('names an outlet of another script by its mark, and a story by its articles', () => {
    const texts = textsOf(drawCard(card('城市新闻', ['人民日报', 'The Post'])));
    expect(texts).toEqual(
      expect.arrayContaining(['Outlet A', 'The Post', 'One story, 2 articles']),
    );
  });

  it('puts ink where the title stands', () => {
    const font = {
      fontFiles: [join(import.meta.dirname, 'newsreader.ttf')],
      loadSystemFonts: false,
      defaultFontFamily: 'Newsreader 16pt',
    };
    for (const [name, given] of SCRIPTS) {
      const { pixels, width } = new Resvg(drawCard({ ...given, faceOff: null }), { font }).render();
      const title = pixels.subarray(100 * width * 4, 180 * width * 4);
      expect(title.filter((value) => value < 100).length, name).toBeGreaterThan(1_000);
    }
  });
});
