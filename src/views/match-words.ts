import { diffSequences, type Match } from '../engine/diff/diff-sequence.ts';

/** A lone word of so many letters, with words that differ on both sides, says nothing: "of", "the". */
const SHORT = 3;

/** Which words of a quotation another one prints too, in order: runs of equal keys. */
export function matchWords(base: readonly string[], other: readonly string[]): readonly Match[] {
  const whole = indexOfRun(base, other);
  if (whole >= 0) return [{ base: whole, other: 0, length: other.length }];
  const numbers = new Map<string, number>();
  const number = (key: string) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const { matches } = diffSequences(base.map(number), other.map(number), numbers.size);
  const ends = (match: Match) =>
    (match.base === 0 && match.other === 0) ||
    (match.base === base.length - 1 && match.other === other.length - 1);
  return joined(matches).filter(
    (match) => match.length > 1 || (base[match.base] ?? '').length > SHORT || ends(match),
  );
}

/** Where a whole sequence stands in another; -1 where it does not. */
function indexOfRun(base: readonly string[], run: readonly string[]): number {
  if (run.length === 0) return -1;
  return base.findIndex((_, at) => run.every((key, index) => base[at + index] === key));
}

function joined(matches: readonly Match[]): Match[] {
  const runs: Match[] = [];
  for (const match of matches) {
    const last = runs.at(-1);
    const follows =
      last && last.base + last.length === match.base && last.other + last.length === match.other;
    if (follows) runs[runs.length - 1] = { ...last, length: last.length + match.length };
    else runs.push(match);
  }
  return runs;
}
