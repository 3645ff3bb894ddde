/** A text with its broken characters repaired. */
export interface Repaired {
  readonly text: string;
  /** The characters that were put in, one for each place. */
  readonly repairs: readonly string[];
}

/** The characters of Windows-1252 that stand for the bytes 80 to 9F, in order; five are not taken. */
const UPPER = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9Džÿ'.replace('ÿ', 'Ÿ');
const BYTES = new Map([...UPPER].map((char, index) => [char, 0x80 + index]));
const CLASS = UPPER.replace(/[\\\]^-]/g, '\\$&');
const TAIL = `[\\x80-\\xBF${CLASS}]`;
/** Two to four bytes of UTF-8, each read as a character of its own. */
const BROKEN = new RegExp(
  `[\\xC3-\\xDF]${TAIL}|\\xC2[\\x80-\\xBF${CLASS}]|[\\xE0-\\xEF]${TAIL}{2}|[\\xF0-\\xF4]${TAIL}{3}`,
  'g',
);
/** A closing quotation mark whose last byte stands for no character and was lost on the way. */
const LOST = /â€(?=[\s.,;:!?)<]|$)/g;

/**
 * Repairs UTF-8 that was read as Windows-1252, once or twice: `â€œ` is `“`, `cafÃ©` is `café`.
 *
 * Every place is judged alone, as copies are often broken in some places only. Three bytes that
 * make a character never stand so in a text; two may (`MAÃ‘` is no word, but `Ã ` ends some), so
 * they are left where a capital letter stands before them.
 */
export function repairEncoding(text: string): Repaired {
  const once = repairOnce(text);
  const twice = repairOnce(once.text);
  const repairs = twice.repairs.length > 0 ? twice.repairs : once.repairs;
  return once.repairs.length > 0 ? { text: twice.text, repairs } : { text, repairs: [] };
}

function repairOnce(text: string): Repaired {
  const repairs: string[] = [];
  const note = (char: string): string => {
    repairs.push(char);
    return char;
  };
  const repaired = text
    .replace(BROKEN, (found, offset: number) => {
      const char = decoded(found);
      if (char === null) return found;
      if (found.length === 2 && /\p{Lu}$/u.test(text.slice(0, offset))) return found;
      return note(char);
    })
    .replace(LOST, () => note('”'));
  return { text: repaired, repairs };
}

function decoded(found: string): string | null {
  const bytes = [...found].map((char) => BYTES.get(char) ?? char.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
