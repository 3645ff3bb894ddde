import { headOf } from '../align/thesaurus.ts';
import {
  BEFORE_BASE_FORM,
  IRREGULAR_PAST,
  NO_EVENTS,
  SPEECH_VERBS,
} from '../language/en/irregular-verbs.ts';
import { stem } from '../language/en/stem.ts';

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
export function eventVerbs(text: string, start: number, end: number): EventVerbs {
  const before = /[^;:—–]*$/.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const after = /^[^;:—–]*/.exec(text.slice(end, end + REACH))?.[0] ?? '';
  const earlier = verbsIn(before).slice(-BEFORE).reverse();
  const later = verbsIn(after).slice(0, 1);
  // "on Tuesday released a report": the verb follows directly.
  const direct = /^ ?(?:\p{Ll}+ly )?\p{Ll}+(?:ed|s)?\b/u.test(after) && later.length > 0;
  const found = earlier.length === 0 || direct ? [...later, ...earlier] : earlier;
  return {
    verbs: [...new Set(found.map((verb) => headOf(stem(verb))))],
    speech: found[0] !== undefined && SPEECH_VERBS.has(found[0]),
  };
}

/** The verbs of a stretch in their base or printed form, in its order. */
function verbsIn(stretch: string): string[] {
  const words = stretch.match(/[\p{L}'’]+/gu) ?? [];
  return words.flatMap((word, index) => {
    if (/^\p{Lu}/u.test(word)) return [];
    const base = IRREGULAR_PAST.get(word);
    if (base !== undefined) return [base];
    if (NO_EVENTS.has(word)) return [];
    if (/\p{L}{2}(?:ed|ing)$/u.test(word)) return [word];
    return BEFORE_BASE_FORM.test(words[index - 1] ?? '') && word.length > 2 ? [word] : [];
  });
}
