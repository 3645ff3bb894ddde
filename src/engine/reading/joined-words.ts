import type { Token } from './tokens.ts';
import type { Range } from '../types.ts';

/**
 * Whether the marks that stand between two tokens, and touch both, join them to one word: the hyphen
 * of "long-time", the points of "U.S".
 */
export type Joins = (marks: string, before: Token, after: Token) => boolean;

/**
 * The words that tokens make where marks join them, as ranges; a number is one too. What joins is for
 * the reader to say: a name keeps its hyphen, a negation its apostrophe.
 */
export function joinedWords(tokens: readonly Token[], joins: Joins): Range[] {
  const words: { start: number; end: number }[] = [];
  let [before, marks]: [Token | null, string] = [null, ''];
  for (const token of tokens) {
    if (!token.joined) [before, marks] = [null, ''];
    if (token.kind === 'mark') {
      marks += token.key;
      continue;
    }
    const word = words.at(-1);
    if (before && word && (marks === '' || joins(marks, before, token))) word.end = token.end;
    else words.push({ start: token.start, end: token.end });
    [before, marks] = [token, ''];
  }
  return words;
}
