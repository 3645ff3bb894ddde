// The shapes of the outlets' marks (styles/marks.css), as corners in parts of 100; the first is a circle.
const CORNERS: readonly string[] = [
  '',
  '4 4 96 4 96 96 4 96',
  '50 -8 108 50 50 108 -8 50',
  '25 2 75 2 103 50 75 98 25 98 -3 50',
  '50 -4 104 38 84 100 16 100 -4 38',
  '0 0 100 0 100 62 50 106 0 62',
  '18 0 100 0 82 100 0 100',
  '30 0 70 0 100 30 100 70 70 100 30 100 0 70 0 30',
];

/** The mark of a hue, 1 to 8, as an SVG element with its corner at x and y. */
export function markShape(hue: number, x: number, y: number, size: number, fill: string): string {
  const corners = CORNERS[hue - 1] ?? '';
  if (corners === '') {
    const half = size / 2;
    return `<circle cx="${x + half}" cy="${y + half}" r="${half}" fill="${fill}"/>`;
  }
  const points = corners
    .split(' ')
    .map((part, index) => (index % 2 === 0 ? x : y) + (Number(part) * size) / 100);
  return `<polygon points="${points.join(' ')}" fill="${fill}"/>`;
}
