import { Resvg } from '@resvg/resvg-js';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outlet } from '../views/outlets.ts';
import type { Card } from '../views/card.ts';
import { drawCard } from './draw-card.ts';
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
    { outlets: [a], value },
    { outlets: [b], value: '$60 million' },
  ];
  return {
    site: 'Our County',
    title,
    what: 'They print different figures: cost',
    inConflict: false,
    outlets: [a, b],
    faceOff: { measure: '$10 million', sides },
    columns: null,
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
    const textsWith = (value?: string) =>
      textsOf(drawCard(card('A plain title', ['One', 'Two'], value)));
    expect(textsWith('50 млн')).not.toContain('$10 million');
    expect(textsWith()).toEqual(
      expect.arrayContaining(['$10 million', 'They print different figures: cost']),
    );
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

  it('sets words in columns, each under its outlets, the telling ones darker', () => {
    const words = [
      { text: 'Mayor ', strong: false },
      { text: 'resigns', strong: true },
    ];
    const plain = card('A plain title', ['One', 'Two']);
    const columns = [{ outlets: plain.outlets, words }];
    const svg = drawCard({ ...plain, faceOff: null, columns });
    expect(textsOf(svg).filter((text) => text === 'One' || text === 'Two')).toEqual([
      ...['One', 'Two'],
      ...['One', 'Two'],
    ]);
    expect(svg).toMatch(/fill="#6c665a">Mayor<\/tspan><tspan fill="#1d1b17"> resigns</);
  });

  it('prints telling words that contradict each other in the colour of conflict', () => {
    const plain = card('A plain title', ['One', 'Two']);
    const columns = [{ outlets: plain.outlets, words: [{ text: 'shouldn’t', strong: true }] }];
    const drawn = (inConflict: boolean) =>
      drawCard({ ...plain, faceOff: null, columns, inConflict });
    expect(drawn(true)).toContain('fill="#ad2a12">shouldn’t<');
    expect(drawn(false)).toContain('fill="#1d1b17">shouldn’t<');
  });

  it('keeps the names of many outlets that agree inside the card', () => {
    const many = Array.from({ length: 5 }, (_, at) =>
      outlet(`The Gazette of the ${at}. town`, 'A'),
    );
    const sides = [
      { outlets: many, value: '$50 million' },
      { outlets: many.slice(0, 1), value: '$60 million' },
    ];
    const drawn = { ...card('T', ['One', 'Two']), outlets: [] };
    const texts = textsOf(drawCard({ ...drawn, faceOff: { measure: '$10 million', sides } }));
    expect(texts.filter((text) => text.startsWith('The Gazette'))).toHaveLength(4);
  });

  it('sets a long title smaller before it cuts it', () => {
    const svg = drawCard(
      card('A title that is long but no longer than most titles', ['One', 'Two']),
    );
    expect(svg).toContain('>A title that is long but no longer than most titles<');
  });

  it('cuts words that do not fit', () => {
    const plain = card('A plain title', ['One', 'Two']);
    const words = [{ text: 'the same few words again '.repeat(60), strong: false }];
    const svg = drawCard({ ...plain, faceOff: null, columns: [{ outlets: plain.outlets, words }] });
    expect(svg).toContain('> …</tspan>');
    expect([...svg.matchAll(/<text[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y))).not.toContain(
      630,
    );
  });

  it('says how the site is called, where the font has the letters', () => {
    expect(textsOf(drawCard(card('T', ['One', 'Two'])))).toContain('Our County');
    const other = drawCard({ ...card('T', ['One', 'Two']), site: '县报' });
    expect(other).not.toContain('县');
  });

  it('gives each outlet the shape of its mark', () => {
    const [one, two] = [outlet('One', 'A'), { ...outlet('Two', 'B'), hue: 2 }];
    const svg = drawCard({ ...card('T', []), outlets: [one, two], faceOff: null });
    expect([svg.match(/<circle/g)?.length, svg.match(/<polygon/g)?.length]).toEqual([1, 1]);
  });
});
