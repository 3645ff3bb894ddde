import { classAt, DIGIT, IDEOGRAPH, LETTER, MARK, marksEnd, SPACE } from './character-class.ts';
import { MAGNITUDES, ONES, SHORT_MAGNITUDES, TENS } from '../language/en/number-words.ts';

/** A numeral with all that gives it its value: sign, currency, magnitude, per cent, unit prefix. */
export interface FigureToken {
  readonly end: number;
  /** Equal for equal values, whatever the form: "$29.6 million", "$29,600,000" and "$29.6m". */
  readonly key: string;
}

/** Longer runs of digits are no quantities; their key is the digits themselves. */
const LONGEST_NUMERAL = 40;

const EXPONENTS: ReadonlyMap<string, number> = new Map(
  [...MAGNITUDES, ...SHORT_MAGNITUDES].map(([name, factor]) => [
    name,
    Math.round(Math.log10(factor)),
  ]),
);

/** Words that are part of the value: "2 terahashes" is not "2 exahashes". */
const PREFIXED_UNIT = /^(?:kilo|mega|giga|tera|peta|exa|zetta|milli|micro|nano)[a-z]{3,12}$/;

/**
 * Reads the figure that begins at `at`: a digit, or a sign or currency directly before one, as
 * `figureStart` finds it. The token never ends inside a numeral.
 */
export function readFigure(text: string, at: number): FigureToken {
  let digits = at;
  while (classAt(text, digits) !== DIGIT && digits < text.length) digits += 1;
  const prefix = prefixKey(text.slice(at, digits));
  const numeral = numeralEnd(text, digits);
  if (isCompound(text, numeral)) {
    const end = compoundEnd(text, numeral);
    return { end, key: '#' + prefix + compoundKey(text.slice(digits, end)) };
  }
  return finish(text, numeral, prefix, text.slice(digits, numeral).replace(/[,\s]/g, ''));
}

/**
 * Reads a spelled-out cardinal ("twenty-five million", "three per cent") whose first word ends at
 * `end` and reads `word` in lower case; null where it is none. "One" alone is a pronoun too often.
 */
export function readSpelledFigure(text: string, word: string, end: number): FigureToken | null {
  const [first = '', second, ...rest] = /[-‐‑]/.test(word) ? word.split(/[-‐‑]/) : [word];
  const tens = TENS.get(first);
  const ones = ONES.get(second === undefined || tens === undefined ? first : second);
  const value = tens === undefined ? ones : second === undefined ? tens : tens + (ones ?? NaN);
  if (value === undefined || Number.isNaN(value)) return null;
  const tail = tens === undefined && second !== undefined ? [second, ...rest] : rest;
  if (tail.length > 0) return { end, key: `#${value}-${tail.join('-')}` };
  const figure = finish(text, end, '', String(value));
  return value === 1 && figure.end === end ? null : figure;
}

/**
 * Where a figure may begin with something else than a digit: true at "-5", "−5", "$5", "-$5",
 * "US$5", ".5", for the sign, the currency or the letters before it.
 */
export function figureStart(text: string, at: number): boolean {
  let next = at;
  const unit = text.charCodeAt(at);
  if (isDash(unit) || unit === 43) {
    // A dash after a word or digit is a hyphen or a range, no minus.
    if (at > 0 && !/[\s([{"'“‘—–]/.test(text.charAt(at - 1))) return false;
    next += 1;
  } else if (unit === 46) {
    return classAt(text, at + 1) === DIGIT && (at === 0 || classAt(text, at - 1) === SPACE);
  }
  let letters = 0;
  while (letters < 3 && /[A-Z]/.test(text.charAt(next + letters))) letters += 1;
  const currency = isCurrency(text.charCodeAt(next + letters));
  if (letters > 0 && !currency) return false;
  next += letters + (currency ? 1 : 0);
  return next > at && classAt(text, next) === DIGIT;
}

function finish(text: string, numeral: number, prefix: string, digits: string): FigureToken {
  let end = numeral;
  let exponent = 0;
  for (let seen = 0; seen < 2; seen += 1) {
    const word = nextWord(text, end);
    const power = EXPONENTS.get(word.name);
    const short = SHORT_MAGNITUDES.has(word.name);
    // A single letter must touch the digits: "29.6m"; "5 m" is metres.
    if (power === undefined || (short && word.name.length === 1 && word.start > end)) break;
    exponent += power;
    end = word.end;
  }
  let unit = '';
  const next = nextWord(text, end);
  if (next.name === '%' || next.name === 'percent' || next.name === 'pct')
    [unit, end] = ['%', next.end];
  else if (next.name === 'per') {
    const cent = nextWord(text, next.end);
    if (cent.name === 'cent') [unit, end] = ['%', cent.end];
  } else if (PREFIXED_UNIT.test(next.name)) [unit, end] = [next.name.replace(/s$/, ''), next.end];
  end = marksEnd(text, end);
  // "3D", "5th", "90s": letters that go on are part of the token, and of its key.
  const tail = end === numeral || classAt(text, end) !== LETTER ? end : numeral;
  if (classAt(text, tail) === LETTER || isCompound(text, tail)) {
    const whole = compoundEnd(text, tail);
    if (whole > tail)
      return {
        end: whole,
        key: '#' + prefix + scaled(digits, exponent) + unit + compoundKey(text.slice(tail, whole)),
      };
  }
  return { end, key: '#' + prefix + scaled(digits, exponent) + unit };
}

/** The next word, per cent sign or letters directly attached, at most one space or hyphen away. */
function nextWord(text: string, at: number): { name: string; start: number; end: number } {
  const unit = text.charCodeAt(at);
  const away = unit === 32 || unit === 0xa0 || unit === 0x202f || unit === 0x2009 || isDash(unit);
  const start = away ? at + 1 : at;
  if (text[start] === '%') return { name: '%', start, end: start + 1 };
  let end = start;
  while (end - start < 18 && classAt(text, end) === LETTER) end += 1;
  const whole = classAt(text, end) !== LETTER && classAt(text, end) !== DIGIT;
  return { name: whole ? text.slice(start, end).toLowerCase() : '', start, end };
}

/** The end of the digits at `at`, with groups of three ("1,980,000") and decimals. */
function numeralEnd(text: string, at: number): number {
  let end = at;
  while (classAt(text, end) === DIGIT) end += 1;
  if (end - at <= 3) {
    while (text.charCodeAt(end) === 44 && groupOfThree(text, end + 1)) end += 4;
  }
  if (text.charCodeAt(end) === 46 && classAt(text, end + 1) === DIGIT) {
    end += 1;
    while (classAt(text, end) === DIGIT) end += 1;
  }
  return end;
}

function groupOfThree(text: string, at: number): boolean {
  for (let digit = at; digit < at + 3; digit += 1) if (classAt(text, digit) !== DIGIT) return false;
  return classAt(text, at + 3) !== DIGIT;
}

/** True where "-10", "/11", ":30" or ".7.8" goes on: a range, date, time, score or number of parts. */
function isCompound(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  if (unit === 45 || unit === 0x2010 || unit === 0x2011) {
    const next = classAt(text, end + 1);
    return (
      next === DIGIT || (next === LETTER && !nextWord(text, end).name.match(MAGNITUDE_OR_PERCENT))
    );
  }
  const joins = isDash(unit) || unit === 47 || unit === 58 || unit === 46 || unit === 44;
  return joins && classAt(text, end + 1) === DIGIT;
}

const MAGNITUDE_OR_PERCENT =
  /^(?:hundred|thousand|million|billion|trillion|lakh|crore|percent|per|pct)$/;

function compoundEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const kind = classAt(text, end);
    if (kind === DIGIT || kind === LETTER || kind === MARK) end += 1;
    else if (/[-‐‑–/:.,'’]/.test(text.charAt(end))) {
      const next = classAt(text, end + 1);
      if (next !== DIGIT && (next !== LETTER || text[end] !== '-')) break;
      end += 1;
    } else break;
  }
  // A character beyond the first 65,536 has two units; never end between them.
  const last = text.charCodeAt(end);
  if (last >= 0xdc00 && last <= 0xdfff) end += 1;
  return marksEnd(text, text[end] === '%' ? end + 1 : end);
}

function compoundKey(printed: string): string {
  return printed.toLowerCase().replace(/[‐‑–]/g, '-');
}

/** Sign and currency in one form: "US$" and "$" are one, "−" and "-" too. */
function prefixKey(printed: string): string {
  return printed
    .replace(/[−–‐‑]/g, '-')
    .replace(/[+.]/g, (sign) => (sign === '.' ? '0.' : ''))
    .replace(/^(-?)(?:US|U\.S\.)\$/, '$1$');
}

/** The decimal value without exponent or needless zeros, computed on the digits, so exact. */
function scaled(digits: string, exponent: number): string {
  if (digits.length > LONGEST_NUMERAL) return digits;
  const [whole = '', fraction = ''] = digits.split('.');
  const moved = fraction.padEnd(exponent, '0');
  const integer = (whole + moved.slice(0, exponent)).replace(/^0+(?=\d)/, '');
  const rest = moved.slice(exponent).replace(/0+$/, '');
  return rest ? `${integer}.${rest}` : integer;
}

function isDash(unit: number): boolean {
  return unit === 45 || unit === 0x2212 || (unit >= 0x2010 && unit <= 0x2013);
}

function isCurrency(unit: number): boolean {
  return (
    unit === 36 ||
    (unit >= 0xa2 && unit <= 0xa5) ||
    (unit >= 0x20a0 && unit <= 0x20cf) ||
    unit === 0xe3f ||
    unit === 0xffe5
  );
}

/** True for the classes a word is made of. */
export function isWordClass(kind: number): boolean {
  return kind === LETTER || kind === DIGIT || kind === MARK || kind === IDEOGRAPH;
}
