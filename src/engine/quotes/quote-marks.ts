import type { Language } from '../language/index.ts';
import type { Block, Range } from '../types.ts';

/** What stands between a pair of quotation marks, without the marks, inside one block. */
export interface MarkedRange extends Range {
  readonly block: number;
  /** True where it carries on what the block before left open. */
  readonly continues: boolean;
}

interface Mark {
  readonly at: number;
  readonly role: 'open' | 'close' | 'either';
}

// Far enough to hold a reporting clause; bounded so that the work stays linear.
const WINDOW = 300;

/**
 * Pairs the double quotation marks of a text, typographic, straight or mixed, block by block.
 * A mark's role is read from its neighbours, since copies print “ for ” and leave marks out.
 * Quotations inside quotations belong to the outer one. A paragraph that opens with a mark while
 * the one before is still open carries on the same quotation.
 */
export function markedRanges(
  text: string,
  blocks: readonly Block[],
  language: Language,
): MarkedRange[] {
  const marks = blocks.map((block) => marksIn(text, block));
  const found: MarkedRange[] = [];
  let open: Carried = 'nothing';
  for (const [index, block] of blocks.entries()) {
    const reader = readBlock(text, block, marks[index] ?? [], open, language);
    for (const range of reader.ranges) found.push({ ...range, block: index });
    const next = blocks[index + 1];
    const firstNext = marks[index + 1]?.[0];
    const carriedOn =
      next !== undefined &&
      firstNext !== undefined &&
      (firstNext.role === 'close' || (firstNext.at === next.start && reader.fromStart));
    open = reader.left !== null && carriedOn ? 'quotation' : 'nothing';
    if (reader.left !== null) {
      const end = carriedOn ? block.end : unclosedEnd(text, reader.left, block.end, language);
      found.push({ start: reader.left, end, block: index, continues: reader.leftContinues });
    }
    if (reader.excerpt && firstNext?.role === 'close') open = 'excerpt';
  }
  return found.filter(({ start, end }) => end > start);
}

function marksIn(text: string, block: Block): Mark[] {
  const marks: Mark[] = [];
  for (let at = block.start; at < block.end; at += 1) {
    const mark = text.charAt(at);
    if (!'"“”„«»「」'.includes(mark)) continue;
    const before = at === block.start ? ' ' : text.charAt(at - 1);
    const after = at + 1 === block.end ? ' ' : text.charAt(at + 1);
    marks.push({ at, role: roleOf(mark, before, after) });
  }
  return marks;
}

function roleOf(mark: string, before: string, after: string): Mark['role'] {
  const spaceBefore = /[\s([{]/u.test(before);
  const spaceAfter = /\s/u.test(after);
  if ('„«「'.includes(mark)) return 'open';
  if ('»」'.includes(mark)) return 'close';
  if (mark === '“') return !spaceBefore && /[\s,.;:]/u.test(after) ? 'close' : 'open';
  if (mark === '”') return spaceBefore && /[\p{L}\p{N}]/u.test(after) ? 'open' : 'close';
  if (spaceBefore && !spaceAfter) return 'open';
  if (spaceAfter && !spaceBefore) return 'close';
  if (/[—–―/‘-]/u.test(before) && /[\p{L}\p{N}'‘[]/u.test(after)) return 'open';
  if (/[)\]}.,;:?!—–―…’-]/u.test(after)) return 'close';
  return 'either';
}

interface BlockReading {
  readonly ranges: readonly Omit<MarkedRange, 'block'>[];
  /** Where the quotation begins that the block leaves open. */
  readonly left: number | null;
  readonly leftContinues: boolean;
  /** Whether what is left open may run on: it began with the block. */
  readonly fromStart: boolean;
  /** A doubled opening mark: an excerpt that begins with a quotation and is closed in a later block. */
  readonly excerpt: boolean;
}

/** What the block before left open. An excerpt's parts are quotations of their own. */
type Carried = 'nothing' | 'quotation' | 'excerpt';

function readBlock(
  text: string,
  block: Block,
  marks: readonly Mark[],
  carried: Carried,
  language: Language,
): BlockReading {
  const ranges: Omit<MarkedRange, 'block'>[] = [];
  const surplus = closersAfter(marks);
  let start: number | null = carried === 'nothing' ? null : block.start;
  let continues = carried === 'quotation';
  let depth = 0;
  let excerpt = false;
  let lastEnd = block.start;
  const close = (end: number) => {
    if (start !== null) ranges.push({ start, end, continues });
    start = null;
    continues = false;
    depth = 0;
    lastEnd = end + 1;
  };
  for (const [index, mark] of marks.entries()) {
    const opens = start === null || start === mark.at;
    const role = mark.role === 'either' ? (opens ? 'open' : 'close') : mark.role;
    if (role === 'open') {
      if (start === null) start = mark.at + 1;
      else if (mark.at === start) {
        // A block that carries on repeats the opening mark; a doubled one opens an excerpt.
        excerpt ||= mark.at > block.start;
        start = mark.at + 1;
      } else if (
        isNested(
          surplus[index] ?? 0,
          start <= block.start + 1,
          text.slice(Math.max(start, mark.at - 20), mark.at),
          language,
        )
      )
        depth += 1;
      else {
        close(endBeforeClause(text, start, mark.at));
        start = mark.at + 1;
      }
    } else if (start === null) {
      const from = unopenedStart(text, lastEnd, mark.at, block.end, language);
      if (from !== null) ranges.push({ start: from, end: mark.at, continues: false });
      lastEnd = mark.at + 1;
    } else if (depth > 0) depth -= 1;
    else close(mark.at);
  }
  const fromStart = start !== null;
  return { ranges, left: start, leftContinues: continues, fromStart, excerpt };
}

/** For each mark, how many more marks close than open after it in the block. */
function closersAfter(marks: readonly Mark[]): number[] {
  const surplus = new Array<number>(marks.length).fill(0);
  for (let index = marks.length - 2; index >= 0; index -= 1) {
    const next = marks[index + 1]?.role;
    surplus[index] = (surplus[index + 1] ?? 0) + (next === 'close' ? 1 : next === 'open' ? -1 : 0);
  }
  return surplus;
}

/**
 * An opening mark inside an open quotation is nested where enough marks follow to close both. In a
 * quotation that began with the block, and may run on behind it, fewer will do: none at all where
 * the mark stands in the middle of a clause.
 */
function isNested(
  closersLeft: number,
  openSinceStart: boolean,
  before: string,
  language: Language,
): boolean {
  if (closersLeft >= 2) return true;
  if (!openSinceStart) return false;
  const word = /(\p{L}+)\s$/u.exec(before)?.[1];
  return closersLeft === 1 || (word !== undefined && !language.reporting.speechVerbs.has(word));
}

/** Where a quotation ends whose closing mark is missing before "He added: “": at the last full stop. */
function endBeforeClause(text: string, start: number, at: number): number {
  const from = Math.max(start, at - WINDOW);
  const gap = text.slice(from, at);
  const stop = /.*[.?!…](?=\s+\S)/su.exec(gap);
  return stop ? from + stop[0].length : from;
}

/** Where a quotation ends that nothing closes: before a reporting clause, else with the block. */
function unclosedEnd(text: string, start: number, end: number, language: Language): number {
  const clause = language.clauses.clauseBehindQuote;
  const match = clause.exec(text.slice(start, Math.min(end, start + 4 * WINDOW)));
  return match ? start + match.index + 1 : end;
}

/** Where a quotation begins whose opening mark is missing; null where the closing mark is a stray one. */
function unopenedStart(
  text: string,
  lastEnd: number,
  at: number,
  blockEnd: number,
  language: Language,
): number | null {
  const after = text.slice(at + 1, Math.min(blockEnd, at + 60));
  const words = after.trim().split(/[\s,.]+/u, 4);
  if (!words.some((word) => language.reporting.speechVerbs.has(word))) return null;
  const from = Math.max(lastEnd, at - WINDOW);
  const stop = /.*[.?!]["”]?\s+(?=\S)/su.exec(text.slice(from, at));
  const start = from + (stop?.[0].length ?? 0);
  return at - start > 2 ? start : null;
}
