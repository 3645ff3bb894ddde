import type { Language } from '../language/index.ts';
import { editDistance } from '../edit-distance.ts';

/** Shorter names differ by a letter too easily: "Iran", "Iraq". */
export const SHORTEST_NAME = 5;
/** The share of letters that may differ. */
const FARTHEST = 0.3;
const MOST_LETTERS = 2;

/** Whether two keys are likely two spellings of one name, and not two forms or two words. */
export function isMisspelling(a: string, b: string, language: Language): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST_NAME || short[0] !== long[0] || long.length - short.length > 2)
    return false;
  // "Democrat", "Democrats", "Democratic"; "Mexico", "Mexican".
  const stem = short.slice(0, Math.max(4, short.length - 2));
  const ending = long.slice(stem.length);
  if (long.startsWith(stem) && language.nameLabels.derivedEnding.test(ending)) return false;
  if (long.startsWith(short)) return false;
  return editDistance(short, long) <= Math.min(MOST_LETTERS, FARTHEST * short.length);
}
