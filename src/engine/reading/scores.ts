import type { Amount } from './amounts.ts';
import { countedNoun } from './counted-nouns.ts';
import type { Lexeme } from './lexemes.ts';

/** "228 to 191", "420-0", "5-4 decision": two counts of votes or points. */
export function isScore(lexemes: readonly Lexeme[], { from, to, value, numeral }: Amount): boolean {
  if (value === null || !Number.isInteger(value) || numeral.magnitude > 1 || numeral.spelled)
    return false;
  const ahead =
    /^[-–]$/.test(lexemes[to]?.key ?? '') &&
    lexemes[to]?.joined &&
    lexemes[to + 1]?.kind === 'digits';
  const behind =
    /^[-–]$/.test(lexemes[from - 1]?.key ?? '') &&
    lexemes[from]?.joined &&
    lexemes[from - 2]?.kind === 'digits' &&
    lexemes[from - 1]?.joined;
  if (behind) return countedNoun(lexemes, to)?.plural !== true && lexemes[to]?.key !== '-';
  if (ahead) return true;
  if (!isVote(lexemes, from, to)) return false;
  if (lexemes[to]?.key === 'to' && lexemes[to + 1]?.kind === 'digits') return true;
  return (
    lexemes[from - 1]?.key === 'to' &&
    lexemes[from - 2]?.kind === 'digits' &&
    countedNoun(lexemes, to)?.plural !== true
  );
}

/** With the words of a chamber or a court a score is a vote. */
export function isBallot(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  return wordsAround(lexemes, from, to).some((word) =>
    /^(votes?|voted|voting|passed|approved|rejected|ruled|ruling|decision|confirmed|majority|senate|house|court|party-line|line)$/.test(
      word,
    ),
  );
}

/** "by a vote of 241 to 176", "lost 66 to 34": a score, and with the words of a chamber a vote. */
function isVote(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  return (
    isBallot(lexemes, from, to) ||
    wordsAround(lexemes, from, to).some((word) =>
      /^(won|lost|beat|defeated|score|scored|margin)$/.test(word),
    )
  );
}

function wordsAround(lexemes: readonly Lexeme[], from: number, to: number): string[] {
  return [...lexemes.slice(Math.max(0, from - 6), from), ...lexemes.slice(to, to + 4)].map(
    ({ key }) => key,
  );
}
