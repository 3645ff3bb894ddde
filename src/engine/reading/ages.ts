import {
  AGE_COPULAS,
  AGE_LIMITS,
  AGE_LINKS,
  AGE_SUBJECTS,
  AGE_VERBS,
} from '../language/en/counting-words.ts';
import type { Amount } from './amounts.ts';
import type { Token } from './tokens.ts';
import { isCapitalised } from './passage-reading.ts';

/** "Mr. Low, 47, said", "aged 16 and 13", "at the age of 30", "19 or older", "who is 46". */
export function isAge(
  text: string,
  tokens: readonly Token[],
  { from, to, value, numeral }: Amount,
): boolean {
  if (
    value === null ||
    value < 1 ||
    value > 119 ||
    !Number.isInteger(value) ||
    numeral.magnitude > 1
  )
    return false;
  const before = tokens[from - 1];
  // "Cesar Sayoc Jr., 56,"
  const earlier = tokens[tokens[from - 2]?.key === '.' ? from - 3 : from - 2];
  const after = tokens[to];
  const [next, second] = [after?.key ?? '', tokens[to + 1]?.key ?? ''];
  if (/^(and|or)$/.test(next) && AGE_LIMITS.test(second)) return true;
  if (AGE_VERBS.test(before?.key ?? '')) return true;
  const cue = [2, 3, 4].some((step) => /^(age|ages|aged)$/.test(tokens[from - step]?.key ?? ''));
  if (cue && AGE_LINKS.test(before?.key ?? '')) return true;
  const closes = after === undefined || /^[,.;:)—–]$/.test(next);
  if (numeral.spelled || !closes) return false;
  if (before?.key === ',' && earlier && (isCapitalised(text, earlier) || earlier.key === 'then'))
    return true;
  if (before?.key === '(' && earlier && isCapitalised(text, earlier) && next === ')') return true;
  return AGE_COPULAS.test(before?.key ?? '') && AGE_SUBJECTS.test(earlier?.key ?? '');
}

/** "two-year-old", "75 years old": the age takes "old" into its words. */
export function ageEnd(tokens: readonly Token[], at: number): number {
  const to = tokens[at]?.key === '-' ? at + 1 : at;
  return /^olds?$/.test(tokens[to]?.key ?? '') ? to + 1 : at;
}
