import { editDistance } from '../engine/edit-distance.ts';
import { repairEncoding } from '../markdown/mojibake.ts';
import { inOrder, type Problem } from './problems.ts';
import { linesOf } from './excerpts.ts';

/** A file's text with what was mended in it. */
export interface FixedText {
  readonly text: string;
  /** The problems that are gone, each with its line as it is now. */
  readonly fixed: readonly { readonly problem: Problem; readonly line: string }[];
}

/** Changes a line so that a problem in it may be gone; the same line where it has nothing to change. */
type Fixer = (line: string, problem: Problem) => string;

/**
 * Mends what needs no judgement. A change of a line is kept where the problem is gone with it and
 * nothing else is wrong that was not before.
 *
 * @param check all problems of a text
 */
export function fixText(text: string, check: (text: string) => readonly Problem[]): FixedText {
  const fixed: { problem: Problem; line: string }[] = [];
  let now = text;
  // Two changes that undo each other must not go on for ever.
  const most = linesOf(text).length * FIXERS.length;
  for (let found = fixOne(now, check); found !== null; found = fixOne(now, check)) {
    if (fixed.length >= most) break;
    now = found.text;
    fixed.push(...found.fixed);
  }
  const isUnbroken = fixed.some(({ problem }) => problem.message.includes('broken'));
  return { text: isUnbroken ? withNote(now, UNBROKEN) : now, fixed };
}

const UNBROKEN = 'Characters that another encoding had broken were repaired.';

function fixOne(text: string, check: (text: string) => readonly Problem[]): FixedText | null {
  const problems = inOrder(check(text));
  const lines = linesOf(text);
  for (const problem of problems) {
    const line = problem.line === null ? undefined : lines[problem.line - 1];
    if (line === undefined || problem.line === null) continue;
    for (const fix of FIXERS) {
      const changed = fix(line, problem);
      if (changed === line) continue;
      const next = withLine(text, problem.line, changed);
      if (isMended(problem, problems, check(next))) return { text: next, fixed: [{ problem, line: changed }] };
    }
  }
  return null;
}

/**
 * Whether the problem is gone, and its line has none that it had not. Other lines may have: what is
 * wrong with front matter is known only once it can be read.
 */
function isMended(
  problem: Problem,
  before: readonly Problem[],
  after: readonly Problem[],
): boolean {
  const key = ({ message }: Problem) => message.replace(/\d+/g, '');
  const alike = (some: readonly Problem[]) => some.filter((one) => key(one) === key(problem)).length;
  const known = new Set(before.filter(({ line }) => line === problem.line).map(key));
  return (
    alike(after) < alike(before) &&
    after.every((one) => one.line !== problem.line || known.has(key(one)))
  );
}

const FIXERS: readonly Fixer[] = [
  quoteValue,
  respellField,
  restoreFence,
  isoDate,
  escapeAsterisks,
  unbreak,
  decodeEntities,
  markAside,
];

/** The message gives the line as YAML reads it. */
function quoteValue(line: string, { message }: Problem): string {
  const cure = /Write `([\w-]+:\s[^`]*)`\.$/.exec(message)?.[1];
  const name = /^\s*([\w-]+):/.exec(line)?.[1];
  return cure !== undefined && name !== undefined && cure.startsWith(`${name}:`) ? cure : line;
}

/** A slip of the keyboard; another system's name for a field may mean something else. */
function respellField(line: string, { message, field }: Problem): string {
  const meant = /is not a known field\. Did you mean `([\w-]+)`\?$/.exec(message)?.[1];
  if (meant === undefined || field === null || !isSlip(field, meant)) return line;
  return line.replace(`${field}:`, `${meant}:`);
}

function isSlip(written: string, meant: string): boolean {
  return editDistance(written.toLowerCase(), meant.toLowerCase()) <= 2;
}

function restoreFence(line: string, { message }: Problem): string {
  return message.includes('three hyphens') && /^\s*[-–—]+\s*$/.test(line) ? '---' : line;
}

/** Year, month and day in this order can be read in one way only. */
function isoDate(line: string, { message }: Problem): string {
  if (!message.includes('is not a date')) return line;
  return line.replace(
    /(:\s*["']?)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=["']?\s*$)/,
    (_, before: string, year: string, month: string, day: string) =>
      `${before}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
}

function escapeAsterisks(line: string, { message }: Problem): string {
  if (!message.startsWith('Asterisks between digits')) return line;
  return line.replace(/(?<=\d)(?<!\\)\*|(?<!\\)\*(?=\d)/g, '\\*');
}

function unbreak(line: string, { message }: Problem): string {
  return message.includes('broken') ? repairEncoding(line).text : line;
}

function decodeEntities(line: string, { message, field }: Problem): string {
  if (field === null || !/holds `&[^`]+`, which is shown/.test(message)) return line;
  return line.replace(/&(?:(\w+)|#(\d+)|#x([\da-f]+));/gi, (whole, name, decimal, hex) => {
    if (typeof name === 'string') return ENTITIES[name] ?? whole;
    const code = Number.parseInt(String(decimal ?? hex), decimal === undefined ? 16 : 10);
    return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', nbsp: ' ', euro: '€', pound: '£', hellip: '…' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—' },
  ...{ eacute: 'é', egrave: 'è', agrave: 'à', ouml: 'ö', auml: 'ä', uuml: 'ü', szlig: 'ß' },
};

function markAside(line: string, { message }: Problem): string {
  return message.includes('marks no aside') && /^\s*:::\s*aside\s*$/i.test(line)
    ? ':::aside'
    : line;
}

function withLine(text: string, number: number, line: string): string {
  const parts = text.split(/(\r\n?|\n)/);
  const at = (number - 1) * 2;
  const mark = number === 1 && text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return [...parts.slice(0, at), mark + line, ...parts.slice(at + 1)].join('');
}

/** The text with a note of what was changed in it, unless its notes are written in another way. */
function withNote(text: string, note: string): string {
  if (text.includes(note)) return text;
  const fenced = /^(\uFEFF?---[ \t]*\r?\n)([^]*?)(\r?\n---[ \t]*(?:\r?\n|$))/.exec(text);
  if (!fenced) return text;
  const [whole, open = '', fields = '', close = ''] = fenced;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const list = /^notes:[ \t]*(?:\r?\n[ \t]+- [^\n]*|\r?\n- [^\n]*)+/m.exec(fields);
  if (!list) {
    return /^notes:/m.test(fields)
      ? text
      : `${open}${fields}${end}notes:${end}  - ${note}${close}${text.slice(whole.length)}`;
  }
  const indent = /\n([ \t]*)- /.exec(list[0])?.[1] ?? '  ';
  const noted = `${list[0].trimEnd()}${end}${indent}- ${note}`;
  return `${open}${fields.replace(list[0], () => noted)}${close}${text.slice(whole.length)}`;
}
