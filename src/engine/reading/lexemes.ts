import type { Range } from '../types.ts';

/** A run of letters, a numeral written in digits, or any other single character that is not white space. */
export interface Lexeme extends Range {
  readonly kind: 'word' | 'digits' | 'mark';
  /** The text in lower case, apostrophes straightened; of digits, without separators: "1980000". */
  readonly key: string;
  /** True where no white space stands between this lexeme and the one before. */
  readonly joined: boolean;
}

// The groups of a numeral are bounded so that a line of "1,23,45,…" is never read twice.
const LEXEME =
  /(?<word>\p{L}[\p{L}\p{M}]*(?:['’](?!s\b)\p{L}+)?)|(?<digits>\d{1,3}(?:,\d{2,3}){0,8},\d{3}(?![\d])(?:\.\d+)?|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3}){1,8}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\p{L}\d.)])\.\d+)|(?<mark>[^\s\p{L}\d])/gu;

/** Cuts a text into lexemes, in the order of the text. White space belongs to none. */
export function lex(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let end = 0;
  for (const match of text.matchAll(LEXEME)) {
    const printed = match[0];
    const start = match.index;
    const kind = match.groups?.['word'] ? 'word' : match.groups?.['digits'] ? 'digits' : 'mark';
    lexemes.push({
      start,
      end: start + printed.length,
      kind,
      key: keyOf(printed, kind),
      joined: start === end,
    });
    end = start + printed.length;
  }
  return lexemes;
}

function keyOf(printed: string, kind: Lexeme['kind']): string {
  if (kind === 'digits') return printed.replace(/[,\u00a0\u2009\u202f]/g, '');
  return kind === 'word' ? printed.toLowerCase().replace('’', "'") : printed;
}

/** The key of the lexeme at an index; empty beyond the text. */
export function keyAt(lexemes: readonly Lexeme[], at: number): string {
  return lexemes[at]?.key ?? '';
}

/** The index itself, or the next where a hyphen joins the lexemes on both sides of it. */
export function skipHyphen(lexemes: readonly Lexeme[], at: number): number {
  const mark = lexemes[at];
  const isHyphen = mark?.joined && /^[-‐‑]$/.test(mark.key) && lexemes[at + 1]?.joined;
  return isHyphen ? at + 1 : at;
}
