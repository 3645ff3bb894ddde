import { keyAt, skipHyphen, type TokenRun } from './tokens.ts';
import { readBelowHundred, type ReadNumber } from './spelled-numbers.ts';

/** "two-thirds", "one third", "a fifth of", "three quarters", "half", "3/4", "½". */
export function readFraction(run: TokenRun, at: number): ReadNumber | null {
  const { language } = run;
  const glyph = language.numbers.fractionSigns.get(keyAt(run, at));
  if (glyph !== undefined) return { value: glyph, to: at + 1, magnitude: 1 };
  if (language.numbers.halves.has(keyAt(run, at)) && !isHalfOfMagnitude(run, at)) {
    return { value: 0.5, to: at + 1, magnitude: 1 };
  }
  const slashed = readSlashed(run, at);
  if (slashed) return { ...slashed, magnitude: 1 };
  const article = language.numbers.articles.has(keyAt(run, at));
  if (article && language.numbers.halves.has(keyAt(run, at + 1)) && isHalfOfMagnitude(run, at + 1))
    return null;
  const numerator = article ? { value: 1, to: at + 1 } : readBelowHundred(run, at);
  if (!numerator?.value) return null;
  const to = skipHyphen(run, numerator.to);
  const name = keyAt(run, to);
  const denominator = language.numbers.denominators.get(name);
  if (denominator === undefined) return null;
  // "a third person", "one second", "four quarter-finals": without a plural, "of" or a hyphen the word is an ordinal.
  const plural = language.numbers.pluralDenominators.has(name);
  const hyphened = to > numerator.to;
  const isOf = language.numbers.of.has(keyAt(run, to + 1));
  // "the last three quarters" are nine months.
  if (language.numbers.timeDenominators.has(name) && !hyphened && !isOf) return null;
  const sure =
    plural ||
    language.numbers.halves.has(name) ||
    isOf ||
    (hyphened && !article) ||
    (article && language.parts.beforeFraction.test(keyAt(run, at - 1)));
  if (!sure || (numerator.value > 1 && !plural) || (numerator.value === 1 && plural)) return null;
  const value = numerator.value / denominator;
  // "a quarter of a million" is a number, no share.
  const scale =
    isOf && language.numbers.articles.has(keyAt(run, to + 2))
      ? language.numbers.magnitudes.get(keyAt(run, to + 3))
      : undefined;
  return scale === undefined
    ? { value, to: to + 1, magnitude: 1 }
    : { value: value * scale, to: to + 4, magnitude: scale };
}

/** "3/4", never "9/11" or "24/7": a small proper fraction, outside a longer chain. */
export function readSlashed(run: TokenRun, at: number): { value: number; to: number } | null {
  const [above, slash, below, next] = [0, 1, 2, 3].map((step) => run.tokens[at + step]);
  if (above?.kind !== 'digits' || below?.kind !== 'digits') return null;
  if (slash?.key !== '/' && slash?.key !== '⁄') return null;
  if (!slash.joined || !below.joined || (next?.key === '/' && next.joined)) return null;
  if (!/^\d$/.test(above.key) || !/^(2|3|4|5|8|10)$/.test(below.key)) return null;
  const value = Number(above.key) / Number(below.key);
  return value < 1 ? { value, to: at + 3 } : null;
}

/** "half a million", "half a dozen", "half-dozen" are cardinals. */
export function isHalfOfMagnitude(run: TokenRun, at: number): boolean {
  const { language } = run;
  const next = skipHyphen(run, at + 1);
  const name = keyAt(run, language.numbers.articles.has(keyAt(run, next)) ? next + 1 : next);
  return language.numbers.magnitudes.has(name) || language.numbers.dozens.has(name);
}
