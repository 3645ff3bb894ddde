import type { Outlet } from '../views/outlets.ts';
import type { Card, CardColumn } from '../views/card.ts';
import { measureLines } from '../views/measure-lines.ts';
import { columnsOfWords } from './card-columns.ts';
import { nameRow, nameRows, namesHeight } from './card-names.ts';
import { ACCENT, CARD_SIZE, LETTER, line, lines, MARGIN, SOFT, text } from './card-text.ts';
import { drawable, drawableWhole } from './font-letters.ts';

export { CARD_SIZE } from './card-text.ts';

const VALUE_SIZES = [84, 68, 56, 46];
const SMALLEST_VALUE = 38;

/** Draws the card as an SVG. What the font has no letters for is said otherwise, or left out. */
export function drawCard(card: Card): string {
  const { site, title, what, inConflict, outlets, faceOff, columns } = drawableCard(card);
  const { width, height } = CARD_SIZE;
  const parts =
    faceOff !== null
      ? [...heading(title, what), ...facing(faceOff)]
      : columns !== null
        ? [...heading(title, what), ...columnsOfWords(columns, inConflict)]
        : titleOnly(title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Newsreader 16pt">`,
    `<rect width="${width}" height="${height}" fill="#fdfcf9"/>`,
    ...parts,
    line(height - 116),
    ...outletRow(outlets.filter((outlet) => !outlet.isCopy).slice(0, 4), height - 54),
    text(site, width - MARGIN, height - 54, 34, { anchor: 'end' }),
    '</svg>',
  ].join('');
}

function drawableCard({ site, title, what, inConflict, outlets, faceOff, columns }: Card): Card {
  const named = outlets.filter(({ isCopy }) => !isCopy).length;
  return {
    site: drawable(site) ?? '',
    title: drawable(title) ?? `One story, ${named} ${named === 1 ? 'article' : 'articles'}`,
    what: drawable(what) ?? '',
    inConflict,
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
function drawableFaceOff({ measure, sides }: NonNullable<Card['faceOff']>): Card['faceOff'] {
  const texts = [measure, ...sides.map(({ value }) => value)].map(drawableWhole);
  if (texts.includes(null)) return null;
  const [drawnMeasure, ...values] = texts.map((text) => text ?? '');
  return {
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

const TITLE_SIZES = [46, 41, 37, 33];

/** The story's title in one line, as large as it may be, and what the finding comes to. */
function heading(title: string, what: string): string[] {
  const size = TITLE_SIZES.find((one) => lines(title, one, 9).length === 1) ?? 33;
  return [
    text(lines(title, size, 1)[0] ?? '', MARGIN, 98, size),
    line(128),
    ...lines(what, 29, 1).map((words) => text(words, MARGIN, 178, 29, { fill: SOFT })),
  ];
}

const NAMES = 250;

function facing({ measure, sides }: NonNullable<Card['faceOff']>): string[] {
  const centre = CARD_SIZE.width / 2;
  const [far, apart] = measureLines(measure);
  const gap = 44 + Math.max(far.length * 11, apart.length * 6);
  const room = centre - gap - MARGIN;
  const [left, right] = sides;
  // One size for both: neither value is the louder one.
  const size =
    VALUE_SIZES.find((size) => sides.every(({ value }) => fits(value, size, room))) ??
    SMALLEST_VALUE;
  const names = Math.max(...sides.map(({ outlets }) => namesHeight(outlets.length)));
  const y = NAMES + names + 20 + size;
  return [
    ...(left === undefined ? [] : side(left, MARGIN)),
    text(far, centre, y - size * 0.18, 42, { anchor: 'middle', fill: ACCENT }),
    text(apart, centre, y - size * 0.18 + 36, 26, { anchor: 'middle', fill: ACCENT }),
    ...(right === undefined ? [] : side(right, centre + gap)),
  ];

  function side(
    { outlets, value }: { outlets: readonly Outlet[]; value: string },
    x: number,
  ): string[] {
    return [
      ...nameRows(outlets, x, NAMES, room),
      ...lines(value, size, 3, room).map((words, at) => text(words, x, y + at * size * 1.05, size)),
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
    return x > CARD_SIZE.width - 260 ? [] : nameRow(outlet, outlet.name, at, y);
  });
}
