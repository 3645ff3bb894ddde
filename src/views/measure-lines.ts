/** How far two values are apart, in the two lines between them: "1,000,000" "times apart", "$100" "apart". */
export function measureLines(measure: string): readonly [size: string, words: string] {
  return measure.endsWith(' ×') ? [measure.slice(0, -2), 'times apart'] : [measure, 'apart'];
}
