import { afterOrMore, nounAt, singular } from './counted-nouns.ts';
import { keyAt, skipHyphen, type Token } from './tokens.ts';

/** What a number measures: the unit after prefixes are worked into the factor, and where it ends. */
export interface Unit {
  readonly kind: 'measure' | 'duration' | 'percentage';
  /** A time unit, an SI base unit ("m", "kg", "hash/s"), or the singular of any other unit. */
  readonly unit: string;
  readonly factor: number;
  /** Index of the token after the unit. */
  readonly to: number;
}

export const TIME_UNITS: ReadonlySet<string> = new Set(
  'second minute hour day night week weekend fortnight month quarter semester year decade century'.split(
    ' ',
  ),
);

/** Seconds in a time unit; months and years are means. */
// prettier-ignore
export const SECONDS: ReadonlyMap<string, number> = new Map([
  ['second', 1], ['minute', 60], ['hour', 3600], ['day', 86400], ['week', 604800],
  ['fortnight', 1209600], ['month', 2629800], ['quarter', 7889400], ['year', 31557600],
  ['decade', 315576000], ['century', 3155760000],
]);

// prettier-ignore
const PREFIXES: ReadonlyMap<string, number> = new Map([
  ['nano', 1e-9], ['micro', 1e-6], ['milli', 1e-3], ['centi', 1e-2], ['deci', 1e-1], ['hecto', 1e2],
  ['kilo', 1e3], ['mega', 1e6], ['giga', 1e9], ['tera', 1e12], ['peta', 1e15], ['exa', 1e18],
  ['zetta', 1e21], ['yotta', 1e24],
]);

/** Units that take prefixes, with the base unit their values are given in. */
// prettier-ignore
const PREFIXABLE: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map([
  ['metre', ['m', 1]], ['meter', ['m', 1]], ['gram', ['kg', 1e-3]], ['gramme', ['kg', 1e-3]],
  ['hash', ['hash', 1]], ['watt', ['W', 1]], ['byte', ['byte', 1]], ['bit', ['bit', 1]], ['hertz', ['Hz', 1]],
  ['volt', ['V', 1]], ['joule', ['J', 1]], ['litre', ['litre', 1]], ['liter', ['litre', 1]],
  ['tonne', ['kg', 1e3]], ['ton', ['ton', 1]], ['pascal', ['Pa', 1]], ['newton', ['N', 1]], ['amp', ['A', 1]],
  ['flop', ['flop', 1]], ['pixel', ['pixel', 1]], ['calorie', ['calorie', 1]], ['bar', ['bar', 1]],
]);

/** Units without prefixes; their values stay as printed. */
const PLAIN: ReadonlySet<string> = new Set(
  (
    'foot inch yard mile acre hectare pound ounce stone gallon pint barrel bushel knot degree knot ' +
    'lightyear fathom furlong mph kph karat carat caliber calibre'
  ).split(' '),
);

/** Symbols, which stand after digits only: "5 km", "110 TH/s", "40 mph", "9mm". */
// prettier-ignore
const SYMBOLS: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map([
  ['km', ['m', 1e3]], ['cm', ['m', 1e-2]], ['mm', ['m', 1e-3]], ['kg', ['kg', 1]], ['mg', ['kg', 1e-6]],
  ['lb', ['pound', 1]], ['lbs', ['pound', 1]], ['oz', ['ounce', 1]], ['ft', ['foot', 1]], ['mph', ['mile/h', 1]],
  ['kph', ['m/h', 1e3]], ['kw', ['W', 1e3]], ['mw', ['W', 1e6]], ['gw', ['W', 1e9]], ['tw', ['W', 1e12]],
  ['kwh', ['Wh', 1e3]], ['mwh', ['Wh', 1e6]], ['gwh', ['Wh', 1e9]], ['twh', ['Wh', 1e12]],
  ['kb', ['byte', 1e3]], ['mb', ['byte', 1e6]], ['gb', ['byte', 1e9]], ['tb', ['byte', 1e12]], ['pb', ['byte', 1e15]],
  ['hz', ['Hz', 1]], ['khz', ['Hz', 1e3]], ['mhz', ['Hz', 1e6]], ['ghz', ['Hz', 1e9]],
  ['h', ['hash', 1]], ['kh', ['hash', 1e3]], ['mh', ['hash', 1e6]], ['gh', ['hash', 1e9]], ['th', ['hash', 1e12]],
  ['ph', ['hash', 1e15]], ['eh', ['hash', 1e18]], ['zh', ['hash', 1e21]], ['m', ['m', 1]], ['°', ['degree', 1]], ['c', ['degree', 1]], ['f', ['degree', 1]],
]);

const TIME_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['yr', 'year'], ['yrs', 'year'], ['hr', 'hour'], ['hrs', 'hour'], ['min', 'minute'], ['mins', 'minute'],
  ['sec', 'second'], ['secs', 'second'], ['mo', 'month'], ['mos', 'month'],
]); // prettier-ignore

/** Words that may stand between a number and its unit: "two more years", "the last five working days". */
const BETWEEN =
  /^(more|additional|extra|further|full|long|short|straight|consecutive|entire|whole|other|working|square|cubic|nautical|metric|running|calendar|business|crucial|solid|good|grueling|gruelling|tumultuous|contentious)$/;

/** Reads the unit that follows a number, `at` being the token after it; a hyphen may stand between. */
export function unitAfter(tokens: readonly Token[], at: number, spelled: boolean): Unit | null {
  let to = afterOrMore(tokens, at);
  if (tokens[to]?.key === '-' && tokens[to]?.joined) to += 1;
  const points = /^(percentage|basis)$/.exec(tokens[to]?.key ?? '')?.[0];
  if (points) {
    const after = tokens[to + 1]?.key === '-' ? to + 2 : to + 1;
    return /^points?$/.test(tokens[after]?.key ?? '')
      ? { kind: 'percentage', unit: `${points} point`, factor: 1, to: after + 1 }
      : null;
  }
  let square = '';
  while (BETWEEN.test(tokens[to]?.key ?? '') && to < at + 3) {
    const key = tokens[to]?.key ?? '';
    if (key === 'square' || key === 'cubic') square = `${key} `;
    to += tokens[to + 1]?.key === '-' ? 2 : 1;
  }
  const found = named(tokens, to) ?? (spelled ? null : symbol(tokens, to));
  return found && { ...perTime(tokens, found), unit: square + perTime(tokens, found).unit };
}

/** Reads the unit that stands directly behind a number, at most "square" or "cubic" between. */
export function unitBeside(tokens: readonly Token[], at: number, spelled: boolean): Unit | null {
  const key = keyAt(tokens, skipHyphen(tokens, at));
  const isApart = key === 'or' || (BETWEEN.test(key) && key !== 'square' && key !== 'cubic');
  return isApart ? null : unitAfter(tokens, at, spelled);
}

function named(tokens: readonly Token[], at: number): Unit | null {
  const noun = nounAt(tokens, at);
  if (!noun) return null;
  const one = singular(noun);
  if (TIME_UNITS.has(one)) return { kind: 'duration', unit: one, factor: 1, to: at + 1 };
  if (PLAIN.has(one)) return { kind: 'measure', unit: one, factor: 1, to: at + 1 };
  const bare = PREFIXABLE.get(one);
  if (bare) return { kind: 'measure', unit: bare[0], factor: bare[1], to: at + 1 };
  for (const [prefix, factor] of PREFIXES) {
    const base = one.startsWith(prefix) ? PREFIXABLE.get(one.slice(prefix.length)) : undefined;
    if (base) return { kind: 'measure', unit: base[0], factor: factor * base[1], to: at + 1 };
  }
  return null;
}

function symbol(tokens: readonly Token[], at: number): Unit | null {
  const key = tokens[at]?.key ?? '';
  const time = TIME_SYMBOLS.get(key);
  if (time) return { kind: 'duration', unit: time, factor: 1, to: at + 1 };
  const base = SYMBOLS.get(key);
  // "2 h" may be hours, "27 th" a broken ordinal: hashes by symbol are read only as a rate.
  if (!base || (base[0] === 'hash' && tokens[at + 1]?.key !== '/')) return null;
  if (/^[cf]$/.test(key) && !tokens[at]?.joined) return null;
  return { kind: 'measure', unit: base[0], factor: base[1], to: at + 1 };
}

/** "per second", "/s", "an hour", "per kilowatt-hour" are part of the unit. */
function perTime(tokens: readonly Token[], unit: Unit): Unit {
  if (unit.kind !== 'measure') return unit;
  const key = tokens[unit.to]?.key ?? '';
  const over = tokens[unit.to + 1]?.key ?? '';
  const time = { s: 'second', sec: 'second', h: 'hour', hr: 'hour' }[over] ?? singular(over);
  if (!(key === '/' || key === 'per' || key === 'a' || key === 'an') || !TIME_UNITS.has(time))
    return unit;
  const short = time === 'second' ? 's' : time === 'hour' ? 'h' : time;
  return { ...unit, unit: `${unit.unit}/${short}`, to: unit.to + 2 };
}
