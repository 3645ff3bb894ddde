import type { Outlet } from '../views/outlets.ts';
import { xmlText } from '../views/xml.ts';

export const CARD_SIZE = { width: 1200, height: 630 } as const;
export const MARGIN = 72;
/** The average width of a letter, as a part of the font size: text is broken by it. */
export const LETTER = 0.47;
export const INK = '#1d1b17';
export const SOFT = '#6c665a';
export const ACCENT = '#ad2a12';
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

export function hue(outlet: Outlet | undefined): string {
  return HUES[(outlet?.hue ?? 0) - 1] ?? SOFT;
}

export function line(y: number): string {
  return `<path d="M${MARGIN} ${y}H${CARD_SIZE.width - MARGIN}" stroke="#cfc8b8"/>`;
}

export function text(
  words: string,
  x: number,
  y: number,
  size: number,
  { anchor = 'start', fill = INK }: { anchor?: 'start' | 'middle' | 'end'; fill?: string } = {},
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${fill}">${xmlText(words)}</text>`;
}

/** Breaks words into at most `most` lines; what does not fit ends in an ellipsis. */
export function lines(
  words: string,
  size: number,
  most: number,
  room: number = CARD_SIZE.width - 2 * MARGIN,
): string[] {
  const letters = Math.max(4, Math.floor(room / (size * LETTER)));
  const result: string[] = [];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const last = result.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      result[result.length - 1] = `${last} ${word}`;
    else result.push(word.slice(0, letters));
  }
  const kept = result.slice(0, most);
  if (result.length > most) kept[most - 1] = `${kept[most - 1]?.slice(0, letters - 2) ?? ''} …`;
  return kept;
}
