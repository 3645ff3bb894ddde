import { languageOf, type Language } from '../language/index.ts';
import { memoizeByObject } from '../memoize.ts';
import { readingOf } from '../reading/reading.ts';
import type { AgencyMark, Article } from '../types.ts';

/** Paragraphs at either end in which a byline or an agency in brackets is looked for. */
const NEAR_THE_ENDS = 3;
/** A longer line is no byline. */
const LONGEST_BYLINE = 120;
/** A longer sentence says more than who helped. */
const LONGEST_NOTICE = 300;

/** Where an agency may be named, and the name readers know by each of its forms. */
interface AgencyPatterns {
  readonly byForm: ReadonlyMap<string, string>;
  readonly dateline: RegExp;
  readonly atTheEnd: RegExp;
  readonly inByline: RegExp;
  readonly named: RegExp;
}

const patternsOf = memoizeByObject(({ agencies }: Language): AgencyPatterns => {
  const byForm = new Map(
    [...agencies.names].flatMap(([agency, forms]) => forms.map((form) => [form, agency] as const)),
  );
  const forms = `(?<form>${[...byForm.keys()].sort((a, b) => b.length - a.length).join('|')})`;
  return {
    byForm,
    dateline: new RegExp(
      String.raw`^(?:\p{Lu}[\p{L}\p{N} .,'’/-]{0,60})?\(${forms}\)\s*[-–—―]`,
      'u',
    ),
    atTheEnd: new RegExp(String.raw`(?:^|[.!?]["”’]?\s+)\(${forms}\)\.?$`, 'u'),
    inByline: new RegExp(agencies.beforeInByline + forms + agencies.behindInByline, 'gu'),
    named: new RegExp(String.raw`(?<![\p{L}\p{N}-])${forms}(?![\p{L}\p{N}])`, 'gu'),
  };
});

/**
 * The agencies that an article says it comes from: in its byline, in the dateline ("(AP) —"), in
 * brackets at its end, or in a notice of rights (`text`); or that it says helped with it
 * (`contribution`). An agency that is quoted as a source is none. One mark for each, a `text`
 * before a `contribution`.
 */
export const agencyMarks: (article: Article) => readonly AgencyMark[] = memoizeByObject(read);

function read(article: Article): AgencyMark[] {
  const language = languageOf(article.language);
  const own = [
    ...agenciesIn(article.byline ?? '', 'inByline', language),
    ...lines(article).flatMap((line) => ofLine(line, language)),
  ];
  const helped = sentences(article).flatMap((sentence) => ofNotice(sentence, language));
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

function ofLine({ text, first, last }: Line, language: Language): string[] {
  if (!first && !last) return [];
  const { rights, bylineStart, article } = language.agencies;
  if (rights.test(text) && text.length <= LONGEST_NOTICE)
    return agenciesIn(text, 'named', language);
  const isAgency = patternsOf(language).byForm.has(text.replace(article, ''));
  if ((bylineStart.test(text) || isAgency) && text.length <= LONGEST_BYLINE)
    return agenciesIn(text, 'inByline', language);
  return [
    ...(first ? agencyAt(text, 'dateline', language) : []),
    ...(last ? agencyAt(text, 'atTheEnd', language) : []),
  ];
}

function sentences(article: Article): string[] {
  return readingOf(article).passages.map(({ start, end }) => article.text.slice(start, end).trim());
}

function ofNotice(sentence: string, language: Language): string[] {
  if (sentence.length > LONGEST_NOTICE || /[“”"]/.test(sentence)) return [];
  if (language.agencies.withHelp.test(sentence)) return agenciesIn(sentence, 'named', language);
  const helped = language.agencies.helped.exec(sentence);
  return helped ? agenciesIn(sentence.slice(0, helped.index), 'named', language) : [];
}

type Where = Exclude<keyof AgencyPatterns, 'byForm'>;

function agencyAt(text: string, where: Where, language: Language): string[] {
  const patterns = patternsOf(language);
  const agency = patterns.byForm.get(patterns[where].exec(text)?.groups?.['form'] ?? '');
  return agency === undefined ? [] : [agency];
}

function agenciesIn(text: string, where: Where, language: Language): string[] {
  const patterns = patternsOf(language);
  return [...text.matchAll(patterns[where])].flatMap(
    ({ groups }) => patterns.byForm.get(groups?.['form'] ?? '') ?? [],
  );
}
