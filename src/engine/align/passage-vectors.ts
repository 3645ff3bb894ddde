/** The passages of one article as bags of features, numbered for fast comparison. */
export interface VectorSpace {
  /** Every feature of the article, with its number. */
  readonly ids: ReadonlyMap<string, number>;
  /** By passage: the features it has and how strongly, 0 to 1. */
  readonly vectors: readonly SparseVector[];
  /** By feature: the passages that have it and how strongly. */
  readonly postings: readonly SparseVector[];
}

/** Numbers in parallel: features of a passage or passages of a feature, and the strengths. */
export interface SparseVector {
  readonly indexes: readonly number[];
  readonly strengths: readonly number[];
}

/** What one passage has in common with each passage of another article. */
export interface Overlap {
  /** Cosine of the two weighted vectors, 0 to 1. */
  readonly cosine: Float64Array;
  /** The summed weights of the features they share. */
  readonly shared: Float64Array;
}

/** How much each feature of two articles counts. */
export type Weights = ReadonlyMap<string, number>;

export function vectorSpace(passages: readonly ReadonlyMap<string, number>[]): VectorSpace {
  const ids = new Map<string, number>();
  const postings: { indexes: number[]; strengths: number[] }[] = [];
  const vectors = passages.map((features, passage) => {
    const vector = { indexes: [] as number[], strengths: [] as number[] };
    for (const [feature, strength] of features) {
      const id = ids.get(feature) ?? ids.size;
      ids.set(feature, id);
      vector.indexes.push(id);
      vector.strengths.push(strength);
      const posting = (postings[id] ??= { indexes: [], strengths: [] });
      posting.indexes.push(passage);
      posting.strengths.push(strength);
    }
    return vector;
  });
  return { ids, vectors, postings };
}

/**
 * Weighs the features of two articles by `weigh(feature, frequency)`, where the frequency is the
 * number of passages of both that have it. Features of one article alone are weighed too: they
 * lengthen its vectors.
 */
export function pairWeights(
  a: VectorSpace,
  b: VectorSpace,
  weigh: (feature: string, frequency: number) => number,
): Weights {
  const weights = new Map<string, number>();
  for (const [space, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const [feature, id] of space.ids) {
      if (weights.has(feature)) continue;
      const there = other.postings[other.ids.get(feature) ?? -1];
      const frequency = (space.postings[id]?.indexes.length ?? 0) + (there?.indexes.length ?? 0);
      weights.set(feature, weigh(feature, frequency));
    }
  }
  return weights;
}

// A feature of this many pairs of passages tells none apart; the limit bounds the cost of long and
// of hostile texts.
const TOO_MANY_PAIRS = 40_000;

/** A function that gives the overlap of `a`'s passage at an index with every passage of `b`. */
export function overlaps(
  a: VectorSpace,
  b: VectorSpace,
  weights: Weights,
): (index: number) => Overlap {
  const { weightById, lengths } = weighed(a, weights);
  const there = weighed(b, weights);
  const twins = [...a.ids.keys()].map((feature) => b.ids.get(feature) ?? -1);
  return (index) => {
    const cosine = new Float64Array(b.vectors.length);
    const shared = new Float64Array(b.vectors.length);
    const own = a.vectors[index] ?? { indexes: [], strengths: [] };
    own.indexes.forEach((id, at) => {
      const posting = b.postings[twins[id] ?? -1];
      const pairs = (posting?.indexes.length ?? 0) * (a.postings[id]?.indexes.length ?? 0);
      if (!posting || pairs > TOO_MANY_PAIRS) return;
      const weight = weightById[id] ?? 0;
      const strength = own.strengths[at] ?? 0;
      posting.indexes.forEach((passage, n) => {
        const product = strength * (posting.strengths[n] ?? 0);
        cosine[passage] = (cosine[passage] ?? 0) + weight * weight * product;
        shared[passage] = (shared[passage] ?? 0) + weight * product;
      });
    });
    const length = lengths[index] ?? 0;
    for (let n = 0; n < cosine.length; n += 1) {
      const product = length * (there.lengths[n] ?? 0);
      cosine[n] = product > 0 ? Math.min(1, (cosine[n] ?? 0) / product) : 0;
    }
    return { cosine, shared };
  };
}

function weighed(space: VectorSpace, weights: Weights) {
  const weightById = [...space.ids.keys()].map((feature) => weights.get(feature) ?? 0);
  const lengths = space.vectors.map(({ indexes, strengths }) =>
    Math.sqrt(
      indexes.reduce((sum, id, at) => sum + ((weightById[id] ?? 0) * (strengths[at] ?? 0)) ** 2, 0),
    ),
  );
  return { weightById, lengths };
}
