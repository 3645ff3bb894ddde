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
/** Two to four bytes of UTF-8, each read as a character of its own; as many as follow each other. */
const ONE = `(?:[\\xC2-\\xDF]${TAIL}|[\\xE0-\\xEF]${TAIL}{2}|[\\xF0-\\xF4]${TAIL}{3})`;
const BROKEN = new RegExp(`${ONE}+`, 'g');
const SINGLE = new RegExp(ONE, 'g');
/** What may follow a capital letter with an accent in a text that is well. */
const CLOSING = /[\xA0\xAB\xBB”’…–—‹›]$/;
/** A closing quotation mark whose last byte stands for no character and was lost on the way. */
const LOST = /â€(?=[\s.,;:!?)<]|$)/g;

/**
 * Repairs UTF-8 that was read as Windows-1252, once or twice: `â€œ` is `“`, `cafÃ©` is `café`.
 *
 * Every place is judged alone, as copies are often broken in some places only. French puts a no-break
 * space before `»`, and `é »` are three bytes that make a character of Chinese: what stands alone is
 * repaired only where it gives a letter or mark that Latin texts have.
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
    .replace(BROKEN, (run, offset: number) => {
      const parts = run.match(SINGLE) ?? [];
      const before = text.slice(Math.max(0, offset - 2), offset);
      const after = text.slice(offset + run.length, offset + run.length + 2);
      // `CÃ”TE` is broken; `IRMÃ”` ends a quotation.
      const endsWord = /\p{Lu}$/u.test(before) && !/^\p{L}/u.test(after);
      if (parts.length === 1 && !isBroken(run, endsWord)) return run;
      return parts.map((part) => noted(part)).join('');
    })
    .replace(LOST, () => note('”'));
  return { text: repaired, repairs };

  function noted(part: string): string {
    const char = decoded(part);
    return char === null ? part : note(char);
  }
}

/** Whether characters that stand alone are broken, and do not only look so. */
function isBroken(found: string, endsWord: boolean): boolean {
  const char = decoded(found);
  if (char === null) return false;
  if (found.length > 2) return /[\u2000-\u27FF\u2900-\u2BFF\uFEFF\u{1F000}-\u{1FAFF}]/u.test(char);
  const isLatin1 = /^[\xC2\xC3]/.test(found);
  return !CLOSING.test(found) || (isLatin1 && !endsWord);
}

function decoded(found: string): string | null {
  const bytes = [...found].map((char) => BYTES.get(char) ?? char.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
