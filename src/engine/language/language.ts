import type { Abbreviations } from './abbreviations.ts';
import type { AgencyWords } from './agency-words.ts';
import type { ClauseWords } from './clause-words.ts';
import type { CountingWords } from './counting-words.ts';
import type { CurrencyWords } from './currency-words.ts';
import type { DateWords } from './date-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { GivenNames } from './given-names.ts';
import type { LabelWords } from './figure-labels.ts';
import type { NameLabels } from './name-labels.ts';
import type { NameWords } from './name-words.ts';
import type { NumberNames } from './number-names.ts';
import type { NumberWords } from './number-words.ts';
import type { PartWords } from './part-words.ts';
import type { PeriodWords } from './period-words.ts';
import type { Places } from './places.ts';
import type { QualifierWords } from './qualifier-words.ts';
import type { QuotationWords } from './quotation-words.ts';
import type { ReportingVerbs } from './reporting-verbs.ts';
import type { RoleWords } from './role-words.ts';
import type { SpeechWords } from './speech-words.ts';
import type { UnitWords } from './unit-words.ts';
import type { VerbWords } from './verb-words.ts';

/**
 * What a language gives to the reading and comparing of texts, by topic. Words and patterns are
 * data: the rules that use them name no word of a language. Texts are read in the language of their
 * article, and the articles of a story compared in that of its first.
 */
export interface Language {
  /** The first part of its BCP 47 tags: "en". */
  readonly tag: string;
  /**
   * `all` where its words of numbers and units are known; `plain` where only numbers are read that
   * are written alike everywhere: digits without separators, with a currency or per cent sign.
   */
  readonly numerals: 'all' | 'plain';
  /** Words too common to carry a match or a difference by themselves, in lower case. */
  readonly stopWords: ReadonlySet<string>;
  /** What the forms of a word in lower case share. */
  readonly stem: (word: string) => string;
  /** Prefixes that some print with a hyphen and some without: "re-elected". */
  readonly prefixes: ReadonlySet<string>;
  /** Common words by how telling they are: the logarithm of how many sentences are read for one that has the word. */
  readonly wordsByIdf: readonly (readonly [idf: number, words: string])[];
  /** Words that stand for one another, one group a line. */
  readonly wordGroups: string;
  /** What outlets print around any article, each to be matched against a paragraph or sentence. */
  readonly notices: readonly RegExp[];
  readonly abbreviations: Abbreviations;
  readonly agencies: AgencyWords;
  readonly clauses: ClauseWords;
  readonly counting: CountingWords;
  readonly currencies: CurrencyWords;
  readonly dates: DateWords;
  readonly figures: FigureWords;
  readonly givenNames: GivenNames;
  readonly labels: LabelWords;
  readonly nameLabels: NameLabels;
  readonly names: NameWords;
  readonly numberNames: NumberNames;
  readonly numbers: NumberWords;
  readonly parts: PartWords;
  readonly periods: PeriodWords;
  readonly places: Places;
  readonly qualifiers: QualifierWords;
  readonly quotations: QuotationWords;
  readonly reporting: ReportingVerbs;
  readonly roles: RoleWords;
  readonly speech: SpeechWords;
  readonly units: UnitWords;
  readonly verbs: VerbWords;
}
