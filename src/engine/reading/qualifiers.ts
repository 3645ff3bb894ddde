import { keyAt, type TokenRun } from './tokens.ts';

/** Words beside a figure that say how exactly it is meant. */
export interface Qualifier {
  /** As a reader would say it, in lower case: "more than". */
  readonly words: string;
  readonly approximate: boolean;
}

/** Reads the qualifier before the token `from` or after the number, which ends at `numeralTo`, or its unit. */
export function qualifierOf(
  run: TokenRun,
  from: number,
  numeralTo: number,
  to: number,
): Qualifier | null {
  const before = readBefore(run, from) ?? readBeyond(run, from - 1);
  return before ?? readAfter(run, numeralTo) ?? readAfter(run, to);
}

/** Reads the qualifier before the determiner at an index: "about a million". */
function readBeyond(run: TokenRun, at: number): Qualifier | null {
  const { transparent, placePrepositions, definite, comparing } = run.language.qualifiers;
  if (!transparent.test(keyAt(run, at))) return null;
  const found = readBefore(run, at);
  // "less than the $5 million he asked for" is another sum, set beside one that is known.
  const compares = definite.test(keyAt(run, at)) && comparing.test(found?.words ?? '');
  return compares || placePrepositions.test(found?.words ?? '') ? null : found;
}

function readBefore(run: TokenRun, from: number): Qualifier | null {
  for (const [reversed, approximate] of run.language.qualifiers.phrases) {
    const found = reversed.every((word, step) => run.tokens[from - 1 - step]?.key === word);
    if (found) return { words: [...reversed].reverse().join(' '), approximate };
  }
  return null;
}

/** "50 or more", "60 or so", "200-plus", "300+", "18 and older" is an age and no qualifier. */
function readAfter(run: TokenRun, to: number): Qualifier | null {
  const { counting, numbers, qualifiers } = run.language;
  const [first, second] = [keyAt(run, to), keyAt(run, to + 1)];
  if (first === '+') return { words: '+', approximate: true };
  if (counting.or.has(first) && qualifiers.orThereabouts.test(second))
    return { words: `${first} ${second}`, approximate: true };
  const isSuffix = numbers.plus.has(second) || qualifiers.suffixes.has(second);
  return first === '-' && isSuffix ? { words: second, approximate: true } : null;
}
