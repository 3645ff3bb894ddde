import type { Language } from '../language/index.ts';
import type { Passage, Range } from '../types.ts';

/** A clause that stands for a name, and where its number stands in it. */
export interface ClauseLabel {
  readonly words: string;
  readonly number: Range;
}

/** A number or date in the text of its article. */
export interface LabelPlace extends Range {
  readonly text: string;
  readonly passage: Passage;
}

/** The marks that part clauses. A comma in a number parts none, nor does one hyphen. */
const MARK = /[;:—–“”"()]|,(?!\d)|-{2,}/g;
/** Those of them that a clause may be read across. */
const LIGHT_MARK = /^(?:[,—–]|--)$/;

/** How many words of a clause stand on either side of its number, at most. */
const MOST_WORDS = 6;
/** A clause that tells less is read on across the mark it begins or ends at. */
const TELLING = 2;
/** More telling words make no better label. */
const ENOUGH = 5;
/** What a clause loses that begins with a word that points back, and one with another number in it. */
const POINTING = 2;
const SECOND_NUMBER = 2;

/** Of the clauses around the same number in several texts the one that tells most, word for word. */
export function bestClause(places: readonly LabelPlace[], language: Language): ClauseLabel | null {
  const rated = places.map((place) => {
    const clause = clauseAround(place, language);
    return { clause, worth: worthOf(clause, language) };
  });
  const [best] = rated.sort(
    (a, b) => b.worth - a.worth || a.clause.words.length - b.clause.words.length,
  );
  return best?.clause ?? null;
}

function worthOf({ words, number }: ClauseLabel, language: Language): number {
  const [first = ''] = words.toLowerCase().split(' ');
  const points = language.labels.pointing.has(first) ? POINTING : 0;
  const rest = words.slice(0, number.start) + words.slice(number.end);
  const second = /(?:^|\s)\p{Sc}?\d/u.test(rest) ? SECOND_NUMBER : 0;
  return Math.min(ENOUGH, tellingWords(words, language)) - points - second;
}

function clauseAround(place: LabelPlace, language: Language): ClauseLabel {
  const { text, passage, start, end } = place;
  const lead = leadOf(text.slice(passage.start, start));
  const after = text.slice(end, passage.end);
  const behind = after.slice(0, after.search(MARK) >>> 0);
  let head = lead.near;
  const [first = ''] = head.trim().toLowerCase().split(' ');
  const tells = tellingWords(`${head} ${behind}`, language) >= TELLING;
  // "the closures, which lasted for four days"
  if (!tells || language.labels.pointing.has(first)) head = lead.across;
  const lastWords = head
    .trimStart()
    .split(/(?<=\s)/)
    .slice(-MOST_WORDS)
    .join('');
  const nextWords = trimmed(behind.split(/(?=\s)/).slice(0, MOST_WORDS + 1), language);
  const label = (part: string) => part.replace(/\s+/g, ' ');
  const opening = label(lastWords).trimStart();
  const number = label(text.slice(start, end));
  return {
    words: `${opening}${number}${label(nextWords)}`.trimEnd(),
    number: { start: opening.length, end: opening.length + number.length },
  };
}

/** What stands before a place and behind the nearest mark that parts clauses, and the same across a light one. */
function leadOf(before: string): { readonly near: string; readonly across: string } {
  const [last, previous] = [...before.matchAll(MARK)].slice(-2).reverse();
  const behind = (mark?: RegExpExecArray) => before.slice(mark ? mark.index + mark[0].length : 0);
  const near = behind(last);
  return { near, across: last && LIGHT_MARK.test(last[0]) ? behind(previous) : near };
}

/** Without the preposition or article that words cut off leave at the end. */
function trimmed(words: readonly string[], language: Language): string {
  const kept = [...words];
  const { phraseEnds, leadingWords } = language.labels;
  const isLoose = (word: string) => phraseEnds.has(word) || leadingWords.has(word);
  while (kept.length > 0 && isLoose((kept.at(-1) ?? '').trim().toLowerCase())) kept.pop();
  return kept.join('').replace(/(?<![.?!])[.?!]+$/, '');
}

function tellingWords(text: string, { labels }: Language): number {
  const words = text.toLowerCase().match(/\p{L}[\p{L}’'-]{2,}/gu) ?? [];
  return words.filter((word) => !labels.phraseEnds.has(word) && !labels.leadingWords.has(word))
    .length;
}
