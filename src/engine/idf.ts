/** Inverse document frequency: how telling it is to stand in `frequency` of so many documents. */
export function idf(documents: number, frequency: number): number {
  return Math.log(1 + documents / frequency);
}
