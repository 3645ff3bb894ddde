import { backgroundIdf } from '../background-idf.ts';
import { idf } from '../idf.ts';
import { figuresClash, figuresInCommon } from './align-figures.ts';
import type { PreparedArticle } from './align-prepare.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { areApart, type PassageMarks } from './passage-marks.ts';
import { overlaps, pairWeights, type Weights } from './passage-vectors.ts';

/** What speaks for or against a link between two passages, in the order of the settings' weights. */
export const FEATURES = [
  /** Root of the cosine of their terms, and logarithm of the summed weights of those they share. */
  'terms',
  'shared',
  /** Root of the cosine of the passages with what stands around them. */
  'context',
  /** Root of the cosine of their letter groups. */
  'letters',
  /** Part of the weight of the longer one's terms that the other has, names left out. */
  'contained',
  /** The same of the best clause of either. */
  'clause',
  /** Root of the cosine of what they tell: their terms without names and without what describes those. */
  'told',
  /** Shared terms that few other passages have, names left out. */
  'exclusive',
  /** Pairs of terms that stand near one another in both. */
  'nearPairs',
  /** Logarithm of how many figures they share, in value. */
  'figures',
  /** How much liker they are to one another than either to its next best partner; at most how many are liker. */
  'margin',
  'rank',
  /** Both are quotations, of one speaker (1) or of two (-1). */
  'quoted',
  'speaker',
  /** One denies, or they differ in a year, a weekday or a figure of one unit. */
  'negation',
  'clash',
  /** How late the later of the two stands in its article. */
  'place',
  /** How short the shorter article is: among few passages, many look alike. */
  'brief',
] as const;

export type LinkFeatures = Readonly<Record<(typeof FEATURES)[number], number>>;

export interface FeaturedPair extends Candidate {
  readonly features: LinkFeatures;
}

/** The features of every pair of passages that shares a figure or a telling term. */
export function linkFeatures(
  a: PreparedArticle,
  b: PreparedArticle,
  weights: Weights,
): FeaturedPair[] {
  const { pairs } = findCandidates(a, b, weights);
  const read = pairReader(a, b, weights);
  const drafts = pairs.map((pair) => ({ ...pair, draft: read(pair) }));
  const likeness = drafts.map(({ draft }) => draft.likeness);
  const ofA = rivals(
    drafts.map(({ indexA }) => indexA),
    likeness,
  );
  const ofB = rivals(
    drafts.map(({ indexB }) => indexB),
    likeness,
  );
  return drafts.map(({ indexA, indexB, draft }, at) => ({
    indexA,
    indexB,
    features: {
      ...draft.features,
      margin: Math.min(ofA[at]?.margin ?? 0, ofB[at]?.margin ?? 0),
      rank: Math.log1p(Math.max(ofA[at]?.rank ?? 0, ofB[at]?.rank ?? 0)),
    },
  }));
}

/** A term weighs its rarity, less where it is frequent in the two articles: what the story is about. */
export function termWeights(a: PreparedArticle, b: PreparedArticle): Weights {
  const passages = a.passages.length + b.passages.length;
  const most = Math.log(1 + passages / 2);
  return pairWeights(
    a.spaces.terms,
    b.spaces.terms,
    (term, frequency) =>
      backgroundIdf(term, a.language) * Math.min(1, idf(passages, Math.max(1, frequency)) / most),
  );
}

function letterWeights(a: PreparedArticle, b: PreparedArticle): Weights {
  const passages = a.passages.length + b.passages.length;
  return pairWeights(a.spaces.letters, b.spaces.letters, (_, frequency) =>
    idf(passages, frequency),
  );
}

const FIGURE_LIKENESS = 0.3;

interface Draft {
  readonly likeness: number;
  readonly features: Omit<LinkFeatures, 'margin' | 'rank'>;
}

/** A function that reads what two passages have in common; it is asked for those of one of `a` in a row. */
function pairReader(a: PreparedArticle, b: PreparedArticle, weights: Weights) {
  const { language } = a;
  const spaces = {
    terms: overlaps(a.spaces.terms, b.spaces.terms, weights),
    contexts: overlaps(a.spaces.contexts, b.spaces.contexts, weights),
    words: overlaps(a.spaces.words, b.spaces.words, weights),
    letters: overlaps(a.spaces.letters, b.spaces.letters, letterWeights(a, b)),
  };
  const exclusiveness = exclusivenessOf(a, b, weights);
  const totals = [totalWeights(a, weights.a), totalWeights(b, weights.b)] as const;
  const open = (index: number) => ({
    index,
    terms: spaces.terms(index),
    contexts: spaces.contexts(index),
    words: spaces.words(index),
    letters: spaces.letters(index),
  });
  const brief = 1 / Math.log2(2 + Math.min(a.passages.length, b.passages.length));
  let row = open(0);
  return ({ indexA, indexB }: Candidate): Draft => {
    if (row.index !== indexA) row = open(indexA);
    const terms = row.terms(indexB);
    const words = row.words(indexB);
    const [figuresA, figuresB] = [a.figures[indexA] ?? [], b.figures[indexB] ?? []];
    const figures = figuresInCommon(figuresA, figuresB, language);
    const total = Math.max(totals[0][indexA] ?? 0, totals[1][indexB] ?? 0);
    const [marksA, marksB] = [a.marks[indexA], b.marks[indexB]];
    return {
      likeness: terms.cosine + FIGURE_LIKENESS * Math.min(1, figures),
      features: {
        terms: Math.sqrt(terms.cosine),
        shared: Math.log1p(terms.shared),
        context: Math.sqrt(row.contexts(indexB).cosine),
        letters: Math.sqrt(row.letters(indexB).cosine),
        contained: words.shared / (total + UNSEEN),
        told: Math.sqrt(words.cosine),
        clause: bestClause(a, indexA, b, indexB, weights),
        exclusive: Math.log1p(exclusiveness(indexA, indexB)),
        nearPairs: Math.log1p(inCommon(a.nearPairs[indexA], b.nearPairs[indexB])),
        figures: Math.log1p(figures),
        quoted: Math.min(marksA?.quoted ?? 0, marksB?.quoted ?? 0),
        speaker: sameSpeaker(marksA, marksB),
        negation: marksA?.negated === marksB?.negated ? 0 : 1,
        clash:
          (marksA && marksB && areApart(marksA, marksB)) ||
          figuresClash(figuresA, figuresB, language)
            ? 1
            : 0,
        place: Math.log1p(Math.max(indexA, indexB)),
        brief,
      },
    };
  };
}

// Added to what a part is measured against: of a passage of one word, all is soon found.
const UNSEEN = 5;

function totalWeights({ spaces }: PreparedArticle, weights: Float64Array): number[] {
  return spaces.words.vectors.map(({ indexes }) =>
    indexes.reduce((sum, id) => sum + (weights[id] ?? 0), 0),
  );
}

/** A function that sums, over the terms two passages share, how few other passages have them. */
function exclusivenessOf(a: PreparedArticle, b: PreparedArticle, { twins }: Weights) {
  const sets = b.spaces.words.vectors.map(({ indexes }) => new Set(indexes));
  const values = new Float64Array(a.spaces.words.numbering.size);
  for (const [term, id] of a.spaces.words.numbering) {
    const [here, there] = [a.spaces.words.postings[id], b.spaces.words.postings[twins[id] ?? -1]];
    if (here && there)
      values[id] = backgroundIdf(term, a.language) / (here.indexes.length * there.indexes.length);
  }
  return (indexA: number, indexB: number) =>
    (a.spaces.words.vectors[indexA]?.indexes ?? []).reduce(
      (sum, id) => (sets[indexB]?.has(twins[id] ?? -1) ? sum + (values[id] ?? 0) : sum),
      0,
    );
}

/** The largest part of a clause of either passage, by the weights of its terms, that the other has. */
function bestClause(
  a: PreparedArticle,
  indexA: number,
  b: PreparedArticle,
  indexB: number,
  weights: Weights,
): number {
  const here = new Set(
    (a.spaces.terms.vectors[indexA]?.indexes ?? []).map((id) => weights.twins[id]),
  );
  const there = new Set(b.spaces.terms.vectors[indexB]?.indexes);
  const ofA = a.clauses[indexA]?.map((clause) =>
    foundPart(clause, weights.a, (id) => there.has(weights.twins[id] ?? -1)),
  );
  const ofB = b.clauses[indexB]?.map((clause) =>
    foundPart(clause, weights.b, (id) => here.has(id)),
  );
  return Math.max(0, ...(ofA ?? []), ...(ofB ?? []));
}

function foundPart(
  clause: readonly number[],
  weights: Float64Array,
  has: (id: number) => boolean,
): number {
  let [found, total] = [0, UNSEEN];
  for (const id of new Set(clause)) {
    const weight = weights[id] ?? 0;
    total += weight;
    if (has(id)) found += weight;
  }
  return found / total;
}

function inCommon(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()) {
  return one.intersection(other).size;
}

function sameSpeaker(one?: PassageMarks, other?: PassageMarks): number {
  if (!one?.speaker || !other?.speaker) return 0;
  return one.speaker === other.speaker ? 1 : -1;
}

/** Of each pair, among those of the same passage: its lead over the best other one, and how many are liker. */
function rivals(passages: readonly number[], likeness: readonly number[]) {
  const pairs = [...passages.keys()];
  const found: { margin: number; rank: number }[] = pairs.map(() => ({ margin: 0, rank: 0 }));
  for (const own of Map.groupBy(pairs, (at) => passages[at]).values()) {
    const ordered = own.toSorted((x, y) => (likeness[y] ?? 0) - (likeness[x] ?? 0));
    const [best = 0, next = 0] = ordered.map((at) => likeness[at] ?? 0);
    let rank = 0;
    ordered.forEach((at, place) => {
      const mine = likeness[at] ?? 0;
      if (mine < (likeness[ordered[place - 1] ?? at] ?? 0)) rank = place;
      found[at] = { margin: mine - (place === 0 ? next : best), rank };
    });
  }
  return found;
}
