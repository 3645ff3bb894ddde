import type { Language } from '../language/index.ts';
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

/** Finds the verbs for the date at an offset of a passage. */
export function eventVerbs(
  text: string,
  start: number,
  end: number,
  language: Language,
): EventVerbs {
  const before = /[^;:—–]*$/.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const after = /^[^;:—–]*/.exec(text.slice(end, end + REACH))?.[0] ?? '';
  const earlier = verbsIn(before, language).slice(-BEFORE).reverse();
  const later = verbsIn(after, language).slice(0, 1);
  // "on Tuesday released a report": the verb follows directly.
  const direct = language.verbs.directVerb.test(after) && later.length > 0;
  const found = earlier.length === 0 || direct ? [...later, ...earlier] : earlier;
  return {
    verbs: [...new Set(found.map((verb) => headOf(language.stem(verb), language)))],
    speech: found[0] !== undefined && language.verbs.speechVerbs.has(found[0]),
  };
}

/** The verbs of a stretch in their base or printed form, in its order. */
function verbsIn(stretch: string, language: Language): string[] {
  const words = stretch.match(/[\p{L}'’]+/gu) ?? [];
  return words.flatMap((word, index) => {
    if (/^\p{Lu}/u.test(word)) return [];
    const base = language.verbs.irregularPast.get(word);
    if (base !== undefined) return [base];
    if (language.verbs.noEvents.has(word)) return [];
    if (language.verbs.eventEnd.test(word)) return [word];
    return language.verbs.beforeBaseForm.test(words[index - 1] ?? '') && word.length > 2
      ? [word]
      : [];
  });
}
