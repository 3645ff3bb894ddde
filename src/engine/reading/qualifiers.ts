import {
  OR_THEREABOUTS,
  PLACE_PREPOSITIONS,
  QUALIFIER_PHRASES,
  TRANSPARENT,
} from '../language/en/qualifiers.ts';
import type { Token } from './tokens.ts';

/** Words beside a figure that say how exactly it is meant. */
export interface Qualifier {
  /** As a reader would say it, in lower case: "more than". */
  readonly words: string;
  readonly approximate: boolean;
}

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
    readBefore(tokens, from) ?? (PLACE_PREPOSITIONS.test(beyond?.words ?? '') ? null : beyond);
  return before ?? readAfter(tokens, numeralTo) ?? readAfter(tokens, to);
}

function readBefore(tokens: readonly Token[], from: number): Qualifier | null {
  for (const [reversed, approximate] of QUALIFIER_PHRASES) {
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
  if (first?.key === 'or' && OR_THEREABOUTS.test(second?.key ?? '')) {
    return { words: `or ${second?.key ?? ''}`, approximate: true };
  }
  return first?.key === '-' && /^(ish|odd)$/.test(second?.key ?? '')
    ? { words: second?.key ?? '', approximate: true }
    : null;
}
