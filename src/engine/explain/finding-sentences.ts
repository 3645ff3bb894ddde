import { count } from './count.ts';
import { list, possessive } from './list.ts';
import type { Place } from '../coverage.ts';

/** What an outlet prints. */
interface Printed {
  readonly outlet: string;
  /** Null where it prints nothing in the place. */
  readonly words: string | null;
}

/** Longer words are cut in the middle of a sentence of ours. */
const LONGEST = 70;
/** A sentence that stands for a fact may be longer. */
const LONGEST_FACT = 120;

/** "HuffPost quotes “shouldn’t” where Fox News has “should”." */
export function alteredSentence(speaker: string | null, [one, other]: readonly [Printed, Printed]) {
  const whose = speaker === null ? 'a quotation' : `a quotation of ${speaker}`;
  const [has, has2] = [one, other].toSorted(
    (a, b) => Number(a.words === null) - Number(b.words === null),
  );
  if (has2?.words == null) {
    return `In ${whose}, ${has?.outlet ?? ''} prints ${quoted(has?.words)}; ${has2?.outlet ?? ''} does not.`;
  }
  return `In ${whose}, ${one.outlet} prints ${quoted(one.words)} where ${other.outlet} prints ${quoted(other.words)}.`;
}

/** "Gazette leaves out 22 words of a quotation of Ada Moor that Herald prints." */
export function trimmedSentence(speaker: string | null, [one, other]: readonly [Printed, Printed]) {
  const whose = speaker === null ? 'a quotation' : `a quotation of ${speaker}`;
  const [longer, shorter] = one.words === null ? [other, one] : [one, other];
  const words = longer.words?.trim().split(/\s+/).length ?? 0;
  return words > 0 && words <= 6
    ? `${shorter.outlet} leaves ${quoted(longer.words)} out of ${whose} that ${longer.outlet} prints.`
    : `${shorter.outlet} leaves out ${count(words, 'word')} of ${whose} that ${longer.outlet} prints.`;
}

/** "“We shall mend the gate” is Ada Moor’s in Gazette and Ben Lund’s in Herald." */
export function speakersSentence(words: string, named: readonly Printed[]): string {
  const whose = named.map(({ outlet, words: name }) => `by ${name ?? ''} in ${outlet}`);
  return `${quoted(words)} is said ${list(whose)}.`;
}

/** "Headlines: “Resigns in Rebuke” in Gazette, “Will Retire” in Herald." */
export function headlineSentence(phrases: readonly Printed[]): string {
  const [one, other] = phrases;
  if (one === undefined) return 'Their headlines say the same.';
  if (other === undefined) {
    return `Only ${possessive(one.outlet)} headline has ${quoted(one.words)}.`;
  }
  return `The headline says ${quoted(one.words)} in ${one.outlet}, ${quoted(other.words)} in ${other.outlet}.`;
}

/** "“The barge sank at noon” is told by Gazette and Herald and was not found in Echo." */
export function leftOutSentence(words: string, tellers: readonly string[], absent: string): string {
  return `${quoted(words.replace(/^[“”‘"']+|[.“”"]+$/g, ''), LONGEST_FACT)} is told by ${list(tellers)} and was not found in ${absent}.`;
}

/** "Gazette begins with what Herald tells in its last paragraph." */
export function prominenceSentence(lead: string, late: string, { paragraph, of }: Place): string {
  const where = paragraph === of ? 'in its last paragraph' : `in paragraph ${paragraph} of ${of}`;
  return `${lead} begins with what ${late} tells ${where}.`;
}

/** "Gazette prints 312 people where Herald has about 300." */
export function vagueSentence(exact: Printed, vague: Printed): string {
  return `${exact.outlet} prints ${exact.words ?? ''} where ${vague.outlet} has ${vague.words ?? ''}.`;
}

/** "Gazette and Herald print the same 38 consecutive words." */
export function copyingSentence(one: string, other: string, words: string): string {
  const number = words.trim().split(/\s+/).length;
  return `${list([one, other])} print the same ${count(number, 'consecutive word')}.`;
}

/** Words in quotation marks of ours, cut between words where they are too long. */
export function quoted(words: string | null | undefined, longest = LONGEST): string {
  // Marks inside a quotation of ours are single ones.
  const text = (words ?? '').trim().replace(/\s+/g, ' ').replaceAll('“', '‘').replace(/[”"]/g, '’');
  if (text.length <= longest) return `“${text}”`;
  const cut = text.lastIndexOf(' ', longest);
  return `“${text.slice(0, cut > 0 ? cut : longest)} …”`;
}
