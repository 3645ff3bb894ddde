import { keyAt, skipHyphen, type TokenRun } from './tokens.ts';

/** A number read from the tokens of a text. */
export interface ReadNumber {
  readonly value: number | null;
  readonly to: number;
  readonly magnitude: number;
}

/** Spelled-out cardinals: "twenty-three", "one hundred and eighteen", "a million", "two hundred thousand". */
export function readWords(run: TokenRun, at: number): ReadNumber | null {
  const { language } = run;
  let total = 0;
  let current: number | null = null;
  let magnitude = 1;
  let to = at;
  let limit = Infinity;
  if (
    language.numbers.articles.has(keyAt(run, at)) &&
    (language.numbers.magnitudes.has(keyAt(run, at + 1)) ||
      language.numbers.dozens.has(keyAt(run, at + 1)))
  ) {
    [current, to] = [1, at + 1];
    if (language.numbers.dozens.has(keyAt(run, to))) return { value: 12, to: to + 1, magnitude };
  }
  for (;;) {
    let next = to === at ? at : skipHyphen(run, to);
    if (
      to > at &&
      language.numbers.joiners.has(keyAt(run, next)) &&
      (magnitude === 100 || magnitude === 1000)
    )
      next += 1;
    const small: { value: number | null; to: number } | null =
      current === null || current % 100 === 0 ? readBelowHundred(run, next) : null;
    if (small?.value != null) {
      current = (current ?? 0) + small.value;
      to = small.to;
      continue;
    }
    const scale = language.numbers.magnitudes.get(keyAt(run, next));
    if (scale === undefined || current === null || next !== skipHyphen(run, to)) break;
    if (scale === 100 ? current > 99 : scale >= limit) break;
    if (scale === 100) current *= 100;
    else [total, current, limit] = [total + current * scale, 0, scale];
    [magnitude, to] = [scale, next + 1];
  }
  return current === null || to === at ? null : { value: total + current, to, magnitude };
}

export function readBelowHundred(run: TokenRun, at: number): { value: number; to: number } | null {
  const { language } = run;
  const key = keyAt(run, at);
  const tens = language.numbers.tens.get(key);
  if (tens === undefined) {
    const digits = run.tokens[at];
    if (digits?.kind === 'digits') return null;
    const ones = language.numbers.ones.get(key);
    return ones === undefined ? null : { value: ones, to: at + 1 };
  }
  const to = skipHyphen(run, at + 1);
  const ones = language.numbers.ones.get(keyAt(run, to));
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: tens + ones, to: to + 1 }
    : { value: tens, to: at + 1 };
}

export function readOrdinal(run: TokenRun, at: number): ReadNumber | null {
  const { language } = run;
  const first = run.tokens[at];
  const suffix = run.tokens[at + 1];
  if (first?.kind === 'digits') {
    const isOrdinal =
      suffix?.joined &&
      language.numbers.ordinalSuffix.test(suffix.key) &&
      /^\d{1,6}$/.test(first.key);
    return isOrdinal ? { value: Number(first.key), to: at + 2, magnitude: 1 } : null;
  }
  const simple = language.numbers.ordinals.get(keyAt(run, at));
  if (simple !== undefined) return { value: simple, to: at + 1, magnitude: 1 };
  const tens = language.numbers.tens.get(keyAt(run, at));
  if (tens === undefined) return null;
  const to = skipHyphen(run, at + 1);
  const ones = language.numbers.ordinals.get(keyAt(run, to));
  return ones !== undefined && ones < 10 ? { value: tens + ones, to: to + 1, magnitude: 1 } : null;
}

/** "hundreds", "tens of thousands", "several hundred", "a few million": numbers without a value. */
export function readVague(run: TokenRun, at: number): ReadNumber | null {
  const { language } = run;
  if (language.numbers.vagueMagnitudes.has(keyAt(run, at))) {
    let to = at + 1;
    while (
      language.numbers.of.has(keyAt(run, to)) &&
      language.numbers.vagueMagnitudes.has(keyAt(run, to + 1))
    )
      to += 2;
    return { value: null, to, magnitude: 1 };
  }
  const start = language.numbers.articles.has(keyAt(run, at)) ? at + 1 : at;
  if (!language.numbers.vagueNumbers.test(keyAt(run, start))) return null;
  let to = language.numbers.of.has(keyAt(run, start + 1)) ? start + 2 : start + 1;
  const name = keyAt(run, to);
  if (!language.numbers.magnitudes.has(name) && !language.numbers.dozens.has(name)) return null;
  while (
    language.numbers.magnitudes.has(keyAt(run, to)) ||
    language.numbers.dozens.has(keyAt(run, to))
  )
    to += 1;
  return { value: null, to, magnitude: 1 };
}
