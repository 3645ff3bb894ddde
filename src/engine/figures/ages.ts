import { memoizeByObject } from '../memoize.ts';
import type { Language } from '../language/index.ts';
import type { Figure } from '../types.ts';

/** Whose age a figure gives, where the text names the person beside it. */
export interface Age {
  /** Words of the name in lower case, in their order; empty where none is printed. */
  readonly name: readonly string[];
  /** True for an age at the time of some event ("at age 13", "when she was 14"). */
  readonly then: boolean;
}

const NAME = String.raw`(?:\p{Lu}[\p{L}'’-]*\.? ?){1,4}`;
/** "Jesse Low Jr., 47", "Low (47", "Mr. Low, a charming 75-year-old" */
const nameBefore = memoizeByObject(
  ({ figures }: Language) =>
    new RegExp(
      String.raw`(${NAME}), (?:${figures.beforeAge} (?:\p{Ll}+ ){0,2})?$|(${NAME}) ?\($`,
      'u',
    ),
);
/** "59-year-old Huckabee", "59-year-old former governor Mike Huckabee" */
const NAME_AFTER = new RegExp(String.raw`^ (?:\p{Ll}+ ){0,2}(${NAME})`, 'u');

/** The age that a figure gives; null where it is none. */
export function ageOf(
  { kind, unit, start, end }: Figure,
  text: string,
  language: Language,
): Age | null {
  const printed = text.slice(start, end);
  const { old, oldEnd, ageThen } = language.figures;
  const isAge =
    kind === 'duration' && unit === 'year' && (/^\d+$/.test(printed) || old.test(printed));
  if (!isAge) return null;
  const before = text.slice(Math.max(0, start - 60), start);
  const found = nameBefore(language).exec(before);
  const after = oldEnd.test(printed) ? NAME_AFTER.exec(text.slice(end, end + 60)) : null;
  const words = (found?.[1] ?? found?.[2] ?? after?.[1] ?? '')
    .toLowerCase()
    .match(/\p{L}[\p{L}'’-]{2,}/gu);
  // "Mrs. Low" has no first name that could differ from Ann Low's.
  const name = (words ?? []).filter((word) => !language.names.nameTitles.has(word));
  return { name, then: ageThen.test(before) };
}

/** Whether two ages are given of one person, of two, or it cannot be told. */
export function comparePersons({ name: a }: Age, { name: b }: Age): 'same' | 'other' | 'unknown' {
  if (a.length === 0 || b.length === 0) return 'unknown';
  const shared = a.filter((word) => b.includes(word));
  if (shared.length === 0) return 'other';
  // Two people of one surname have two first names.
  const [first, second] = [a[0] ?? '', b[0] ?? ''];
  return a.length > 1 && b.length > 1 && !b.includes(first) && !a.includes(second)
    ? 'other'
    : 'same';
}
