/**
 * The characters that the card's font draws, first and last of each range. A test reads them from
 * the font.
 */
export const FONT_RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xeb],
  [0xec, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201d],
  [0x2026, 0x2026],
  [0x2032, 0x2032],
  [0x20ac, 0x20ac],
] as const;

// Pictures, and the invisible characters that join or vary them: no word is lost with them.
const PICTURES =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u{FE0F}\u{200D}\u{20E3}]+/gu;
const PLAIN = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '–'],
  ['\u2015', '—'],
  ['\u201b', '‘'],
  ['\u201e', '“'],
  ['\u201f', '“'],
  ['\u2033', '′′'],
]);

/** Whether the font draws every character of a text. */
export function isDrawn(text: string): boolean {
  return [...text].every((character) => {
    const code = character.codePointAt(0) ?? 0;
    return FONT_RANGES.some(([first, last]) => first <= code && code <= last);
  });
}

/**
 * A text as the font can draw it: without pictures, letters without the accents it has not, and an
 * ellipsis for words of other scripts.
 *
 * @returns null where most of the words are of other scripts
 */
export function drawable(text: string): string | null {
  const words = text.normalize().replace(PICTURES, ' ').trim().split(/\s+/).map(drawableWord);
  const drawn = words.filter((word) => word !== null && /[\p{L}\p{N}]/u.test(word));
  const lost = words.filter((word) => word === null);
  if (drawn.length === 0 || lost.length >= drawn.length) return null;
  return words
    .map((word) => word ?? '…')
    .join(' ')
    .replace(/…(?: …)+/g, '…');
}

/** A text that must be whole, such as a figure, as the font draws it; null where it cannot. */
export function drawableWhole(text: string): string | null {
  const words = text.normalize().trim().split(/\s+/).map(drawableWord);
  return text.trim() === '' || words.includes(null) ? null : words.join(' ');
}

function drawableWord(word: string): string | null {
  if (isDrawn(word)) return word;
  const plain = [...word].map(plainLetter).join('');
  return isDrawn(plain) ? plain : null;
}

function plainLetter(letter: string): string {
  if (isDrawn(letter)) return letter;
  return PLAIN.get(letter) ?? letter.normalize('NFKD').replace(/\p{M}+/gu, '');
}
