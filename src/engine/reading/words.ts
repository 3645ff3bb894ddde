import type { Language } from '../language/index.ts';
import {
  classAt,
  clusterEnd,
  DIGIT,
  IDEOGRAPH,
  LETTER,
  MARK,
  marksEnd,
  PUNCTUATION,
  SIGN,
  SPACE,
  widthAt,
} from './character-class.ts';
import { digitsToken, figureTokens, type FigureToken } from './figure-words.ts';
import { memoize } from '../memoize.ts';
import { tokensOf, type TokenRun } from './tokens.ts';
import type { Range } from '../types.ts';

/**
 * A token as readers count words, of one or more of the tokens of `tokens.ts`; never cut by a diff. Words keep their hyphens and apostrophes, abbreviations
 * their stops ("U.S."), figures all that gives them their value ("$29.6 million", "-5.2%").
 */
export interface WordToken extends Range {
  readonly kind: 'word' | 'figure' | 'url' | 'sign' | 'punctuation' | 'space';
  /**
   * What is compared: lower case, without hyphens, apostrophes and stops; of a figure its value,
   * after "#". The printed form is the text between `start` and `end`.
   */
  readonly key: string;
}

/** Cuts a text into tokens that tile it: each begins where the one before ends. */
export function tokenize(text: string, language: Language): WordToken[] {
  const tokens: WordToken[] = [];
  let at = 0;
  for (const token of wordTokens(text, language)) {
    tokens.push(...separators(text, at, token.start), token);
    at = token.end;
  }
  return tokens.concat(separators(text, at, text.length));
}

/** Only the tokens that say something: words, figures, URLs and signs, in order; of a part of a text, or all. */
export function wordTokens(
  text: string,
  language: Language,
  { start, end }: Range = { start: 0, end: text.length },
): WordToken[] {
  if (start === 0 && end === text.length) return wordsOf(text, language);
  // A part is read by itself: a token that runs on past its end would be read again for each part.
  const part = text.slice(start, end);
  const tokens: { -readonly [field in keyof WordToken]: WordToken[field] }[] = wordsOf(
    part,
    language,
  );
  for (const token of tokens) {
    token.start += start;
    token.end += start;
  }
  return tokens;
}

function wordsOf(text: string, language: Language): WordToken[] {
  return wordsAmong(text, { tokens: tokensOf(text), language });
}

/** The words that a text's tokens make. */
export function wordsAmong(text: string, run: TokenRun): WordToken[] {
  const { language } = run;
  const tokens: WordToken[] = [];
  const figures = figureTokens(text, run);
  for (let at = 0; at < text.length;) {
    const kind = classAt(text, at);
    const token = kind === SPACE ? null : readToken(text, at, kind, figures, language);
    if (token) tokens.push(token);
    at = token ? token.end : kind === SPACE ? at + 1 : clusterEnd(text, at);
  }
  return tokens;
}

/** The white space and punctuation between two tokens; a run of one mark ("...", "--") is one token. */
export function separators(text: string, start: number, end: number): WordToken[] {
  const tokens: WordToken[] = [];
  for (let at = start; at < end;) {
    const space = classAt(text, at) === SPACE;
    let to = at;
    if (space) while (to < end && classAt(text, to) === SPACE) to = clusterEnd(text, to);
    else {
      to = clusterEnd(text, at);
      const single = to - at === 1;
      while (single && to < end && text[to] === text[at]) to = clusterEnd(text, to);
    }
    const printed = text.slice(at, to);
    tokens.push(
      space
        ? { start: at, end: to, kind: 'space', key: printed.includes('\n') ? '\n' : ' ' }
        : { start: at, end: to, kind: 'punctuation', key: foldMark(printed) },
    );
    at = to;
  }
  return tokens;
}

function readToken(
  text: string,
  at: number,
  kind: number,
  figures: ReadonlyMap<number, FigureToken>,
  language: Language,
): WordToken | null {
  const figure = figures.get(at) ?? (kind === DIGIT ? digitsToken(text, at) : null);
  if (figure) return { kind: 'figure', ...figure };
  if (kind === LETTER) {
    const unit = text.charCodeAt(at);
    const mayBeUrl = unit === 104 || unit === 119 || unit === 72 || unit === 87;
    return mayBeUrl && isUrl(text, at) ? url(text, at, at) : word(text, at, language);
  }
  if (kind === IDEOGRAPH) return plain(text, at, clusterEnd(text, at), 'word');
  if (kind === SIGN) return plain(text, at, clusterEnd(text, at), 'sign');
  if (kind !== PUNCTUATION) return null;
  const handle = (text[at] === '@' || text[at] === '#') && classAt(text, at + 1) === LETTER;
  return handle ? word(text, at, language) : null;
}

function plain(text: string, start: number, end: number, kind: 'word' | 'sign'): WordToken {
  return { start, end, kind, key: text.slice(start, end).normalize('NFKC').toLowerCase() };
}

function word(text: string, start: number, language: Language): WordToken {
  const end = wordEnd(text, start, language);
  const printed = text.slice(start, end);
  if (text[end] === '@' && classAt(text, end + 1) === LETTER) return url(text, start, end + 1);
  if (text[end] === '.' && DOMAIN.test(text.slice(end, end + 24))) return url(text, start, end);
  return { start, end, kind: 'word', key: keyOfWord(printed) };
}

// Texts repeat their words: most keys are looked up, not made.
const keyOfWord = memoize((printed: string) => wordKey(printed.toLowerCase()));

/** The comparison key of a word in lower case. Hyphens between digits stay: "5-10" is not "510". */
function wordKey(lower: string): string {
  if (/^[a-z]+$/.test(lower)) return lower;
  const folded = lower
    .normalize('NFKC')
    .replace(/(?<!\d)[-‐‑](?!\d)|(?<!\d)[-‐‑](?=\d)|(?<=\d)[-‐‑](?!\d)|['’ʼ‘\u00ad]/g, '')
    .replace(/(?<!\d)\.|\.(?!\d)/g, '');
  return folded || lower;
}

/** The end of the word at `start`: letters, digits and marks, and what joins them. */
function wordEnd(text: string, start: number, language: Language): number {
  let at = start + 1;
  let segment = classAt(text, start) === LETTER ? start : at;
  if (widthAt(text, start) === 2) at += 1;
  let dotted = false;
  for (;;) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT) at += widthAt(text, at);
    else if (kind === MARK) at = marksEnd(text, at);
    else {
      const unit = text.charCodeAt(at);
      const next = classAt(text, at + 1);
      if (next !== LETTER && (next !== DIGIT || !isHyphen(unit))) break;
      if (isHyphen(unit) || isApostrophe(unit) || unit === 38) {
        at += 1;
        if (unit !== 0x2019 && unit !== 39) segment = at;
      } else if (unit === 46 && isInitial(text, at, segment)) {
        dotted = true;
        at += 1;
        segment = at;
      } else break;
    }
  }
  if (text.charCodeAt(at) !== 46) return at;
  if (dotted && at - segment === 1) return resumed(text, marksEnd(text, at + 1), language);
  const abbreviates =
    at - start <= 4 && language.abbreviations.stopped.has(text.slice(start, at).toLowerCase());
  return abbreviates ? marksEnd(text, at + 1) : at;
}

/** "U.S.-led", "U.S.’s": the word goes on after its last stop. */
function resumed(text: string, at: number, language: Language): number {
  const unit = text.charCodeAt(at);
  const joins = isHyphen(unit) || isApostrophe(unit);
  return joins && classAt(text, at + 1) === LETTER ? wordEnd(text, at + 1, language) : at;
}

/** True at the stop inside "U.S.", "a.m.", "Ph.D.": one letter follows, and no word. */
function isInitial(text: string, stop: number, segment: number): boolean {
  const length = stop - segment;
  const after = classAt(text, stop + 2);
  if (after === LETTER || after === DIGIT || after === MARK) return false;
  return length === 1 || (length === 2 && text[stop + 2] === '.');
}

function isHyphen(unit: number): boolean {
  return unit === 45 || unit === 0x2010 || unit === 0x2011;
}

function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 0x2bc;
}

const DOMAIN =
  /^\.(?:[a-z0-9-]{1,12}\.)?(?:com|org|net|gov|edu|mil|int|info|io|co|tv|uk|us|eu|de|fr|ca|au)(?![a-z0-9])/;

function isUrl(text: string, at: number): boolean {
  return /^(?:https?:\/\/|www\.)[^\s]/i.test(text.slice(at, at + 9));
}

/** Reads on to the next space or quotation mark; stops and brackets at the end stay outside. */
function url(text: string, start: number, from: number): WordToken {
  let end = from;
  while (end < text.length && classAt(text, end) !== SPACE && !/["“”<>«»]/.test(text.charAt(end)))
    end += 1;
  while (end > start + 1 && /[.,;:!?)\]}'’…—]/.test(text.charAt(end - 1))) end -= 1;
  end = marksEnd(text, Math.max(end, from, start + 1));
  const key = text
    .slice(start, end)
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
  return { start, end, kind: 'url', key };
}

/** Typographic variants share a key: curly and straight quotes, dashes of any length, "…" and "...". */
function foldMark(printed: string): string {
  if (/^[“”„‟«»"″]$/.test(printed) || printed === '``' || printed === "''") return '"';
  if (/^[‘’‚‛'`´′]$/.test(printed)) return "'";
  if (/^(?:[‐‑‒–—―−-]|--+)$/.test(printed)) return '-';
  return printed === '…' ? '...' : printed;
}
