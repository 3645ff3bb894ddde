import { NEGATIONS } from '../language/en/said-words.ts';
import type { SaidWord } from './utterance.ts';

/** How many words of a stretch turn it into its opposite: "not", "never", "don’t". */
export function countNegations(words: readonly SaidWord[]): number {
  return words.filter(({ key }) => NEGATIONS.has(key) || key.endsWith("n't")).length;
}
