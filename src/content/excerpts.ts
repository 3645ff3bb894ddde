import type { Problem } from './problems.ts';

/** The offending text in its line. */
export interface Excerpt {
  /** The line as it is written. */
  readonly line: string;
  /** Where the text begins, counted from 1. */
  readonly column: number;
  readonly length: number;
}

/** What a message advises begins with one of these; what it quotes from there on is not in the file. */
const CURE = /\b(?:Write|Did you mean|Use|Put|Add|Rename|Name|Begin|Close|The articles are)\b/;

/**
 * A problem with its place in the line: what the message quotes, else the value of the field, else
 * the whole line.
 *
 * @param lines the lines of the file
 */
export function withExcerpt<Of extends Problem>(problem: Of, lines: readonly string[]): Of {
  if (problem.line === null || problem.excerpt !== undefined) return problem;
  const line = lines[problem.line - 1];
  if (line === undefined) return problem;
  return { ...problem, excerpt: { line, ...placeIn(line, problem) } };
}

/** The lines of a file, as editors count them. */
export function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
}

function placeIn(
  line: string,
  { message, field }: Pick<Problem, 'message' | 'field'>,
): Omit<Excerpt, 'line'> {
  const told = message.slice(0, message.search(CURE) >>> 0);
  const quoted = [...told.matchAll(/`([^`]+)`|“([^”]+)”/g)]
    .map(([, code, words]) => (code ?? words ?? '').replace(/…$/, ''))
    .filter((text) => text !== '' && text !== field && line.includes(text));
  const [first] = quoted;
  if (first !== undefined) return at(line.indexOf(first), first.length);
  const isUnknown = field !== null && message.includes('is not a known field');
  if (isUnknown && line.includes(field)) return at(line.indexOf(field), field.length);
  // What cannot be read has no field; the cure names it.
  const named = field ?? /\bWrite `([\w-]+):/.exec(message)?.[1] ?? null;
  const value = named === null ? null : valueOf(line, named);
  if (value !== null) return value;
  const start = line.search(/\S/);
  return start < 0 ? at(0, 1) : at(start, line.trim().length);
}

/** The value of `field: value`, or its name where there is none. */
function valueOf(line: string, field: string): Omit<Excerpt, 'line'> | null {
  const start = line.indexOf(field);
  if (start < 0) return null;
  const rest = line.slice(start);
  const name = /^[^:]*:\s+(?=\S)/.exec(rest)?.[0];
  if (name === undefined) return at(start, field.length);
  return at(start + name.length, rest.slice(name.length).trimEnd().length);
}

function at(index: number, length: number): Omit<Excerpt, 'line'> {
  return { column: index + 1, length };
}

const WIDTH = 100;

/** The line with the offending text underlined, as in a compiler’s messages; cut where it is long. */
export function frameOf({ line, column, length }: Excerpt, number: number): string[] {
  const from = Math.max(0, Math.min(column - 1 - 30, line.length - WIDTH));
  const shown = line.slice(from, from + WIDTH);
  const [before, after] = [from > 0 ? '…' : '', from + WIDTH < line.length ? '…' : ''];
  const gutter = String(number).padStart(5);
  const start = column - 1 - from + before.length;
  const end = Math.min(start + length, shown.length + before.length);
  // Tabs stay, so that the mark stands below its text.
  const lead = (before + shown).slice(0, start).replace(/[^\t]/g, ' ');
  return [
    `${gutter} | ${before}${shown}${after}`,
    `${' '.repeat(5)} | ${lead}${'^'.repeat(Math.max(1, end - start))}`,
  ];
}
