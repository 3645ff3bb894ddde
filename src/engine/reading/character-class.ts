/** What a character does for the cutting of text into tokens. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** A character of a script written without spaces: a token of its own. */
export const IDEOGRAPH = 4;
/** Belongs to the character before it: combining marks, joiners, variation selectors, skin tones. */
export const MARK = 5;
/** A sign that stands for a word: emoji, `&`, `%`, currency signs. */
export const SIGN = 6;
export const PUNCTUATION = 7;

// Filled as characters are met: the expressions below are slow, texts repeat few characters.
const known = new Uint8Array(0x10000);

/** The class of the character that begins at the UTF-16 offset `at`; 0 past the end. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const found = known[unit];
  if (found) return found;
  if (at >= text.length) return 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
  const computed = classify(character);
  // Half a pair says nothing about the character the next pair makes with it.
  if (unit < 0xd800 || unit > 0xdfff) known[unit] = computed;
  return computed;
}

/** The UTF-16 length of the character at `at`: 2 for a surrogate pair. */
export function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

/** The end of the user-perceived character that begins at `at`. */
export function clusterEnd(text: string, at: number): number {
  let end = at + widthAt(text, at);
  if (isRegional(text, at) && isRegional(text, end)) end += 2;
  if (text.charCodeAt(at) === 13 && text.charCodeAt(end) === 10) end += 1;
  end = marksEnd(text, end);
  // A joiner makes one sign of two: a family, a profession.
  while (isPicture(text, at) && text.charCodeAt(end - 1) === 0x200d && isPicture(text, end))
    end = marksEnd(text, end + widthAt(text, end));
  return end;
}

/** Where the marks that begin at `at` end. */
export function marksEnd(text: string, at: number): number {
  let end = at;
  while (classAt(text, end) === MARK) end += widthAt(text, end);
  return end;
}

function isPicture(text: string, at: number): boolean {
  if (classAt(text, at) !== SIGN) return false;
  return /^\p{Extended_Pictographic}/u.test(text.slice(at, at + 2));
}

function isRegional(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}

function classify(character: string): number {
  // The zero-width space parts words where a script prints none.
  if (/^[\s\u0085\u200b]$/.test(character)) return SPACE;
  if (/^[0-9]$/.test(character)) return DIGIT;
  if (/^[\p{M}\u200c\u200d\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}\uff9e\uff9f]$/u.test(character))
    return MARK;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(character))
    return /^\p{L}$/u.test(character) ? IDEOGRAPH : PUNCTUATION;
  // Arabic number signs hold on to the digits after them; the soft hyphen stands inside a word.
  if (/^[\p{L}\p{Nd}\p{Nl}\u00ad\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]$/u.test(character))
    return LETTER;
  if (/^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Sc}\p{No}&%‰]$/u.test(character))
    return SIGN;
  return PUNCTUATION;
}
