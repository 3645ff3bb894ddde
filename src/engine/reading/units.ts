import { afterOrMore, nounAt } from './counted-nouns.ts';
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
  const { units } = run.language;
  const points = units.points.get(keyAt(run, to));
  if (points) {
    const after = keyAt(run, to + 1) === '-' ? to + 2 : to + 1;
    return units.pointNouns.has(keyAt(run, after))
      ? { kind: 'percentage', unit: points, factor: 1, to: after + 1 }
      : null;
  }
  let square = '';
  while (isBeforeUnit(run, to) && to < at + 3) {
    const dimension = units.dimensions.get(keyAt(run, to));
    if (dimension) square = `${dimension} `;
    to += run.tokens[to + 1]?.key === '-' ? 2 : 1;
  }
  const found = named(run, to) ?? (spelled ? null : symbol(run, to));
  return found && { ...perTime(run, found), unit: square + perTime(run, found).unit };
}

/** Reads the unit that stands directly behind a number, at most "square" or "cubic" between. */
export function unitBeside(run: TokenRun, at: number, spelled: boolean): Unit | null {
  const { counting, units } = run.language;
  const key = keyAt(run, skipHyphen(run, at));
  const isApart =
    counting.or.has(key) || (isBeforeUnit(run, skipHyphen(run, at)) && !units.dimensions.has(key));
  return isApart ? null : unitAfter(run, at, spelled);
}

/** Whether a word belongs between a number and its unit; of adjectives at large only before a time. */
function isBeforeUnit(run: TokenRun, at: number): boolean {
  const { language } = run;
  const key = keyAt(run, at);
  if (language.units.beforeUnit.test(key)) return true;
  return (
    language.units.adjectiveEnd.test(key) &&
    language.units.timeUnits.has(language.counting.singular(keyAt(run, at + 1)))
  );
}

function named(run: TokenRun, at: number): Unit | null {
  const { language } = run;
  const noun = nounAt(run, at);
  if (!noun) return null;
  const one = language.counting.singular(noun);
  const time = language.units.timeUnits.get(one);
  if (time) return { kind: 'duration', unit: time, factor: 1, to: at + 1 };
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
  const [link, over] = [keyAt(run, unit.to), keyAt(run, unit.to + 1)];
  const time =
    language.units.rateSymbols.get(over) ??
    language.units.timeUnits.get(language.counting.singular(over));
  if (time === undefined || !(link === '/' || language.units.per.has(link))) return unit;
  const short = time === 'second' ? 's' : time === 'hour' ? 'h' : time;
  return { ...unit, unit: `${unit.unit}/${short}`, to: unit.to + 2 };
}
