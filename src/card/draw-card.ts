import { list } from '../engine/explain/list.ts';
import type { Outlet } from '../views/outlets.ts';
import type { Card, CardColumn } from '../views/card.ts';
import { columnsOfWords } from './card-columns.ts';
import {
  ACCENT,
  CARD_SIZE,
  hue,
  INK,
  LETTER,
  line,
  lines,
  MARGIN,
  SOFT,
  text,
} from './card-text.ts';
import { drawable, drawableWhole } from './font-letters.ts';
import { markShape } from './mark-shape.ts';

export { CARD_SIZE } from './card-text.ts';

const VALUE_SIZES = [84, 68, 56, 46];
const SMALLEST_VALUE = 38;

/** Draws the card as an SVG. What the font has no letters for is said otherwise, or left out. */
export function drawCard(card: Card): string {
  const { site, title, outlets, faceOff, columns } = drawableCard(card);
  const { width, height } = CARD_SIZE;
  const parts =
    faceOff !== null
      ? [...heading(title), ...facing(faceOff)]
      : columns !== null
        ? [...heading(title), ...columnsOfWords(columns)]
        : titleOnly(title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Newsreader 16pt">`,
    `<rect width="${width}" height="${height}" fill="#fdfcf9"/>`,
    ...parts,
    line(height - 116),
    ...outletRow(outlets.filter((outlet) => !outlet.isCopy).slice(0, 4), height - 62),
    text(site, width - MARGIN, height - 54, 34, { anchor: 'end' }),
    '</svg>',
  ].join('');
}

function drawableCard({ site, title, outlets, faceOff, columns }: Card): Card {
  const named = outlets.filter(({ isCopy }) => !isCopy).length;
  return {
    site: drawable(site) ?? '',
    title: drawable(title) ?? `One story, ${named} ${named === 1 ? 'article' : 'articles'}`,
    outlets: outlets.map(drawableOutlet),
    faceOff: faceOff === null ? null : drawableFaceOff(faceOff),
    columns: columns === null ? null : drawableColumns(columns),
  };
}

function drawableOutlet(outlet: Outlet): Outlet {
  return { ...outlet, name: drawable(outlet.name) ?? `Outlet ${outlet.letter}` };
}

/** Words of which a part cannot be drawn are none that the card can set against each other. */
function drawableColumns(columns: readonly CardColumn[]): readonly CardColumn[] | null {
  const whole = columns.every(({ words }) =>
    words.every(({ text }) => drawableWhole(text) !== null),
  );
  return whole
    ? columns.map(({ outlets, words }) => ({ outlets: outlets.map(drawableOutlet), words }))
    : null;
}

/** A disagreement of which a part cannot be drawn is none that the card can show. */
function drawableFaceOff({ label, measure, sides }: NonNullable<Card['faceOff']>): Card['faceOff'] {
  const texts = [label, measure, ...sides.map(({ value }) => value)].map(drawableWhole);
  if (texts.includes(null)) return null;
  const [drawnLabel, drawnMeasure, ...values] = texts.map((text) => text ?? '');
  return {
    label: drawnLabel ?? '',
    measure: drawnMeasure ?? '',
    sides: sides.map(({ outlets }, index) => ({
      outlets: outlets.map(drawableOutlet),
      value: values[index] ?? '',
    })),
  };
}

function titleOnly(title: string): string[] {
  return lines(title, 84, 3).map((words, at) => text(words, MARGIN, 170 + at * 92, 84));
}

function heading(title: string): string[] {
  return [text(lines(title, 44, 1)[0] ?? '', MARGIN, 104, 44), line(140)];
}

function facing({ label, measure, sides }: NonNullable<Card['faceOff']>): string[] {
  const centre = CARD_SIZE.width / 2;
  const gap = 40 + measure.length * 11;
  const room = centre - gap - MARGIN;
  const [left, right] = sides;
  // One size for both: neither value is the louder one.
  const size =
    VALUE_SIZES.find((size) => sides.every(({ value }) => fits(value, size, room))) ??
    SMALLEST_VALUE;
  return [
    text(label, centre, 196, 30, { anchor: 'middle', fill: SOFT }),
    ...(left === undefined ? [] : side(left, centre - gap, 'end', size)),
    text(measure, centre, 358, 40, { anchor: 'middle', fill: ACCENT }),
    ...(right === undefined ? [] : side(right, centre + gap, 'start', size)),
  ];

  function side(
    { outlets, value }: { outlets: readonly Outlet[]; value: string },
    x: number,
    anchor: 'start' | 'end',
    size: number,
  ): string[] {
    return [
      text(list(outlets.map(({ name }) => name)), x, 272, 30, {
        anchor,
        fill: outlets.length === 1 ? hue(outlets[0]) : INK,
      }),
      ...lines(value, size, 3, room).map((words, at) =>
        text(words, x, 358 + at * size * 1.05, size, { anchor }),
      ),
    ];
  }
}

/** Whether a value stands in two lines without a word being cut. */
function fits(value: string, size: number, room: number): boolean {
  const letters = room / (size * LETTER);
  return (
    value.split(/\s+/).every((word) => word.length <= letters) &&
    lines(value, size, 9, room).length <= 2
  );
}

function outletRow(outlets: readonly Outlet[], y: number): string[] {
  let x = MARGIN;
  return outlets.flatMap((outlet) => {
    const at = x;
    x += 44 + outlet.name.length * 28 * LETTER + 36;
    if (x > CARD_SIZE.width - 260) return [];
    return [
      markShape(outlet.hue, at, y - 17, 30, hue(outlet)),
      text(outlet.letter, at + 15, y + 5, 20, { anchor: 'middle', fill: '#fdfcf9' }),
      text(outlet.name, at + 44, y + 7, 28),
    ];
  });
}
