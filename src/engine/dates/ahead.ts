import type { Language } from '../language/index.ts';
import type { Range } from '../types.ts';

/** So many characters of the clause are read before and after a date. */
const BEFORE = 60;
const AFTER = 30;

/**
 * Whether a date of a text lies ahead of its article. A verb right before it tells: "said Friday that
 * he would run" looks back, "expected Friday" ahead; else what the clause says before or behind it.
 */
export function looksAhead(text: string, { start, end }: Range, language: Language): boolean {
  const { ahead, aheadBefore, onDay } = language.dates;
  const before = /[^,;:—–]*$/.exec(text.slice(Math.max(0, start - BEFORE), start))?.[0] ?? '';
  const after = /^[^,;:—–]*/.exec(text.slice(end, end + AFTER))?.[0] ?? '';
  if (aheadBefore.test(before)) return true;
  const verb = before.replace(onDay, '').trim().split(/\s+/).at(-1) ?? '';
  if (ahead.test(verb)) return true;
  return !isPast(verb, language) && ahead.test(`${before} ${after}`);
}

function isPast(word: string, { verbs }: Language): boolean {
  return verbs.irregularPast.has(word) || verbs.regularPast.test(word);
}
