/**
 * The printed problems, each in a line, without what repeats the file: `herald.md:3: …`, and
 * `herald.md:3: warning: …` where it stops no build.
 */
export function problemLines(printed: string): string[] {
  return printed
    .split('\n')
    .slice(0, -2)
    .filter((line) => !/^ *\d* \| /.test(line))
    .map((line) => line.replace(/: error: /, ': ').replace(/(:\d+):\d+(?=: )/, '$1'));
}
