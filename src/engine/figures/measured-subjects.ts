import type { Language } from '../language/index.ts';
import { phraseBefore, subjectBefore } from './noun-phrases.ts';

/**
 * The subject of a verb that measures, from the text before the verb: "wall funding will now" gives
 * "wall funding", "the wall, which he says would" gives "wall". A clause that tells which of several
 * things it is stays with its noun: "the computing power it sold in Q1" gives "computing power it sold".
 */
export function measuredSubject(
  before: string,
  period: string | null,
  language: Language,
): string | null {
  const { auxiliaryEnd, relativeEnd, reducedRelative, figureEnd } = language.labels;
  const whole = withoutPeriod(before.trimEnd().replace(auxiliaryEnd, ''), period);
  const antecedent = whole.replace(relativeEnd, '');
  // "2 tons, which is up": another figure is no name.
  if (figureEnd.test(antecedent)) return null;
  const [, head, clause] = reducedRelative.exec(antecedent) ?? [];
  if (head === undefined || clause === undefined) return subjectBefore(antecedent, language);
  const noun = phraseBefore(head, language);
  return noun && `${noun} ${clause}`;
}

/** Without the time that the figure is stated for, where that ends the text: "it sold in Q1". */
function withoutPeriod(text: string, period: string | null): string {
  if (period === null || !text.toLowerCase().endsWith(` ${period.toLowerCase()}`)) return text;
  return text.slice(0, -period.length - 1).replace(/ \p{L}{2,6}$/u, '');
}
