import type { Amount } from './amounts.ts';
import { countedNoun } from './counted-nouns.ts';
import { keyAt, type TokenRun } from './tokens.ts';

/** "228 to 191", "420-0", "5-4 decision": two counts of votes or points. */
export function isScore(run: TokenRun, { from, to, value, numeral }: Amount): boolean {
  if (value === null || !Number.isInteger(value) || numeral.magnitude > 1 || numeral.spelled)
    return false;
  const ahead =
    /^[-–]$/.test(run.tokens[to]?.key ?? '') &&
    run.tokens[to]?.joined &&
    run.tokens[to + 1]?.kind === 'digits';
  const behind =
    /^[-–]$/.test(run.tokens[from - 1]?.key ?? '') &&
    run.tokens[from]?.joined &&
    run.tokens[from - 2]?.kind === 'digits' &&
    run.tokens[from - 1]?.joined;
  if (behind) return countedNoun(run, to)?.plural !== true && run.tokens[to]?.key !== '-';
  if (ahead) return true;
  if (!isVote(run, from, to)) return false;
  if (run.language.counting.scoreLinks.has(keyAt(run, to)) && run.tokens[to + 1]?.kind === 'digits')
    return true;
  return (
    run.language.counting.scoreLinks.has(keyAt(run, from - 1)) &&
    run.tokens[from - 2]?.kind === 'digits' &&
    countedNoun(run, to)?.plural !== true
  );
}

/** With the words of a chamber or a court a score is a vote. */
export function isBallot(run: TokenRun, from: number, to: number): boolean {
  return wordsAround(run, from, to).some((word) => run.language.counting.ballotWords.test(word));
}

/** "by a vote of 241 to 176", "lost 66 to 34": a score, and with the words of a chamber a vote. */
function isVote(run: TokenRun, from: number, to: number): boolean {
  return (
    isBallot(run, from, to) ||
    wordsAround(run, from, to).some((word) => run.language.counting.matchWords.test(word))
  );
}

function wordsAround(run: TokenRun, from: number, to: number): string[] {
  const start = scoreStart(run, from);
  return [...run.tokens.slice(Math.max(0, start - 6), start), ...run.tokens.slice(to, to + 4)].map(
    ({ key }) => key,
  );
}

/** Where the score begins whose second number stands at `from`, so that both numbers are read by the same words. */
function scoreStart(run: TokenRun, from: number): number {
  const joint = keyAt(run, from - 1);
  const isSecond = run.language.counting.scoreLinks.has(joint) || /^[-–]$/.test(joint);
  return isSecond && run.tokens[from - 2]?.kind === 'digits' ? from - 2 : from;
}
