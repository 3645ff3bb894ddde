import type { Amount } from './amounts.ts';
import { keyAt, type TokenRun } from './tokens.ts';
import { isCapitalised } from './passage-reading.ts';

/** "Mr. Low, 47, said", "aged 16 and 13", "at the age of 30", "19 or older", "who is 46". */
export function isAge(text: string, run: TokenRun, { from, to, value, numeral }: Amount): boolean {
  const { language } = run;
  if (
    value === null ||
    value < 1 ||
    value > 119 ||
    !Number.isInteger(value) ||
    numeral.magnitude > 1
  )
    return false;
  const before = run.tokens[from - 1];
  // "Cesar Sayoc Jr., 56,"
  const earlier = run.tokens[run.tokens[from - 2]?.key === '.' ? from - 3 : from - 2];
  const after = run.tokens[to];
  const [next, second] = [after?.key ?? '', run.tokens[to + 1]?.key ?? ''];
  if (language.counting.ageJoiners.has(next) && language.counting.ageLimits.test(second))
    return true;
  if (language.counting.ageVerbs.test(before?.key ?? '')) return true;
  const cue = [2, 3, 4].some((step) => language.counting.ageNouns.has(keyAt(run, from - step)));
  if (cue && language.counting.ageLinks.test(before?.key ?? '')) return true;
  const closes = after === undefined || /^[,.;:)—–]$/.test(next);
  if (numeral.spelled || !closes) return false;
  if (
    before?.key === ',' &&
    earlier &&
    (isCapitalised(text, earlier) || language.counting.then.has(earlier.key))
  )
    return true;
  if (before?.key === '(' && earlier && isCapitalised(text, earlier) && next === ')') return true;
  return (
    language.counting.ageCopulas.test(before?.key ?? '') &&
    language.counting.ageSubjects.test(earlier?.key ?? '')
  );
}

/** "two-year-old", "75 years old": the age takes "old" into its words. */
export function ageEnd(run: TokenRun, at: number): number {
  const to = run.tokens[at]?.key === '-' ? at + 1 : at;
  return run.language.counting.old.has(keyAt(run, to)) ? to + 1 : at;
}
