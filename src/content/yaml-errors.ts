/** A mistake as the parser of YAML names it. */
export interface YamlError {
  readonly code: string;
  readonly message: string;
  /** The line it was found in. */
  readonly text: string;
}

/** What YAML's own messages mean for who writes front matter, with the value as it should be. */
export function inWords({ code, message, text }: YamlError): string {
  const known = MESSAGES[code];
  if (known !== undefined) return known;
  const [, name = '', space = '', value = ''] = /^([\w-]+):([ \t]*)(.*?)[ \t]*$/.exec(text) ?? [];
  if (/^[ \t]+[\w-]+:(?:[ \t]|$)/.test(text)) {
    return 'The line begins with a space. Begin each field at the beginning of its line.';
  }
  if (name !== '' && space === '' && value !== '') {
    return `A space is missing after the colon. Write \`${name}: ${value}\`.`;
  }
  if (name === '') return otherLine(text, message);
  return `${whyNot(value, message)} Write \`${name}: ${quoted(value)}\`.`;
}

/** The value in the quotation marks that it does not hold itself. */
function quoted(value: string): string {
  const inner = isHeldByMarks(value) ? value.slice(1, -1) : value;
  return inner.includes("'") && !/["\\]/.test(inner)
    ? `"${inner}"`
    : `'${inner.replaceAll("'", "''")}'`;
}

/** `'It's done'` and `"He said "no" to it"` are held by the outer marks, `"Yes" and "no"` is not. */
function isHeldByMarks(value: string): boolean {
  const mark = value.charAt(0);
  if (!/["']/.test(mark) || value.length < 2 || !value.endsWith(mark)) return false;
  const next = value.indexOf(mark, 1);
  return (
    next === value.length - 1 ||
    /\s/.test(value.charAt(next - 1)) ||
    /\p{L}/u.test(value.charAt(next + 1))
  );
}

function whyNot(value: string, message: string): string {
  const first = value.charAt(0);
  if (/[“”„‘’]/.test(first) || first === '') return 'This cannot be read.';
  if (first === '[' || first === '{') {
    return `A value that begins with \`${first}\` is read as a list, and a list ends with its bracket.`;
  }
  if (first === '"' && /Invalid escape/.test(message)) {
    return 'In double quotation marks a backslash begins a sign of its own.';
  }
  if (first === '"' || first === "'") {
    return `A value that begins with \`${first}\` ends with the next \`${first}\`, and more stands behind it.`;
  }
  if (first === '-') return '`-` begins an item of a list, each of which stands in a line of its own; a value that begins with it stands in quotes.';
  if (first === '|' || first === '>') return `\`${first}\` begins a text of several lines.`;
  if (first === '`') return 'A value cannot begin with a backtick.';
  if (/[@%*&!?#,\]}]/.test(first)) return `A value cannot begin with \`${first}\`.`;
  return 'A value that holds a colon and a space, or begins with a mark, stands in quotes.';
}

function otherLine(text: string, message: string): string {
  if (/^\w+\s*=/.test(text)) return 'This line is no field. Write `name: value`, with a colon.';
  if (!/[:[\]{}]/.test(text)) {
    return 'This line belongs to no field. Write `name: value`, or begin it with two spaces if it goes on with the value above.';
  }
  return `This is not valid YAML (${message.replace(/\.$/, '')}). Write one \`name: value\` a line.`;
}

const MESSAGES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'This field is there twice. Keep one of them.',
  TAB_AS_INDENT: 'The line begins with a tab. Use spaces.',
  UNCLOSED: 'A quotation mark or bracket is missing here. Close what was opened.',
  MULTIPLE_DOCS: 'A line with `...` or `---` ends the fields above this one. Remove that line.',
  TAG_RESOLVE_FAILED: 'A value cannot begin with `!`. Put the value in quotes.',
};
