import {
  MAGNITUDES,
  ONES,
  ORDINALS,
  ORDINAL_SUFFIX,
  TENS,
  VAGUE_MAGNITUDES,
  VAGUE_NUMBERS,
} from '../language/en/number-words.ts';
import { keyAt, skipHyphen, type Token } from './tokens.ts';

/** A number read from the tokens of a text. */
export interface ReadNumber {
  readonly value: number | null;
  readonly to: number;
  readonly magnitude: number;
}

/** Spelled-out cardinals: "twenty-three", "one hundred and eighteen", "a million", "two hundred thousand". */
export function readWords(tokens: readonly Token[], at: number): ReadNumber | null {
  let total = 0;
  let current: number | null = null;
  let magnitude = 1;
  let to = at;
  let limit = Infinity;
  if (
    /^an?$/.test(keyAt(tokens, at)) &&
    (MAGNITUDES.has(keyAt(tokens, at + 1)) || keyAt(tokens, at + 1) === 'dozen')
  ) {
    [current, to] = [1, at + 1];
    if (keyAt(tokens, to) === 'dozen') return { value: 12, to: to + 1, magnitude };
  }
  for (;;) {
    let next = to === at ? at : skipHyphen(tokens, to);
    if (to > at && keyAt(tokens, next) === 'and' && (magnitude === 100 || magnitude === 1000))
      next += 1;
    const small: { value: number | null; to: number } | null =
      current === null || current % 100 === 0 ? readBelowHundred(tokens, next) : null;
    if (small?.value != null) {
      current = (current ?? 0) + small.value;
      to = small.to;
      continue;
    }
    const scale = MAGNITUDES.get(keyAt(tokens, next));
    if (scale === undefined || current === null || next !== skipHyphen(tokens, to)) break;
    if (scale === 100 ? current > 99 : scale >= limit) break;
    if (scale === 100) current *= 100;
    else [total, current, limit] = [total + current * scale, 0, scale];
    [magnitude, to] = [scale, next + 1];
  }
  return current === null || to === at ? null : { value: total + current, to, magnitude };
}

export function readBelowHundred(
  tokens: readonly Token[],
  at: number,
): { value: number; to: number } | null {
  const key = keyAt(tokens, at);
  const tens = TENS.get(key);
  if (tens === undefined) {
    const digits = tokens[at];
    if (digits?.kind === 'digits') return null;
    const ones = ONES.get(key);
    return ones === undefined ? null : { value: ones, to: at + 1 };
  }
  const to = skipHyphen(tokens, at + 1);
  const ones = ONES.get(keyAt(tokens, to));
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: tens + ones, to: to + 1 }
    : { value: tens, to: at + 1 };
}

export function readOrdinal(tokens: readonly Token[], at: number): ReadNumber | null {
  const first = tokens[at];
  const suffix = tokens[at + 1];
  if (first?.kind === 'digits') {
    const isOrdinal =
      suffix?.joined && ORDINAL_SUFFIX.test(suffix.key) && /^\d{1,6}$/.test(first.key);
    return isOrdinal ? { value: Number(first.key), to: at + 2, magnitude: 1 } : null;
  }
  const simple = ORDINALS.get(keyAt(tokens, at));
  if (simple !== undefined) return { value: simple, to: at + 1, magnitude: 1 };
  const tens = TENS.get(keyAt(tokens, at));
  if (tens === undefined) return null;
  const to = skipHyphen(tokens, at + 1);
  const ones = ORDINALS.get(keyAt(tokens, to));
  return ones !== undefined && ones < 10 ? { value: tens + ones, to: to + 1, magnitude: 1 } : null;
}

/** "hundreds", "tens of thousands", "several hundred", "a few million": numbers without a value. */
export function readVague(tokens: readonly Token[], at: number): ReadNumber | null {
  if (VAGUE_MAGNITUDES.has(keyAt(tokens, at))) {
    let to = at + 1;
    while (keyAt(tokens, to) === 'of' && VAGUE_MAGNITUDES.has(keyAt(tokens, to + 1))) to += 2;
    return { value: null, to, magnitude: 1 };
  }
  const start = /^an?$/.test(keyAt(tokens, at)) ? at + 1 : at;
  if (!VAGUE_NUMBERS.test(keyAt(tokens, start))) return null;
  let to = keyAt(tokens, start + 1) === 'of' ? start + 2 : start + 1;
  const name = keyAt(tokens, to);
  if (!MAGNITUDES.has(name) && name !== 'dozen') return null;
  while (MAGNITUDES.has(keyAt(tokens, to)) || keyAt(tokens, to) === 'dozen') to += 1;
  return { value: null, to, magnitude: 1 };
}
