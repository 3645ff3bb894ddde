import {
  BYLINE_BEFORE,
  BYLINE_BEHIND,
  BYLINE_START,
  HELPED,
  NEWS_AGENCIES,
  RIGHTS,
  WITH_HELP,
} from '../language/en/agency-words.ts';
import { memoizeByObject } from '../memoize.ts';
import { readingOf } from '../reading/reading.ts';
import type { AgencyMark, Article } from '../types.ts';

/** Paragraphs at either end in which a byline or an agency in brackets is looked for. */
const NEAR_THE_ENDS = 3;
/** A longer line is no byline. */
const LONGEST_BYLINE = 120;
/** A longer sentence says more than who helped. */
const LONGEST_NOTICE = 300;

const AGENCY_OF = new Map(
  [...NEWS_AGENCIES].flatMap(([agency, forms]) => forms.map((form) => [form, agency] as const)),
);
const FORMS = `(?<form>${[...AGENCY_OF.keys()].sort((a, b) => b.length - a.length).join('|')})`;

const DATELINE = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}\p{N} .,'’/-]{0,60})?\(${FORMS}\)\s*[-–—―]`,
  'u',
);
const AT_THE_END = new RegExp(String.raw`(?:^|[.!?]["”’]?\s+)\(${FORMS}\)\.?$`, 'u');
const IN_BYLINE = new RegExp(BYLINE_BEFORE + FORMS + BYLINE_BEHIND, 'gu');
const NAMED = new RegExp(String.raw`(?<![\p{L}\p{N}-])${FORMS}(?![\p{L}\p{N}])`, 'gu');

/**
 * The agencies that an article says it comes from: in its byline, in the dateline ("(AP) —"), in
 * brackets at its end, or in a notice of rights (`text`); or that it says helped with it
 * (`contribution`). An agency that is quoted as a source is none. One mark for each, a `text`
 * before a `contribution`.
 */
export const agencyMarks: (article: Article) => readonly AgencyMark[] = memoizeByObject(read);

function read(article: Article): AgencyMark[] {
  const own = [...agenciesIn(article.byline ?? '', IN_BYLINE), ...lines(article).flatMap(ofLine)];
  const helped = sentences(article).flatMap(ofNotice);
  return [...new Set([...own, ...helped])].map((agency) => ({
    agency,
    kind: own.includes(agency) ? 'text' : 'contribution',
  }));
}

interface Line {
  readonly text: string;
  readonly first: boolean;
  readonly last: boolean;
}

function lines({ text, blocks }: Article): Line[] {
  return blocks.map(({ start, end }, index) => ({
    text: text.slice(start, end).trim(),
    first: index < NEAR_THE_ENDS,
    last: index >= blocks.length - NEAR_THE_ENDS,
  }));
}

function ofLine({ text, first, last }: Line): string[] {
  if (!first && !last) return [];
  if (RIGHTS.test(text) && text.length <= LONGEST_NOTICE) return agenciesIn(text, NAMED);
  const isByline = BYLINE_START.test(text) || AGENCY_OF.has(text.replace(/^The /, ''));
  if (isByline && text.length <= LONGEST_BYLINE) return agenciesIn(text, IN_BYLINE);
  return [...(first ? agencyAt(text, DATELINE) : []), ...(last ? agencyAt(text, AT_THE_END) : [])];
}

function sentences(article: Article): string[] {
  return readingOf(article).passages.map(({ start, end }) => article.text.slice(start, end).trim());
}

function ofNotice(sentence: string): string[] {
  if (sentence.length > LONGEST_NOTICE || /[“”"]/.test(sentence)) return [];
  if (WITH_HELP.test(sentence)) return agenciesIn(sentence, NAMED);
  const helped = HELPED.exec(sentence);
  return helped ? agenciesIn(sentence.slice(0, helped.index), NAMED) : [];
}

function agencyAt(text: string, pattern: RegExp): string[] {
  const agency = AGENCY_OF.get(pattern.exec(text)?.groups?.['form'] ?? '');
  return agency === undefined ? [] : [agency];
}

function agenciesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(
    ({ groups }) => AGENCY_OF.get(groups?.['form'] ?? '') ?? [],
  );
}
