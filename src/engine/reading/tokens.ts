import type { Language } from '../language/index.ts';
import type { Range } from '../types.ts';

/** A run of letters, a numeral written in digits, or any other single character that is not white space. */
export interface Token extends Range {
  readonly kind: 'word' | 'digits' | 'mark';
  /** The text in lower case, apostrophes straightened; of digits, without separators: "1980000". */
  readonly key: string;
  /** True where no white space stands between this token and the one before. */
  readonly joined: boolean;
}

/** Tokens of a text, and the language that they are read in. */
export interface TokenRun {
  readonly tokens: readonly Token[];
  readonly language: Language;
}

// The groups of a numeral are bounded so that a line of "1,23,45,…" is never read twice.
const TOKEN =
  /(?<word>\p{L}[\p{L}\p{M}]*(?:['’](?!s\b)\p{L}+)?)|(?<digits>\d{1,3}(?:,\d{2,3}){0,8},\d{3}(?![\d])(?:\.\d+)?|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3}){1,8}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\p{L}\d.)])\.\d+)|(?<mark>[^\s\p{L}\d])/gu;

/** Cuts a text into tokens, in the order of the text. White space belongs to none. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const printed = match[0];
    const start = match.index;
    const kind = match.groups?.['word'] ? 'word' : match.groups?.['digits'] ? 'digits' : 'mark';
    tokens.push({
      start,
      end: start + printed.length,
      kind,
      key: keyOf(printed, kind),
      joined: start === end,
    });
    end = start + printed.length;
  }
  return tokens;
}

function keyOf(printed: string, kind: Token['kind']): string {
  if (kind === 'digits') return printed.replace(/[,\u00a0\u2009\u202f]/g, '');
  return kind === 'word' ? printed.toLowerCase().replace('’', "'") : printed;
}

/** The key of the token at an index; empty beyond the text. */
export function keyAt(run: TokenRun, at: number): string {
  return run.tokens[at]?.key ?? '';
}

/** The index itself, or the next where a hyphen joins the tokens on both sides of it. */
export function skipHyphen(run: TokenRun, at: number): number {
  const mark = run.tokens[at];
  const isHyphen = mark?.joined && /^[-‐‑]$/.test(mark.key) && run.tokens[at + 1]?.joined;
  return isHyphen ? at + 1 : at;
}
