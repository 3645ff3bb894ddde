import type { Language } from './language/index.ts';

/** Whether a word, lower case, turns a statement into its opposite: "not", "never", "don't". */
export function isNegation(word: string, { speech }: Language): boolean {
  return speech.negations.has(word) || speech.negatedEnding.test(word);
}
