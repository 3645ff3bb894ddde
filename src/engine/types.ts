import type { AppliedCorrection } from './corrections/applied.ts';

/**
 * The vocabulary of the engine. Every place in a text is a range of UTF-16 code units of the
 * article's compared text (`Article.text`), end exclusive; text is sliced when it is shown.
 * Everything here is JSON-safe.
 */

/** A stretch of an article's compared text: UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A block of the article: a paragraph, heading, list item. Blocks are joined by a blank line in the text. */
export interface Block extends Range {
  readonly kind: 'paragraph' | 'heading' | 'item';
}

/** One outlet's text on the story, as the engine receives it: what stands in asides is not in it. */
export interface Article {
  /** The article's address inside its story, from the file's name. */
  readonly slug: string;
  readonly outlet: string;
  readonly headline: string | null;
  /** ISO 8601 date or date-time, where known. */
  readonly published: string | null;
  /** BCP 47. */
  readonly language: string;
  /** What sets this text apart from the outlet's other text of the same story. */
  readonly version: string | null;
  /** Slug of the article this one is declared to be a copy of. */
  readonly copyOf: string | null;
  /** Slug of the article of the same outlet whose place this one takes. */
  readonly replaces?: string | null;
  /** Who wrote it, as printed, where the editor says so. */
  readonly byline?: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The smallest unit that is aligned. Passages of an article never overlap and cover all but white space. */
export interface Passage extends Range {
  /** `<article slug>.<n>`, n counted from 1; also the anchor on pages. */
  readonly id: string;
  readonly article: string;
  readonly kind: 'sentence' | 'heading' | 'item';
  /** Index into `Article.blocks` of the block it begins in. */
  readonly block: number;
}

/** A link between passages of two articles that report the same fact or statement. */
export interface Alignment {
  readonly a: string;
  readonly b: string;
  readonly relation: 'same' | 'partial';
  /** The probability that they do, 0 to 1, as measured on stories left out of the fit. */
  readonly score: number;
  /** The words and figures that justify the link, as printed in `a`, strongest first. */
  readonly evidence: readonly string[];
  /** Set by the editor, whatever the words say. */
  readonly set?: true;
  /** What else speaks for it: ids of passages in third articles linked with both, and of ledger rows. */
  readonly support?: readonly string[];
}

/** What every independent article tells: a passage of each, linked and stated in every pair. */
export interface Fact {
  /** One passage of each article, in the story's order. */
  readonly passages: readonly string[];
  readonly articles: readonly string[];
}

/** One row of the alignment table. */
export interface TableRow {
  /** Passage ids, one list per column, in the column's own order; empty where nothing was found. */
  readonly cells: readonly (readonly string[])[];
  /** How many of the table's independent articles have the row: all of them, some, or one. */
  readonly coverage: 'all' | 'some' | 'one';
  /** Passage ids in this row that stand away from their place in their own article's order. */
  readonly displaced: readonly string[];
}

export const EDIT_CLASSES = ['case', 'punctuation', 'spacing', 'figure', 'wording'] as const;
export type EditClass = (typeof EDIT_CLASSES)[number];

/** A difference between two texts. An insertion has an empty `base` range, a deletion an empty `other` range. */
export interface Edit {
  readonly kind: 'insertion' | 'deletion' | 'substitution';
  readonly class: EditClass;
  readonly base: Range;
  readonly other: Range;
  /** Set where both sides are one figure, written otherwise: "half" and "50%". */
  readonly restated?: true;
}

/**
 * One row of a diff. Every passage of the base stands in the `base` of exactly one row, every
 * passage of the other text in the `other` of exactly one row. A move is two rows with the same
 * `move` number: one holds the base passages, the other those of the other text, and each lists
 * the edits inside.
 */
export interface DiffRow {
  readonly relation:
    'unchanged' | 'edited' | 'only-base' | 'only-other' | 'moved-from' | 'moved-to';
  readonly base: readonly string[];
  readonly other: readonly string[];
  readonly edits: readonly Edit[];
  readonly move: number | null;
  /** Set where one passage or paragraph became several, or several one. */
  readonly joint: 'split' | 'merged' | null;
}

/** The diff of two articles, made for reading. */
export interface PairDiff {
  readonly base: string;
  readonly other: string;
  readonly rows: readonly DiffRow[];
  /** Edits per class, and `moved`: how many passages or runs of passages moved. */
  readonly counts: Readonly<Record<EditClass | 'moved', number>>;
  /** False where a limit was hit and a coarser method was used for part of the texts. */
  readonly precise: boolean;
}

/** A news agency that an article says it comes from (`text`), or that helped with it (`contribution`). */
export interface AgencyMark {
  /** As a sentence names it: "the Associated Press". */
  readonly agency: string;
  readonly kind: 'text' | 'contribution';
}

export type Relationship =
  'identical' | 'normalised-copy' | 'version' | 'shares-passages' | 'independent';

/** How two articles are related, `base` being the source where one is a copy. */
export interface PairRelation {
  readonly base: string;
  readonly other: string;
  readonly relationship: Relationship;
  /** Part of each text, by its words, that stands in the other. 0 to 1. */
  readonly share: { readonly base: number; readonly other: number };
  /** Part of each text's words outside quotations that stands in runs of five common to both. 0 to 1. */
  readonly commonRuns?: { readonly base: number; readonly other: number };
  /** Agencies whose mark both carry. */
  readonly agencies?: readonly string[];
  /** Set where both are one agency's text by their marks and by their words: they count as one. */
  readonly oneAgencyText?: true;
  /** What was done to the base to get the other text, in words; empty unless a normalised copy. */
  readonly transformations: readonly string[];
  /** Stretches found in both texts word for word, longest first. */
  readonly copied: readonly { readonly base: Range; readonly other: Range }[];
  /** Why this relationship was chosen, in a full sentence for readers. */
  readonly reason: string;
  /** What the editor's `copyOf` says against what was found; null where they agree or nothing is declared. */
  readonly doubt: string | null;
}

export type FigureKind =
  'money' | 'percentage' | 'ratio' | 'multiple' | 'count' | 'measure' | 'duration' | 'ordinal';

/** A quantity in the text. */
export interface Figure extends Range {
  /** `<article slug>.f<n>`, n counted from 1. */
  readonly id: string;
  readonly article: string;
  /** Id of the passage it stands in. */
  readonly passage: string;
  readonly kind: FigureKind;
  /** The full value: 29.6 million is 29600000; null where the text gives none ("billions of dollars"). */
  readonly value: number | null;
  /** ISO 4217 code, "percent", "times", "ratio", a time unit, an SI base unit, or the singular counted noun. */
  readonly unit: string;
  readonly approximate: boolean;
  /** "nearly", "more than", "up to", …, as printed; null where there is none. */
  readonly qualifier: string | null;
  /** The period or base where stated: "Q1", "year over year", "as of March 31". */
  readonly period: string | null;
}

/** One row of the figure ledger: figures of different articles that measure the same thing. */
export interface FigureGroup {
  /** `fg<n>`, the row's anchor. */
  readonly id: string;
  /** What is measured, in a few words of the articles: "contract liabilities"; else the clause with the number. */
  readonly label: string;
  /** Where the number stands in a label that is a clause; null or absent in one that names what is counted. */
  readonly labelNumber?: Range | null;
  readonly figures: readonly string[];
  /** `vague`: one says only about how much, or bounds it, so that both can be true. */
  readonly relation: 'agree' | 'rounding' | 'vague' | 'baseline' | 'conflict' | 'possible';
  /** A full sentence for readers, naming the outlets. */
  readonly explanation: string;
  /** The editor set that the figures are of one thing. */
  readonly set?: true;
  /** The size of a disagreement in words ("1,000,000 times apart"); null where there is none. */
  readonly difference: string | null;
}

/** A stated figure set against the sum it should follow from. */
export interface ArithmeticCheck {
  /** Figure ids: what is stated, and what it is computed from. */
  readonly stated: string;
  readonly from: readonly string[];
  readonly computed: number;
  readonly follows: boolean;
  /** A full sentence with the sum: "$184 million / $67 million = 2.7, stated as nearly tripled". */
  readonly explanation: string;
}

/** A direct quotation. Its spans hold the words between the marks, without the marks. */
export interface Quote {
  /** `<article slug>.q<n>`, n counted from 1. */
  readonly id: string;
  readonly article: string;
  /** [start, end) pairs; several where a reporting clause interrupts. */
  readonly spans: readonly (readonly [number, number])[];
  /** The name used for the speaker, resolved to its fullest form in the article; null where none was found. */
  readonly speaker: string | null;
  /** The reporting verb as printed: "said", "claimed". */
  readonly verb: string | null;
  /**
   * What the speaker is read from, the surest first: a clause beside the quotation that names the
   * speaker; a pronoun or a description there; who speaks or acts in the sentences before; another
   * article's quotation of the same words. Null without a speaker.
   */
  readonly attribution: 'clause' | 'reference' | 'running' | 'agreement' | null;
  /** Who speaks along with the speaker: Al Low in "Ann Poe and Al Low said in a joint statement". */
  readonly jointly: readonly string[];
}

/** Words that one of two quotations has and the other has not, or has otherwise. */
export interface QuoteChange {
  /**
   * `negation` and `number` where such a word is changed, added or left out; `cut` where words are
   * only left out; `style` where the words are the same in another spelling.
   */
  readonly kind: 'negation' | 'number' | 'word' | 'cut' | 'style';
  /** Ids of the two quotations, of different articles. */
  readonly quotes: readonly [string, string];
  /** Where each prints the words in question; null where it has none in their place. */
  readonly ranges: readonly [Range | null, Range | null];
}

/** A date, time or stretch of the calendar as an article prints it. */
export interface DateMention extends Range {
  /** `<article slug>.d<n>`, n counted from 1. */
  readonly id: string;
  readonly article: string;
  /** Id of the passage it stands in. */
  readonly passage: string;
  /** `relative`: told by the article's own day, as "yesterday", "last month". */
  readonly kind: 'weekday' | 'day' | 'month' | 'year' | 'time' | 'relative';
  /** ISO 8601, or EDTF where it is not exact: "2021-06", "XXXX-06-01", "2021-W22", "XXXX-WXX-2"; a clock time "T14:52". */
  readonly value: string;
  /** The weekday that is printed, Monday being 1; null where none is. */
  readonly weekday: number | null;
  /** Whether the year is printed too, and not worked out from the article's own day. */
  readonly yearPrinted: boolean;
}

/** Dates of different articles that are told of the same event. */
export interface DateGroup {
  /** `dg<n>`, the row's anchor. */
  readonly id: string;
  readonly dates: readonly string[];
  /** `compatible`: one is less exact, or the later article tells a development. */
  readonly relation: 'agree' | 'compatible' | 'conflict';
  /** The editor set that the dates are of one event. */
  readonly set?: true;
  /** What is dated, in words of the articles. */
  readonly label: string;
  /** A full sentence for readers, naming the outlets. */
  readonly explanation: string;
}

/** One row of the quotation ledger: the same utterance in several articles. */
export interface QuoteGroup {
  /** `qg<n>`, the row's anchor. */
  readonly id: string;
  readonly quotes: readonly string[];
  readonly relation: 'identical' | 'trimmed' | 'altered';
  /** A full sentence for readers: what was trimmed or altered, and by whom. */
  readonly explanation: string;
  /** Who said it, in the fullest form of the surest reading; null where no article tells. */
  readonly speaker: string | null;
  /** Set where two articles name different persons, each in a clause beside the quotation. */
  readonly speakersDiffer: boolean;
  /** What differs between the longest quotation and each other one, in reading order. */
  readonly changes: readonly QuoteChange[];
}

/** A passage that tells in its own words what another article quotes. */
export interface QuoteNarration {
  readonly quote: string;
  /** Id of the passage, of another article. */
  readonly passage: string;
  /** Part of the quotation's telling words that the passage has, 0 to 1. */
  readonly share: number;
}

/** One person, place or organisation as the articles print it. */
export interface NameGroup {
  readonly id: string;
  /**
   * A name spelled in two ways, one surname with two given names, an office of another rank: at most
   * one form can be right. A label only says something else.
   */
  readonly kind: 'spelling' | 'given-name' | 'role' | 'label';
  /** The name in question, in its commonest form. */
  readonly name: string;
  readonly forms: readonly (Range & {
    readonly article: string;
    readonly passage: string;
    readonly text: string;
  })[];
  /** A full sentence naming the outlets. */
  readonly explanation: string;
}

/** A sentence about a disagreement, sharpest first in lists: what the face-offs are set from. */
export interface Disagreement {
  /** The ledger row it rests on. */
  readonly group: string;
  readonly label: string;
  /** One side per printed value: the figures that print it. */
  readonly sides: readonly {
    readonly articles: readonly string[];
    readonly figures: readonly string[];
  }[];
  /** "1,000,000 ×", "$100": the measure, for display between the sides. */
  readonly measure: string;
  /** A full sentence naming the outlets. */
  readonly sentence: string;
}

/** What a finding can be about, from what a reader must not miss to what merely orders the texts. */
export const FINDING_KINDS = [
  'figure-conflict',
  'date-conflict',
  'quote-altered',
  'speaker-disputed',
  'left-out',
  'headline-framing',
  'prominence',
  'vague-exact',
  'quote-trimmed',
  'revision',
  'copying',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** What one side of a finding prints. */
export interface FindingSide {
  /** Slugs of the articles that print it; of the first the ranges are. */
  readonly articles: readonly string[];
  /** Which text the ranges are of. */
  readonly of: 'text' | 'headline';
  /** The words; null where the article was not found to have any. */
  readonly range: Range | null;
  /** The parts of the range that make the difference. */
  readonly telling: readonly Range[];
}

/** Something worth telling a reader about how the articles differ, or which of them are one. */
export interface Finding {
  /** Made from its kind and words, so that it stays the same when other findings come and go. */
  readonly id: string;
  readonly kind: FindingKind;
  /** How likely the sentence is true, 0 to 1; below 0.5 pages say "perhaps". */
  readonly certainty: number;
  /** How much it is worth to a reader, 0 to 1. */
  readonly weight: number;
  /** A full sentence that names the outlets. */
  readonly sentence: string;
  /** The passages it rests on; a headline is none. */
  readonly passages: readonly string[];
  /** The row of a ledger it comes from; null where it comes from none. */
  readonly group: string | null;
  readonly sides: readonly FindingSide[];
}

/** Everything the engine finds out about a story. */
export interface Comparison {
  readonly format: 1;
  readonly story: string;
  readonly articles: readonly (Article & {
    readonly words: number;
    readonly agencies?: readonly AgencyMark[];
  })[];
  /** Slugs by independent article: each list holds a source first, then its copies and versions. */
  readonly independent: readonly (readonly string[])[];
  readonly passages: readonly Passage[];
  readonly alignments: readonly Alignment[];
  /** Passages without a stated link of which another article may tell something nevertheless, and what belongs to the page: nothing is claimed of them. */
  readonly unclear: readonly string[];
  readonly facts: readonly Fact[];
  readonly pairs: readonly (PairRelation & {
    readonly edits: PairDiff['counts'];
    readonly precise: boolean;
  })[];
  readonly figures: readonly Figure[];
  readonly figureGroups: readonly FigureGroup[];
  readonly arithmetic: readonly ArithmeticCheck[];
  readonly dates: readonly DateMention[];
  readonly dateGroups: readonly DateGroup[];
  readonly quotes: readonly Quote[];
  readonly quoteGroups: readonly QuoteGroup[];
  readonly narrations: readonly QuoteNarration[];
  readonly names: readonly NameGroup[];
  readonly disagreements: readonly Disagreement[];
  /** What is worth telling, the surest and weightiest first. */
  readonly findings: readonly Finding[];
  /** What the editor set, in the order it was written; absent where nothing was. */
  readonly corrections?: readonly AppliedCorrection[];
}
