/**
 * How many letters must be inserted, deleted, replaced or exchanged with a neighbour to turn one
 * word into another (optimal string alignment).
 */
export function editDistance(a: string, b: string): number {
  return editDistances(a, b).at(-1) ?? 0;
}

/** The edit distance from a word to each beginning of another, the empty one first. */
export function editDistances(a: string, b: string): readonly number[] {
  let beforeLast: readonly number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isExchanged = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line.push(
        Math.min(
          at(last, column - 1) + (isSame ? 0 : 1),
          at(last, column) + 1,
          at(line, column - 1) + 1,
          isExchanged ? at(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    [beforeLast, last] = [last, line];
  }
  return last;
}

function at(line: readonly number[], column: number): number {
  return line[column] ?? Infinity;
}
