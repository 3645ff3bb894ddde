import type { PreparedArticle } from './align-prepare.ts';
import type { Weights } from './passage-vectors.ts';

/** Two passages that share a telling term or a figure. */
export interface Candidate {
  readonly indexA: number;
  readonly indexB: number;
}

/** The candidates in the order of `a`, and how many entries of the index were read to find them. */
export interface Candidates {
  readonly pairs: readonly Candidate[];
  readonly steps: number;
}

/**
 * The pairs of passages worth comparing, found by the index of their terms and figures, the rarest
 * first. So much is read of it for a passage, and so many candidates are kept: the work grows with
 * the length of the texts, not with its square.
 */
export function findCandidates(
  a: PreparedArticle,
  b: PreparedArticle,
  weights: Weights,
): Candidates {
  const figures = passagesByValue(b);
  const entriesOf = (indexA: number): Entry[] => [
    ...(a.spaces.terms.vectors[indexA]?.indexes ?? []).flatMap((id) => {
      const posting = b.spaces.terms.postings[weights.twins[id] ?? -1];
      return posting ? [{ passages: posting.indexes, weight: weights.a[id] ?? 0 }] : [];
    }),
    ...(a.figures[indexA] ?? []).flatMap(({ value }) => {
      const passages = figures.get(value ?? NaN);
      return passages ? [{ passages, weight: FIGURE_WEIGHT }] : [];
    }),
  ];
  const shared = new Float64Array(b.passages.length);
  const pairs: Candidate[] = [];
  let steps = 0;
  a.passages.forEach((_, indexA) => {
    const met = new Set<number>();
    const entries = entriesOf(indexA).toSorted((x, y) => x.passages.length - y.passages.length);
    let left = MOST_READ;
    steps += entries.length;
    for (const { passages, weight } of entries) {
      left -= passages.length;
      if (left < 0) break;
      steps += passages.length;
      for (const passage of passages) {
        met.add(passage);
        shared[passage] = (shared[passage] ?? 0) + weight;
      }
    }
    const likeliest = [...met]
      .filter((passage) => (shared[passage] ?? 0) >= LEAST_SHARED)
      .sort((x, y) => (shared[y] ?? 0) - (shared[x] ?? 0) || x - y)
      .slice(0, MOST_CANDIDATES);
    for (const indexB of likeliest.sort((x, y) => x - y)) pairs.push({ indexA, indexB });
    for (const passage of met) shared[passage] = 0;
  });
  return { pairs, steps };
}

/** The passages of `b` that have a term or a figure. */
interface Entry {
  readonly passages: readonly number[];
  readonly weight: number;
}

// Of the index so much is read for a passage, the rarest entries first: what stands in more
// passages tells none of them apart.
const MOST_READ = 256;
const MOST_CANDIDATES = 32;
// "Well" alone would be no evidence to show a reader.
const LEAST_SHARED = 4;
const FIGURE_WEIGHT = 4;

function passagesByValue({ figures }: PreparedArticle): Map<number, number[]> {
  const passages = new Map<number, number[]>();
  figures.forEach((own, index) => {
    for (const value of new Set(own.flatMap(({ value }) => value ?? []))) {
      const known = passages.get(value);
      if (known) known.push(index);
      else passages.set(value, [index]);
    }
  });
  return passages;
}
