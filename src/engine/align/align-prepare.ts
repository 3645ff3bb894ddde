import { readingOf } from '../reading/reading.ts';
import type { Language } from '../language/index.ts';
import {
  numberOf,
  vectorSpace,
  type Numbering,
  type SparseVector,
  type VectorSpace,
} from './passage-vectors.ts';
import { describingTerms } from './name-descriptions.ts';
import { clausesOf, marksReader, type PassageMarks } from './passage-marks.ts';
import { termReader, type Term } from './terms.ts';
import type { Article, Figure, Passage, Quote } from '../types.ts';

/** An article with what was found in it; figures and quotations strengthen the alignment where given. */
export interface AlignInput {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly figures?: readonly Figure[];
  readonly quotes?: readonly Quote[];
}

/** An article read once for all its alignments. */
export interface PreparedArticle {
  readonly language: Language;
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** By passage, in the order of the text; words that print a figure are left to `figures`. */
  readonly terms: readonly (readonly Term[])[];
  readonly figures: readonly (readonly Figure[])[];
  readonly marks: readonly PassageMarks[];
  /** By passage and clause, the numbers of its terms. */
  readonly clauses: readonly (readonly (readonly number[])[])[];
  /** By passage, the pairs of terms that stand near one another in it. */
  readonly nearPairs: readonly ReadonlySet<string>[];
  readonly spaces: {
    readonly terms: VectorSpace;
    /** The terms of a passage and, weaker, of the passages around it. */
    readonly contexts: VectorSpace;
    /** The terms that are no names and describe none. */
    readonly words: VectorSpace;
    /** The letter groups of the terms, which forms and compounds of a word share. */
    readonly letters: VectorSpace;
  };
}

/** Reads an article once for all its alignments. */
export function prepare(input: AlignInput): PreparedArticle {
  const { article, passages, figures = [], quotes = [] } = input;
  const figuresOf = Map.groupBy(
    figures.filter(({ kind, value }) => kind !== 'ordinal' && value !== null),
    ({ passage }) => passage,
  );
  const ownFigures = passages.map(({ id }) => figuresOf.get(id) ?? []);
  const reading = readingOf(article);
  const termsIn = termReader(article);
  const terms = passages.map((passage, index) => {
    const printed = ownFigures[index] ?? [];
    return termsIn(passage).filter(
      ({ start, end }) => !printed.some((figure) => figure.start <= start && end <= figure.end),
    );
  });
  const names = namesAmong(terms);
  const numbering: Numbering = new Map();
  const numbered = terms.map((own) => own.map(({ key }) => numberOf(key, numbering)));
  const keys = numbered.map(fullStrength);
  const letters = letterReader();
  return {
    language: reading.language,
    article,
    passages,
    terms,
    figures: ownFigures.map((own) => own.slice(0, MOST_FIGURES)),
    marks: passages.map(marksReader(reading, quotes)),
    clauses: terms.map((own, index) => clausesOf(own, numbered[index] ?? [], reading)),
    nearPairs: terms.map(nearPairsOf),
    spaces: {
      terms: vectorSpace(numbering, keys),
      contexts: vectorSpace(
        numbering,
        keys.map((_, index) => contextOf(index, keys)),
      ),
      words: vectorSpace(
        numbering,
        terms.map((own, index) => {
          const isName = ({ word }: Term) => names.has(word);
          const describing = describingTerms(own, isName, article.text);
          const telling = (term: Term) => !isName(term) && !describing.has(term);
          return fullStrength(
            (numbered[index] ?? []).filter((_, at) => own[at] && telling(own[at])),
          );
        }),
      ),
      letters: vectorSpace(
        letters.numbering,
        terms.map((own) => fullStrength(own.flatMap(({ word }) => letters.groupsOf(word)))),
      ),
    },
  };
}

/** The words an article prints with a capital within its sentences and nowhere without. */
function namesAmong(terms: readonly (readonly Term[])[]): Set<string> {
  const names = new Set<string>();
  const others = new Set<string>();
  for (const own of terms) {
    const capitals = own.filter(({ capital }) => capital);
    // In a headline every word may have a capital.
    if (capitals.length <= own.length / 2) for (const { word } of capitals) names.add(word);
    own.slice(1).forEach(({ word, capital }) => {
      if (!capital) others.add(word);
    });
  }
  return names.difference(others);
}

// A passage of more figures is a table, not a sentence; the limit bounds the cost of hostile text.
const MOST_FIGURES = 20;

/** A vector of features without repeats, all at strength 1. */
function fullStrength(features: readonly number[]): SparseVector {
  const indexes = [...new Set(features)];
  return { indexes, strengths: indexes.map(() => 1) };
}

/** How many terms apart two terms count as near. */
const NEAR = 4;

function nearPairsOf(terms: readonly Term[]): Set<string> {
  const pairs = new Set<string>();
  terms.forEach(({ key }, index) => {
    for (const { key: next } of terms.slice(index + 1, index + 1 + NEAR))
      pairs.add(key < next ? `${key} ${next}` : `${next} ${key}`);
  });
  return pairs;
}

/** How much a passage lends its neighbours of its own terms, by their distance. */
const LENT = [0.5, 0.2];

function contextOf(passage: number, keys: readonly SparseVector[]): SparseVector {
  const own = keys[passage]?.indexes ?? [];
  const indexes = [...own];
  const strengths = indexes.map(() => 1);
  const known = new Set(own);
  LENT.forEach((strength, at) => {
    for (const neighbour of [passage - at - 1, passage + at + 1]) {
      for (const key of keys[neighbour]?.indexes ?? []) {
        if (known.has(key)) continue;
        known.add(key);
        indexes.push(key);
        strengths.push(strength);
      }
    }
  });
  return { indexes, strengths };
}

const GROUP = 4;
// A longer run of letters is no word; the limit bounds the cost of hostile text.
const LONGEST_WORD = 40;

/** Numbers the letter groups of words: those of "tweet" are "_twe", "twee", "weet" and "eet_". */
function letterReader() {
  const numbering: Numbering = new Map();
  const known = new Map<string, readonly number[]>();
  const read = (word: string) => {
    const framed = `_${word.slice(0, LONGEST_WORD)}_`;
    const groups: number[] = [];
    for (let at = 0; at + GROUP <= framed.length; at += 1)
      groups.push(numberOf(framed.slice(at, at + GROUP), numbering));
    known.set(word, groups);
    return groups;
  };
  return { numbering, groupsOf: (word: string) => known.get(word) ?? read(word) };
}
