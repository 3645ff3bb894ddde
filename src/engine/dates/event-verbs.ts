import { tokensIn, type Reading } from '../reading/reading.ts';
import type { Range } from '../types.ts';
import { headOf } from '../align/thesaurus.ts';

/** The verbs a date is said of: those nearest to it in its clause. */
export interface EventVerbs {
  /** Stems, the nearest first. */
  readonly verbs: readonly string[];
  /** True where the nearest tells of speech. */
  readonly speech: boolean;
}

/** So many characters on either side are read, so many verbs before and after the date. */
const REACH = 90;
const BEFORE = 2;

/** Finds the verbs for a date of a passage. */
export function eventVerbs(reading: Reading, passage: Range, date: Range): EventVerbs {
  const { article, language } = reading;
  const from = Math.max(passage.start, date.start - REACH);
  const before = /[^;:—–]*$/.exec(article.text.slice(from, date.start))?.[0] ?? '';
  const to = Math.min(passage.end, date.end + REACH);
  const after = /^[^;:—–]*/.exec(article.text.slice(date.end, to))?.[0] ?? '';
  const earlier = verbsIn(reading, { start: date.start - before.length, end: date.start })
    .slice(-BEFORE)
    .reverse();
  const later = verbsIn(reading, { start: date.end, end: date.end + after.length }).slice(0, 1);
  // "on Tuesday released a report": the verb follows directly.
  const direct = language.verbs.directVerb.test(after) && later.length > 0;
  const found = earlier.length === 0 || direct ? [...later, ...earlier] : earlier;
  return {
    verbs: [...new Set(found.map((verb) => headOf(language.stem(verb), language)))],
    speech: found[0] !== undefined && language.verbs.speechVerbs.has(found[0]),
  };
}

/** The verbs of a stretch in their base or printed form, in its order. */
function verbsIn(reading: Reading, stretch: Range): string[] {
  const { irregularPast, noEvents, eventEnd, beforeBaseForm } = reading.language.verbs;
  const words = tokensIn(reading, stretch)
    .filter(({ kind }) => kind === 'word')
    .map(({ start, end }) => reading.article.text.slice(start, end));
  return words.flatMap((word, index) => {
    if (/^\p{Lu}/u.test(word)) return [];
    const base = irregularPast.get(word);
    if (base !== undefined) return [base];
    if (noEvents.has(word)) return [];
    if (eventEnd.test(word)) return [word];
    return beforeBaseForm.test(words[index - 1] ?? '') && word.length > 2 ? [word] : [];
  });
}
