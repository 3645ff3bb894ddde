import { afterOrMore, nounAt, singular } from './counted-nouns.ts';
import { keyAt, skipHyphen, type TokenRun } from './tokens.ts';

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
export function unitAfter(run: TokenRun, at: number, spelled: boolean): Unit | null {
  let to = afterOrMore(run, at);
  if (run.tokens[to]?.key === '-' && run.tokens[to]?.joined) to += 1;
  const points = /^(percentage|basis)$/.exec(run.tokens[to]?.key ?? '')?.[0];
  if (points) {
    const after = run.tokens[to + 1]?.key === '-' ? to + 2 : to + 1;
    return /^points?$/.test(run.tokens[after]?.key ?? '')
      ? { kind: 'percentage', unit: `${points} point`, factor: 1, to: after + 1 }
      : null;
  }
  let square = '';
  while (isBeforeUnit(run, to) && to < at + 3) {
    const key = run.tokens[to]?.key ?? '';
    if (key === 'square' || key === 'cubic') square = `${key} `;
    to += run.tokens[to + 1]?.key === '-' ? 2 : 1;
  }
  const found = named(run, to) ?? (spelled ? null : symbol(run, to));
  return found && { ...perTime(run, found), unit: square + perTime(run, found).unit };
}

/** Reads the unit that stands directly behind a number, at most "square" or "cubic" between. */
export function unitBeside(run: TokenRun, at: number, spelled: boolean): Unit | null {
  const key = keyAt(run, skipHyphen(run, at));
  const isApart =
    key === 'or' || (isBeforeUnit(run, skipHyphen(run, at)) && key !== 'square' && key !== 'cubic');
  return isApart ? null : unitAfter(run, at, spelled);
}

/** Whether a word belongs between a number and its unit; of adjectives at large only before a time. */
function isBeforeUnit(run: TokenRun, at: number): boolean {
  const { language } = run;
  const key = keyAt(run, at);
  if (language.units.beforeUnit.test(key)) return true;
  return (
    language.units.adjectiveEnd.test(key) &&
    language.units.timeUnits.has(singular(keyAt(run, at + 1), language))
  );
}

function named(run: TokenRun, at: number): Unit | null {
  const { language } = run;
  const noun = nounAt(run, at);
  if (!noun) return null;
  const one = singular(noun, language);
  if (language.units.timeUnits.has(one))
    return { kind: 'duration', unit: one, factor: 1, to: at + 1 };
  if (language.units.plainUnits.has(one))
    return { kind: 'measure', unit: one, factor: 1, to: at + 1 };
  const bare = language.units.prefixableUnits.get(one);
  if (bare) return { kind: 'measure', unit: bare[0], factor: bare[1], to: at + 1 };
  for (const [prefix, factor] of language.units.siPrefixes) {
    const base = one.startsWith(prefix)
      ? language.units.prefixableUnits.get(one.slice(prefix.length))
      : undefined;
    if (base) return { kind: 'measure', unit: base[0], factor: factor * base[1], to: at + 1 };
  }
  return null;
}

function symbol(run: TokenRun, at: number): Unit | null {
  const { language } = run;
  const key = run.tokens[at]?.key ?? '';
  const time = language.units.timeSymbols.get(key);
  if (time) return { kind: 'duration', unit: time, factor: 1, to: at + 1 };
  const base = language.units.unitSymbols.get(key);
  // "2 h" may be hours, "27 th" a broken ordinal: hashes by symbol are read only as a rate.
  if (!base || (base[0] === 'hash' && run.tokens[at + 1]?.key !== '/')) return null;
  if (/^[cf]$/.test(key) && !run.tokens[at]?.joined) return null;
  return { kind: 'measure', unit: base[0], factor: base[1], to: at + 1 };
}

/** "per second", "/s", "an hour", "per kilowatt-hour" are part of the unit. */
function perTime(run: TokenRun, unit: Unit): Unit {
  const { language } = run;
  if (unit.kind !== 'measure') return unit;
  const key = run.tokens[unit.to]?.key ?? '';
  const over = run.tokens[unit.to + 1]?.key ?? '';
  const time =
    { s: 'second', sec: 'second', h: 'hour', hr: 'hour' }[over] ?? singular(over, language);
  if (
    !(key === '/' || key === 'per' || key === 'a' || key === 'an') ||
    !language.units.timeUnits.has(time)
  )
    return unit;
  const short = time === 'second' ? 's' : time === 'hour' ? 'h' : time;
  return { ...unit, unit: `${unit.unit}/${short}`, to: unit.to + 2 };
}
