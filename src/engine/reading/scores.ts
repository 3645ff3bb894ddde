import { BALLOT_WORDS, MATCH_WORDS } from '../language/en/counting-words.ts';
import type { Amount } from './amounts.ts';
import { countedNoun } from './counted-nouns.ts';
import type { Token } from './tokens.ts';

/** "228 to 191", "420-0", "5-4 decision": two counts of votes or points. */
export function isScore(tokens: readonly Token[], { from, to, value, numeral }: Amount): boolean {
  if (value === null || !Number.isInteger(value) || numeral.magnitude > 1 || numeral.spelled)
    return false;
  const ahead =
    /^[-–]$/.test(tokens[to]?.key ?? '') && tokens[to]?.joined && tokens[to + 1]?.kind === 'digits';
  const behind =
    /^[-–]$/.test(tokens[from - 1]?.key ?? '') &&
    tokens[from]?.joined &&
    tokens[from - 2]?.kind === 'digits' &&
    tokens[from - 1]?.joined;
  if (behind) return countedNoun(tokens, to)?.plural !== true && tokens[to]?.key !== '-';
  if (ahead) return true;
  if (!isVote(tokens, from, to)) return false;
  if (tokens[to]?.key === 'to' && tokens[to + 1]?.kind === 'digits') return true;
  return (
    tokens[from - 1]?.key === 'to' &&
    tokens[from - 2]?.kind === 'digits' &&
    countedNoun(tokens, to)?.plural !== true
  );
}

/** With the words of a chamber or a court a score is a vote. */
export function isBallot(tokens: readonly Token[], from: number, to: number): boolean {
  return wordsAround(tokens, from, to).some((word) => BALLOT_WORDS.test(word));
}

/** "by a vote of 241 to 176", "lost 66 to 34": a score, and with the words of a chamber a vote. */
function isVote(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    isBallot(tokens, from, to) ||
    wordsAround(tokens, from, to).some((word) => MATCH_WORDS.test(word))
  );
}

function wordsAround(tokens: readonly Token[], from: number, to: number): string[] {
  return [...tokens.slice(Math.max(0, from - 6), from), ...tokens.slice(to, to + 4)].map(
    ({ key }) => key,
  );
}
