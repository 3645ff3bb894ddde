import { figureOverlaps } from './align-figures.ts';
import type { PreparedArticle } from './align-prepare.ts';
import { overlaps, pairWeights, type Weights } from './passage-vectors.ts';
import { backgroundIdf } from '../background-idf.ts';
import { idf } from '../idf.ts';

/** What speaks for a link between two passages. Weights of terms are those of `termWeights`. */
export interface LinkFeatures {
  /** Root of the cosine of the passages with what stands around them. */
  readonly context: number;
  /** Root of the cosine of their letter groups. */
  readonly letters: number;
  /** Logarithm of the summed weights of the terms they share, names left out. */
  readonly words: number;
  /** Logarithm of how many figures they share, in value. */
  readonly figures: number;
  /** How near each passage comes to being the other's best partner: 1 where both are. */
  readonly rank: number;
}

/** The features of every pair of passages that shares a figure or a telling term: `visit(index in a, index in b, …)`. */
export function eachCandidate(
  a: PreparedArticle,
  b: PreparedArticle,
  weights: Weights,
  visit: (indexA: number, indexB: number, features: LinkFeatures) => void,
): void {
  const terms = overlaps(a.spaces.terms, b.spaces.terms, weights);
  const contexts = overlaps(a.spaces.contexts, b.spaces.contexts, weights);
  const words = overlaps(a.spaces.words, b.spaces.words, weights);
  const letters = overlaps(a.spaces.letters, b.spaces.letters, letterWeights(a, b));
  const figuresOf = figureOverlaps(a.figures, b.figures);
  const best = bestPartners(a, b, terms, figuresOf);
  a.passages.forEach((_, indexA) => {
    const term = terms(indexA);
    const context = contexts(indexA);
    const word = words(indexA);
    const letter = letters(indexA);
    b.passages.forEach((_, indexB) => {
      const figures = figuresOf(indexA, indexB);
      if (figures === 0 && (term.shared[indexB] ?? 0) < LEAST_SHARED) return;
      const nearness = likeness(term.cosine[indexB] ?? 0, figures);
      visit(indexA, indexB, {
        context: Math.sqrt(context.cosine[indexB] ?? 0),
        letters: Math.sqrt(letter.cosine[indexB] ?? 0),
        words: Math.log1p(word.shared[indexB] ?? 0),
        figures: Math.log1p(figures),
        rank: nearness / Math.sqrt((best.ofA[indexA] ?? 1) * (best.ofB[indexB] ?? 1)),
      });
    });
  });
}

// "Well" alone would be no evidence to show a reader.
const LEAST_SHARED = 4;

/** A term weighs its rarity, less where it is frequent in the two articles: what the story is about. */
export function termWeights(a: PreparedArticle, b: PreparedArticle): Weights {
  const passages = a.passages.length + b.passages.length;
  const most = Math.log(1 + passages / 2);
  return pairWeights(
    a.spaces.terms,
    b.spaces.terms,
    (term, frequency) =>
      backgroundIdf(term) * Math.min(1, idf(passages, Math.max(1, frequency)) / most),
  );
}

function letterWeights(a: PreparedArticle, b: PreparedArticle): Weights {
  const passages = a.passages.length + b.passages.length;
  return pairWeights(a.spaces.letters, b.spaces.letters, (_, frequency) =>
    idf(passages, frequency),
  );
}

const FIGURE_LIKENESS = 0.3;

function likeness(cosine: number, figures: number): number {
  return cosine + FIGURE_LIKENESS * Math.min(1, figures);
}

/** The likeness of each passage to its best partner. */
function bestPartners(
  a: PreparedArticle,
  b: PreparedArticle,
  terms: ReturnType<typeof overlaps>,
  figuresOf: ReturnType<typeof figureOverlaps>,
) {
  const ofA = new Float64Array(a.passages.length);
  const ofB = new Float64Array(b.passages.length);
  a.passages.forEach((_, indexA) => {
    const { cosine } = terms(indexA);
    b.passages.forEach((_, indexB) => {
      const nearness = likeness(cosine[indexB] ?? 0, figuresOf(indexA, indexB));
      ofA[indexA] = Math.max(ofA[indexA] ?? 0, nearness);
      ofB[indexB] = Math.max(ofB[indexB] ?? 0, nearness);
    });
  });
  return { ofA, ofB };
}
