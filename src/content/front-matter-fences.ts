/** Why no front matter could be read from a file, with the line to mend. */
export interface Unfenced {
  readonly line: number;
  readonly message: string;
}

const FIELD = /^([A-Za-z][\w-]*):(?:[ \t]|$)/;

/** What is wrong where the two lines `---` were not found at the top of a file. */
export function whyUnfenced(source: string): Unfenced {
  const lines = source.split('\n');
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return { line: 1, message: whyNotBegun(lines) };
  const dashes = lines.findIndex((line, at) => at > 0 && /^\s*[-–—]{1,6}[ \t]*$/.test(line));
  if (dashes > 0) {
    return {
      line: dashes + 1,
      message: `The front matter does not end: this line is \`${lines[dashes]?.trim()}\`. Write three hyphens, \`---\`, and nothing else in it.`,
    };
  }
  const last = lastField(lines);
  return {
    line: 1,
    message: `The front matter does not end. Put a line with \`---\` after the last field${last > 1 ? `, which seems to be in line ${last}` : ''}.`,
  };
}

/**
 * The line of the last field where the `---` after it is missing, and what was taken for the front
 * matter's end is a line far down in the text; null where the front matter holds fields only.
 */
export function endBefore(yaml: string, known: (field: string) => boolean): number | null {
  const lines = yaml.split('\n');
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (lines[index - 1]?.trim() !== '' || line.trim() === '' || /^(?:[ \t#]|- )/.test(line)) {
      continue;
    }
    const field = FIELD.exec(line)?.[1];
    if (field === undefined || !known(field)) return lastField(['---', ...lines.slice(0, index)]);
  }
  return null;
}

function whyNotBegun(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== '');
  const begun = lines[first] ?? '';
  if (first > 0 && /^---[ \t]*$/.test(begun)) {
    return 'The file begins with an empty line. Remove it, so that `---` is the first line.';
  }
  if (FIELD.test(begun)) {
    return 'The front matter does not begin. Put a line with `---` above the first field.';
  }
  if (/^\s*(?:[-–—]{2,6}|[–—])[ \t]*$/.test(begun)) {
    return `The first line is \`${begun.trim()}\`. Write three hyphens, \`---\`, and nothing else in it.`;
  }
  return 'There is no front matter. Begin the file with a line `---`, the fields, and another line `---`.';
}

function lastField(lines: readonly string[]): number {
  const blank = lines.findIndex((line, at) => at > 0 && line.trim() === '');
  const end = blank < 0 ? lines.length : blank;
  return lines.slice(0, end).findLastIndex((line) => /^(?:[A-Za-z][\w-]*:|[ \t]+\S|- )/.test(line)) + 1;
}
