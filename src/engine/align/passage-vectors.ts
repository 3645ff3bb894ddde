/** The features of one article, each with its number; numbers count from 0. */
export type Numbering = Map<string, number>;

/** The passages of one article as bags of features; several spaces may share one numbering. */
export interface VectorSpace {
  readonly numbering: ReadonlyMap<string, number>;
  /** By passage: the features it has and how strongly, 0 to 1. */
  readonly vectors: readonly SparseVector[];
  /** By feature: the passages that have it and how strongly. */
  readonly postings: readonly (SparseVector | undefined)[];
}

/** Numbers in parallel: features of a passage or passages of a feature, and the strengths. */
export interface SparseVector {
  readonly indexes: readonly number[];
  readonly strengths: readonly number[];
}

/** What two passages have in common. */
export interface Overlap {
  /** Cosine of the two weighted vectors, 0 to 1. */
  readonly cosine: number;
  /** The summed weights of the features they share. */
  readonly shared: number;
}

/** How much each feature of two articles counts, by its number in either. */
export interface Weights {
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** For the features of `a` their number in `b`, or -1. */
  readonly twins: Int32Array;
}

/** The number of a feature, a new one where it had none. */
export function numberOf(feature: string, numbering: Numbering): number {
  const known = numbering.get(feature);
  if (known !== undefined) return known;
  const next = numbering.size;
  numbering.set(feature, next);
  return next;
}

/** Turns the vectors of an article's passages into a space. */
export function vectorSpace(numbering: Numbering, vectors: readonly SparseVector[]): VectorSpace {
  const postings: ({ indexes: number[]; strengths: number[] } | undefined)[] = [];
  vectors.forEach(({ indexes, strengths }, passage) => {
    for (let at = 0; at < indexes.length; at += 1) {
      const posting = (postings[indexes[at] ?? 0] ??= { indexes: [], strengths: [] });
      posting.indexes.push(passage);
      posting.strengths.push(strengths[at] ?? 0);
    }
  });
  return { numbering, vectors, postings };
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
  const weights = {
    a: new Float64Array(a.numbering.size),
    b: new Float64Array(b.numbering.size),
    twins: new Int32Array(a.numbering.size),
  };
  const shared = new Uint8Array(b.numbering.size);
  for (const [feature, id] of a.numbering) {
    const twin = b.numbering.get(feature) ?? -1;
    const weight = weigh(feature, frequencyOf(a, id) + (twin < 0 ? 0 : frequencyOf(b, twin)));
    weights.a[id] = weight;
    weights.twins[id] = twin;
    if (twin < 0) continue;
    weights.b[twin] = weight;
    shared[twin] = 1;
  }
  for (const [feature, id] of b.numbering)
    if (shared[id] === 0) weights.b[id] = weigh(feature, frequencyOf(b, id));
  return weights;
}

function frequencyOf({ postings }: VectorSpace, id: number): number {
  return postings[id]?.indexes.length ?? 0;
}

/** A function that gives what `a`'s passage at an index has in common with a passage of `b`. */
export function overlaps(
  a: VectorSpace,
  b: VectorSpace,
  weights: Weights,
): (index: number) => (indexThere: number) => Overlap {
  const lengths = lengthsOf(a, weights.a);
  const lengthsThere = lengthsOf(b, weights.b);
  // The passage of `a` in the numbers of `b`, so that one of `b` is read once to be compared.
  const own = new Float64Array(b.numbering.size);
  let before = NOTHING;
  const put = ({ indexes, strengths }: SparseVector, factor: 0 | 1) => {
    indexes.forEach((id, at) => {
      const twin = weights.twins[id] ?? -1;
      if (twin >= 0) own[twin] = factor * (strengths[at] ?? 0);
    });
  };
  return (index) => {
    put(before, 0);
    before = a.vectors[index] ?? NOTHING;
    put(before, 1);
    return (indexThere) => {
      let product = 0;
      let shared = 0;
      const there = b.vectors[indexThere] ?? NOTHING;
      for (let at = 0; at < there.indexes.length; at += 1) {
        const id = there.indexes[at] ?? 0;
        const strength = (own[id] ?? 0) * (there.strengths[at] ?? 0);
        if (strength === 0) continue;
        const weight = weights.b[id] ?? 0;
        product += weight * weight * strength;
        shared += weight * strength;
      }
      const length = (lengths[index] ?? 0) * (lengthsThere[indexThere] ?? 0);
      return { cosine: length > 0 ? Math.min(1, product / length) : 0, shared };
    };
  };
}

const NOTHING: SparseVector = { indexes: [], strengths: [] };

function lengthsOf({ vectors }: VectorSpace, weights: Float64Array): number[] {
  return vectors.map(({ indexes, strengths }) => {
    let squares = 0;
    for (let at = 0; at < indexes.length; at += 1)
      squares += ((weights[indexes[at] ?? 0] ?? 0) * (strengths[at] ?? 0)) ** 2;
    return Math.sqrt(squares);
  });
}
