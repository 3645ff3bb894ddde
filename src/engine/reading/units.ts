import {
  ADJECTIVE_END,
  BEFORE_UNIT,
  PLAIN_UNITS,
  PREFIXABLE_UNITS,
  SI_PREFIXES,
  TIME_SYMBOLS,
  TIME_UNITS,
  UNIT_SYMBOLS,
} from '../language/en/unit-words.ts';
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
  while (isBeforeUnit(tokens, to) && to < at + 3) {
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
  const isApart =
    key === 'or' ||
    (isBeforeUnit(tokens, skipHyphen(tokens, at)) && key !== 'square' && key !== 'cubic');
  return isApart ? null : unitAfter(tokens, at, spelled);
}

/** Whether a word belongs between a number and its unit; of adjectives at large only before a time. */
function isBeforeUnit(tokens: readonly Token[], at: number): boolean {
  const key = keyAt(tokens, at);
  if (BEFORE_UNIT.test(key)) return true;
  return ADJECTIVE_END.test(key) && TIME_UNITS.has(singular(keyAt(tokens, at + 1)));
}

function named(tokens: readonly Token[], at: number): Unit | null {
  const noun = nounAt(tokens, at);
  if (!noun) return null;
  const one = singular(noun);
  if (TIME_UNITS.has(one)) return { kind: 'duration', unit: one, factor: 1, to: at + 1 };
  if (PLAIN_UNITS.has(one)) return { kind: 'measure', unit: one, factor: 1, to: at + 1 };
  const bare = PREFIXABLE_UNITS.get(one);
  if (bare) return { kind: 'measure', unit: bare[0], factor: bare[1], to: at + 1 };
  for (const [prefix, factor] of SI_PREFIXES) {
    const base = one.startsWith(prefix)
      ? PREFIXABLE_UNITS.get(one.slice(prefix.length))
      : undefined;
    if (base) return { kind: 'measure', unit: base[0], factor: factor * base[1], to: at + 1 };
  }
  return null;
}

function symbol(tokens: readonly Token[], at: number): Unit | null {
  const key = tokens[at]?.key ?? '';
  const time = TIME_SYMBOLS.get(key);
  if (time) return { kind: 'duration', unit: time, factor: 1, to: at + 1 };
  const base = UNIT_SYMBOLS.get(key);
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
