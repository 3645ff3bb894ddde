import type { Token } from './tokens.ts';

/** Words beside a figure that say how exactly it is meant. */
export interface Qualifier {
  /** As a reader would say it, in lower case: "more than". */
  readonly words: string;
  readonly approximate: boolean;
}

/** Phrases before a figure, longest first, and whether they make it an approximation. */
const BEFORE: readonly (readonly [words: readonly string[], approximate: boolean])[] = (
  [
    ['in the neighborhood of', true], ['in the region of', true], ['in the range of', true],
    ['a little more than', true], ['a little over', true], ['slightly more than', true],
    ['no fewer than', true], ['no less than', true], ['not less than', true], ['no more than', false],
    ['not more than', false], ['as many as', true], ['as much as', true], ['as few as', true], ['as little as', true],
    ['just more than', true], ['just less than', true], ['just over', true], ['just under', true],
    ['just about', true], ['well over', true], ['well above', true], ['far more than', true], ['little more than', true],
    ['more than', true], ['less than', true], ['fewer than', true], ['greater than', true], ['higher than', true],
    ['lower than', true], ['better than', true], ['close to', true], ['next to', true], ['at least', true],
    ['at most', false], ['up to', false], ['an estimated', true], ['a maximum of', false], ['a minimum of', true],
    ['upward of', true], ['upwards of', true], ['north of', true], ['south of', true], ['or so', true],
    ['nearly', true], ['almost', true], ['about', true], ['around', true], ['roughly', true],
    ['approximately', true], ['some', true], ['over', true], ['above', true], ['below', true], ['under', true],
    ['topped', true], ['topping', true], ['tops', true], ['exceeded', true], ['exceeds', true], ['exceeding', true],
    ['surpassed', true], ['estimated', true], ['circa', true], ['virtually', true], ['barely', true],
    ['just', false], ['only', false], ['exactly', false], ['precisely', false], ['merely', false], ['fully', false],
    ['literally', false], ['another', false], ['~', true], ['≈', true], ['<', true], ['>', true], ['≥', true], ['≤', false],
  ] as const
).map(([phrase, approximate]) => [phrase.split(' ').reverse(), approximate]); // prettier-ignore

/** Words that may stand between a qualifier and its figure: "more than the 40 votes", "about a million". */
const TRANSPARENT = /^(the|a|an|that|its|his|her|their)$/;
/** Before such a word these are prepositions of place: "around the 14th Amendment". */
const PREPOSITIONS = /^(over|under|around|about|above|below|some)$/;

/** Reads the qualifier before the token `from` or after the number, which ends at `numeralTo`, or its unit. */
export function qualifierOf(
  tokens: readonly Token[],
  from: number,
  numeralTo: number,
  to: number,
): Qualifier | null {
  const beyond = TRANSPARENT.test(tokens[from - 1]?.key ?? '')
    ? readBefore(tokens, from - 1)
    : null;
  const before =
    readBefore(tokens, from) ?? (PREPOSITIONS.test(beyond?.words ?? '') ? null : beyond);
  return before ?? readAfter(tokens, numeralTo) ?? readAfter(tokens, to);
}

function readBefore(tokens: readonly Token[], from: number): Qualifier | null {
  for (const [reversed, approximate] of BEFORE) {
    const found = reversed.every((word, step) => tokens[from - 1 - step]?.key === word);
    if (found) return { words: [...reversed].reverse().join(' '), approximate };
  }
  return null;
}

/** "50 or more", "60 or so", "200-plus", "300+", "18 and older" is an age and no qualifier. */
function readAfter(tokens: readonly Token[], to: number): Qualifier | null {
  const [first, second] = [tokens[to], tokens[to + 1]];
  if (first?.key === '+') return { words: '+', approximate: true };
  if (first?.key === '-' && second?.key === 'plus') return { words: 'plus', approximate: true };
  if (first?.key === 'or' && /^(more|so|fewer|less|thereabouts)$/.test(second?.key ?? '')) {
    return { words: `or ${second?.key ?? ''}`, approximate: true };
  }
  return first?.key === '-' && /^(ish|odd)$/.test(second?.key ?? '')
    ? { words: second?.key ?? '', approximate: true }
    : null;
}
