/** Log-odds that each feature adds, and those without any. */
export interface Regression {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** A pair of passages as numbers, and whether people link it. */
export interface Example {
  readonly features: readonly number[];
  readonly linked: boolean;
}

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares), with an L2 penalty
 * on the weights of the standardised features.
 */
export function fitRegression(examples: readonly Example[], penalty: number): Regression {
  const { means, spreads } = standardOf(examples);
  const rows = examples.map(({ features }) => [
    ...features.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
    1,
  ]);
  const size = means.length + 1;
  let weights: number[] = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map((weight, at) => (at < size - 1 ? penalty * weight : 0));
    const hessian = weights.map((_, at) =>
      weights.map((_, to) => (at === to ? (at < size - 1 ? penalty : 1e-9) : 0)),
    );
    rows.forEach((row, index) => {
      const guess = 1 / (1 + Math.exp(-dot(row, weights)));
      const error = guess - Number(examples[index]?.linked);
      const spread = guess * (1 - guess);
      for (let at = 0; at < size; at += 1) {
        gradient[at] = (gradient[at] ?? 0) + error * (row[at] ?? 0);
        const factor = spread * (row[at] ?? 0);
        const line = hessian[at] ?? [];
        for (let to = 0; to <= at; to += 1) line[to] = (line[to] ?? 0) + factor * (row[to] ?? 0);
      }
    });
    for (let at = 0; at < size; at += 1)
      for (let to = at + 1; to < size; to += 1) {
        const line = hessian[at];
        if (line) line[to] = hessian[to]?.[at] ?? 0;
      }
    const step = solve(hessian, gradient);
    weights = weights.map((weight, at) => weight - (step[at] ?? 0));
  }
  const raw = means.map((_, at) => (weights[at] ?? 0) / (spreads[at] ?? 1));
  const shift = raw.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
  return { weights: raw, bias: (weights[size - 1] ?? 0) - shift };
}

/** The probability that a regression gives an example. */
export function probability({ weights, bias }: Regression, features: readonly number[]): number {
  return 1 / (1 + Math.exp(-bias - dot(features, weights)));
}

const ROUNDS = 8;

function standardOf(examples: readonly Example[]) {
  const size = examples[0]?.features.length ?? 0;
  const columns = Array.from({ length: size }, (_, at) =>
    examples.map(({ features }) => features[at] ?? 0),
  );
  const means = columns.map(
    (column) => column.reduce((sum, value) => sum + value, 0) / column.length,
  );
  const spreads = columns.map((column, at) => {
    const mean = means[at] ?? 0;
    const squares = column.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return Math.sqrt(squares / column.length) || 1;
  });
  return { means, spreads };
}

function dot(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < other.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** Gaussian elimination with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0]);
  const size = lines.length;
  for (let at = 0; at < size; at += 1) {
    let pivot = at;
    for (let to = at + 1; to < size; to += 1)
      if (Math.abs(lines[to]?.[at] ?? 0) > Math.abs(lines[pivot]?.[at] ?? 0)) pivot = to;
    const [line = [], other = []] = [lines[pivot], lines[at]];
    lines[pivot] = other;
    lines[at] = line;
    for (let to = 0; to < size; to += 1) {
      const next = lines[to];
      if (to === at || !next) continue;
      const factor = (next[at] ?? 0) / (line[at] ?? 1);
      for (let k = at; k <= size; k += 1) next[k] = (next[k] ?? 0) - factor * (line[k] ?? 0);
    }
  }
  return lines.map((line, at) => (line[size] ?? 0) / (line[at] ?? 1));
}
