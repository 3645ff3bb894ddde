/** More do not face each other in one row. */
const MOST = 4;

/** The class of a row of texts that face each other, by how many there are (`styles/parts.css`). */
export function facing(columns: number): string {
  return `facing of-${columns > MOST ? 'many' : columns}`;
}
