import type { Outlet } from '../views/outlets.ts';
import { xmlText } from '../views/xml.ts';
import { drawable, drawableWhole } from './font-letters.ts';

/** What a story's social card says. */
export interface Card {
  readonly title: string;
  readonly outlets: readonly Outlet[];
  /** The sharpest disagreement; null where there is none. */
  readonly faceOff: {
    readonly label: string;
    readonly measure: string;
    readonly sides: readonly { readonly outlet: Outlet; readonly value: string }[];
  } | null;
}

export const CARD_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 72;
/** The average width of a letter, as a part of the font size: text is broken by it. */
const LETTER = 0.47;
const VALUE_SIZES = [84, 68, 56, 46];
const SMALLEST_VALUE = 38;
const INK = '#1d1b17';
const SOFT = '#6c665a';
const ACCENT = '#ad2a12';
// The light theme's outlet hues (styles/tokens.css) in a notation that SVG renderers know.
const HUES = [
  '#265798',
  '#7f4f00',
  '#006860',
  '#7a3f96',
  '#3c6218',
  '#973365',
  '#575b1e',
  '#515b67',
];

/** Draws the card as an SVG. What the font has no letters for is said otherwise, or left out. */
export function drawCard(card: Card): string {
  const { title, outlets, faceOff } = drawableCard(card);
  const { width, height } = CARD_SIZE;
  const parts = faceOff === null ? titleOnly(title) : [...heading(title), ...facing(faceOff)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Newsreader 16pt">`,
    `<rect width="${width}" height="${height}" fill="#fdfcf9"/>`,
    ...parts,
    line(height - 116),
    ...outletRow(outlets.filter((outlet) => !outlet.isCopy).slice(0, 4), height - 62),
    text('Crossread', width - MARGIN, height - 54, 34, { anchor: 'end' }),
    '</svg>',
  ].join('');
}

function drawableCard({ title, outlets, faceOff }: Card): Card {
  const named = outlets.filter(({ isCopy }) => !isCopy).length;
  return {
    title: drawable(title) ?? `One story, ${named} ${named === 1 ? 'article' : 'articles'}`,
    outlets: outlets.map(drawableOutlet),
    faceOff: faceOff === null ? null : drawableFaceOff(faceOff),
  };
}

function drawableOutlet(outlet: Outlet): Outlet {
  return { ...outlet, name: drawable(outlet.name) ?? `Outlet ${outlet.letter}` };
}

/** A disagreement of which a part cannot be drawn is none that the card can show. */
function drawableFaceOff({ label, measure, sides }: NonNullable<Card['faceOff']>): Card['faceOff'] {
  const texts = [label, measure, ...sides.map(({ value }) => value)].map(drawableWhole);
  if (texts.includes(null)) return null;
  const [drawnLabel, drawnMeasure, ...values] = texts.map((text) => text ?? '');
  return {
    label: drawnLabel ?? '',
    measure: drawnMeasure ?? '',
    sides: sides.map(({ outlet }, index) => ({
      outlet: drawableOutlet(outlet),
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
    { outlet, value }: { outlet: Outlet; value: string },
    x: number,
    anchor: 'start' | 'end',
    size: number,
  ): string[] {
    return [
      text(outlet.name, x, 272, 30, { anchor, fill: hue(outlet) }),
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
      `<circle cx="${at + 15}" cy="${y - 2}" r="15" fill="${hue(outlet)}"/>`,
      text(outlet.letter, at + 15, y + 5, 20, { anchor: 'middle', fill: '#fdfcf9' }),
      text(outlet.name, at + 44, y + 7, 28),
    ];
  });
}

function hue(outlet: Outlet): string {
  return HUES[outlet.hue - 1] ?? SOFT;
}

function line(y: number): string {
  return `<path d="M${MARGIN} ${y}H${CARD_SIZE.width - MARGIN}" stroke="#cfc8b8"/>`;
}

function text(
  words: string,
  x: number,
  y: number,
  size: number,
  { anchor = 'start', fill = INK }: { anchor?: 'start' | 'middle' | 'end'; fill?: string } = {},
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${fill}">${xmlText(words)}</text>`;
}

/** Breaks words into at most `most` lines; what does not fit ends in an ellipsis. */
function lines(
  words: string,
  size: number,
  most: number,
  room: number = CARD_SIZE.width - 2 * MARGIN,
): string[] {
  const letters = Math.max(4, Math.floor(room / (size * LETTER)));
  const result: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = result.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      result[result.length - 1] = `${last} ${word}`;
    else result.push(word.slice(0, letters));
  }
  const kept = result.slice(0, most);
  if (result.length > most) kept[most - 1] = `${kept[most - 1]?.slice(0, letters - 2) ?? ''} …`;
  return kept;
}
