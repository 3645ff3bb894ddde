/** A Markdown source without what is commented out in it. */
export interface Uncommented {
  readonly text: string;
  /** Comments that do not end, or end without a beginning. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  /** The line of the source that a line of the text begins in. */
  lineAt(line: number): number;
}

/** Line ends that are left out behind a line of the text. */
interface Cut {
  readonly line: number;
  readonly lines: number;
}

/** `[//]: # (words)`: a definition that leads nowhere, which is how Markdown without HTML comments. */
const DEFINITION =
  /^[ \t>]*\[(?:[^\]\n\\]|\\.){0,200}\]:[ \t]*(?:#|<>|<#>)[ \t]*(?:\n[ \t>]*)?(?:"(?:[^"\n]|\n(?![ \t]*\n)){0,2000}"|'(?:[^'\n]|\n(?![ \t]*\n)){0,2000}'|\((?:[^)\n]|\n(?![ \t]*\n)){0,2000}\))?[ \t]*$/gm;
const OPEN_DEFINITION = /^[ \t>]*\[(?:\/\/|comment)\]:/im;

/**
 * Takes the comments out of Markdown before it is parsed, so that none of it can reach a page:
 * `<!-- … -->`, over blank lines and in code too, and `[//]: # (…)`. A comment that has its lines for
 * itself leaves an empty line; one in a paragraph leaves the words around it in one paragraph.
 * `\<!--` is text.
 */
export function withoutComments(source: string): Uncommented {
  const problems: { line: number; message: string }[] = [];
  const cuts: Cut[] = [];
  const definitions = [...source.matchAll(DEFINITION)].values();
  let definition = definitions.next().value;
  let text = '';
  let line = 1;
  let at = 0;
  for (;;) {
    const begin = nextComment(source, at);
    while (definition && definition.index < at) definition = definitions.next().value;
    if (definition && (begin < 0 || definition.index < begin)) {
      leaveOut(definition.index, definition.index + definition[0].length);
    } else if (begin >= 0) {
      const end = endOf(source, begin);
      if (end < 0) {
        const message =
          'The comment that begins here does not end. Put `-->` after it, or write `\\<!--` if it is text.';
        problems.push({ line: lineOf(source, begin), message });
      }
      leaveOut(begin, end < 0 ? source.length : end);
    } else break;
  }
  text += source.slice(at);
  reportStrayEnd();
  reportOpenDefinition();
  return { text, problems, lineAt };

  function leaveOut(start: number, end: number): void {
    const cut = widened(source, Math.max(at, start), end);
    const before = source.slice(at, cut.start);
    text += before;
    line += countLineEnds(before, 0, before.length);
    cuts.push({ line, lines: countLineEnds(source, cut.start, cut.end) });
    at = cut.end;
  }

  /** What follows the first `-->` of a comment in a comment was meant to be hidden too. */
  function reportStrayEnd(): void {
    const end = text.indexOf('-->');
    if (end < 0 || cuts.length === 0) return;
    const message =
      '`-->` ends no comment. A comment cannot stand in another one: remove one of the two, or write `--\\>` if it is text.';
    problems.push({ line: lineAt(lineOf(text, end)), message });
  }

  function reportOpenDefinition(): void {
    const found = OPEN_DEFINITION.exec(text);
    if (!found) return;
    const message = 'This comment cannot be read as one. Write it as `<!-- … -->`.';
    problems.push({ line: lineAt(lineOf(text, found.index)), message });
  }

  function lineAt(line: number): number {
    let written = line;
    for (const cut of cuts) if (cut.line < line) written += cut.lines;
    return written;
  }
}

function nextComment(source: string, from: number): number {
  for (let at = source.indexOf('<!--', from); at >= 0; at = source.indexOf('<!--', at + 4)) {
    let backslashes = 0;
    while (source[at - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return at;
  }
  return -1;
}

/** `<!-->` and `<!--->` are comments that end at once. */
function endOf(source: string, begin: number): number {
  const empty = /^<!---?>/.exec(source.slice(begin, begin + 6))?.[0];
  if (empty) return begin + empty.length;
  const end = source.indexOf('-->', begin + 4);
  return end < 0 ? -1 : end + 3;
}

/** A comment with the blanks that nobody needs without it. */
function widened(source: string, start: number, end: number): { start: number; end: number } {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const nextEnd = source.indexOf('\n', end);
  const lineEnd = nextEnd < 0 ? source.length : nextEnd;
  const before = source.slice(lineStart, start);
  const after = source.slice(end, lineEnd);
  if (/^[ \t]*$/.test(before) && after.trim() === '') {
    return { start: lineStart, end: lineEnd };
  }
  const spaced = /[ \t]$/.test(before) || /^[ \t>]*$/.test(before);
  const spaces = spaced ? (/^[ \t]+/.exec(after)?.[0].length ?? 0) : 0;
  return { start, end: end + spaces };
}

function lineOf(text: string, offset: number): number {
  return 1 + countLineEnds(text, 0, offset);
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}
