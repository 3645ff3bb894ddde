import type { DiffRow, Edit, PairDiff, Range } from '../engine/types.ts';
import { describeEdit, paragraphOf } from '../engine/diff/describe-edit.ts';
import { fragments, toHtml, type Mark } from '../markdown/index.ts';
import { pairDiff, relationOf, versionHistory } from './pairs.ts';
import { linkInWords } from '../engine/explain/link-words.ts';
import { diffAnchors, NO_ANCHORS, rowAnchor, type RowAnchors } from './diff-anchors.ts';
import { bestPartner, isUnclear, strongestLink } from './partners.ts';
import type { Compared } from './compared.ts';
import type { Texts } from './texts.ts';

/** A row of the diff page. */
export interface DiffLine {
  /** That of its first passage. */
  readonly anchor: string;
  readonly relation: DiffRow['relation'];
  /** The base's passages: cut words marked, and the other's words where they come in, for the unified view. */
  readonly base: string;
  /** The other text's passages, added words marked. */
  readonly other: string;
  /** Where one side is empty: the row in which that article tells something of this one. */
  readonly partner: { readonly href: string; readonly words: string } | null;
  /** True where nothing is claimed of an empty side: that article may have it, or not. */
  readonly unclear: boolean;
  /** A note for readers above the row: a move, a split, a merge. */
  readonly note: { readonly text: string; readonly href: string | null } | null;
  /** Which side's passages are headings. */
  readonly heading: { readonly base: boolean; readonly other: boolean };
  /**
   * True where two writers tell one thing in words so different that marking each would hide the
   * text: no edits are marked there, and the figures are, as the ledger has them.
   */
  readonly reworded: boolean;
}

/** Rows shown, or unchanged rows folded away. */
export type Stretch =
  | { readonly kind: 'rows'; readonly lines: readonly DiffLine[] }
  | { readonly kind: 'fold'; readonly lines: readonly DiffLine[] };

/** An entry of the list of edits. */
export interface EditEntry {
  /** The edit in the text; its row where it lies between two passages and has no place in either. */
  readonly href: string;
  readonly class: Edit['class'];
  readonly words: string;
  readonly paragraph: number;
}

export interface DiffView {
  readonly diff: PairDiff;
  /** Of versions of one article: what happened to the text, corrected figures first. */
  readonly history: readonly {
    readonly kind: string;
    readonly words: string;
    readonly href: string;
  }[];
  readonly stretches: readonly Stretch[];
  readonly edits: readonly EditEntry[];
  /** How many edits of each class are marked. */
  readonly counts: PairDiff['counts'];
  /** True where the texts were written apart: figures are marked outside edited passages. */
  readonly apart: boolean;
}

/** Two independent passages that keep less of their letters than this are marked as reworded, not word by word. */
const KEPT_PART = 0.45;

/** Fewer unchanged rows than this are not worth a fold. */
const FOLD_FROM = 4;

/** The diff of two articles of a story, as the page shows it. */
export function diffView(story: Compared, texts: Texts, base: string, other: string): DiffView {
  const diff = pairDiff(story, base, other);
  const moves = moveEnds(diff.rows);
  // A copy without paragraphs has every one of them joined: that is said once, above.
  const { relationship } = relationOf(story, base, other);
  const joints = relationship !== 'normalised-copy';
  const apart = relationship === 'independent' || relationship === 'shares-passages';
  const edits: EditEntry[] = [];
  const anchors = diffAnchors(story, diff);
  const hrefs: string[][] = [];
  const lines = diff.rows.map((row, index): DiffLine => {
    const reworded = apart && row.relation === 'edited' && keptPart(story, row) < KEPT_PART;
    if (apart && (reworded || row.relation !== 'edited'))
      return plainLine(story, texts, diff, row, anchors[index] ?? NO_ANCHORS);
    const { anchor, edits: own } = anchors[index] ?? NO_ANCHORS;
    const baseHtml = cell(story, texts, base, row.base, baseMarks(story, other, row.edits, own));
    const rowHrefs = own.map((edit) =>
      baseHtml.includes(` id="${edit}"`) ? `#${edit}` : `#${anchor}`,
    );
    hrefs[index] = rowHrefs;
    // Both ends of a move list its edits; they are told, and lead, to where the passage came from.
    if (row.relation !== 'moved-to') {
      edits.push(
        ...row.edits.map((edit, at) =>
          entry(story, base, other, edit, rowHrefs[at] ?? `#${anchor}`),
        ),
      );
    }
    return {
      anchor,
      reworded: false,
      relation: row.relation,
      base: baseHtml,
      other: cell(story, texts, other, row.other, otherMarks(row.edits)),
      partner: null,
      unclear: false,
      note: noteOf(row, moves, anchors, joints),
      heading: { base: isHeading(story, row.base), other: isHeading(story, row.other) },
    };
  });
  const history = versionHistory(story, diff).map(({ kind, words, row, edit }) => ({
    kind,
    words,
    href: hrefs[row]?.[edit ?? -1] ?? `#${anchors[row]?.anchor ?? ''}`,
  }));
  return {
    diff,
    history,
    stretches: fold(lines),
    edits,
    counts: apart ? tally(edits) : diff.counts,
    apart,
  };
}

/** A row of texts that were written apart, without edits; the figures are marked as the ledger has them. */
function plainLine(
  story: Compared,
  texts: Texts,
  diff: PairDiff,
  row: DiffRow,
  { anchor }: RowAnchors,
): DiffLine {
  const html = (ids: readonly string[]) => ids.map((id) => texts.html(id)).join(' ');
  const reworded = row.relation === 'edited';
  const best = strongestLink(story, row.base, (partner) => row.other.includes(partner));
  return {
    anchor,
    reworded,
    relation: row.relation,
    base: html(row.base),
    other: html(row.other),
    partner: partnerElsewhere(story, diff, row),
    unclear: !reworded && isUnclear(story, [...row.base, ...row.other]),
    note: reworded && best !== null ? { text: linkInWords(best.link), href: null } : null,
    heading: { base: isHeading(story, row.base), other: isHeading(story, row.other) },
  };
}

function partnerElsewhere(story: Compared, diff: PairDiff, row: DiffRow): DiffLine['partner'] {
  const [passages, article] =
    row.relation === 'only-base' ? [row.base, diff.other] : [row.other, diff.base];
  if (row.base.length > 0 && row.other.length > 0) return null;
  const partner = bestPartner(story, passages, article);
  const at = diff.rows.find(({ base, other }) => [...base, ...other].includes(partner?.id ?? ''));
  return partner === null || at === undefined
    ? null
    : { href: `#${rowAnchor(story, at)}`, words: partner.words };
}

function tally(edits: readonly EditEntry[]): PairDiff['counts'] {
  const counts = { case: 0, punctuation: 0, spacing: 0, figure: 0, wording: 0, moved: 0 };
  for (const edit of edits) counts[edit.class] += 1;
  return counts;
}

function entry(story: Compared, base: string, other: string, edit: Edit, href: string): EditEntry {
  const [from, to] = [story.article(base), story.article(other)];
  return {
    href,
    class: edit.class,
    words: describeEdit(edit, from, to),
    paragraph: paragraphOf(edit, from, to),
  };
}

/** In the base text: what is cut, and behind it what comes in its stead. */
function baseMarks(
  story: Compared,
  other: string,
  edits: readonly Edit[],
  anchors: readonly string[],
): Mark[] {
  const { text } = story.article(other);
  return edits.flatMap((edit, at) => {
    const id = anchors[at] ?? '';
    const cut = edit.base.end > edit.base.start;
    const added = shown(text, edit.other);
    return [
      ...(cut
        ? [{ ...edit.base, tagName: 'del', properties: { id, className: [edit.class] }, layer: 2 }]
        : []),
      ...(added === ''
        ? []
        : [
            {
              start: edit.base.end,
              end: edit.base.end,
              side: 'before' as const,
              tagName: 'ins',
              properties: { className: [edit.class], ...(cut ? {} : { id }) },
              children: [{ type: 'text' as const, value: added }],
              layer: 2,
            },
          ]),
    ];
  });
}

function otherMarks(edits: readonly Edit[]): Mark[] {
  return edits.flatMap((edit) =>
    edit.other.end > edit.other.start
      ? [{ ...edit.other, tagName: 'ins', properties: { className: [edit.class] }, layer: 2 }]
      : [],
  );
}

/** The words of a range; a paragraph break is shown as its sign. */
function shown(text: string, range: Range): string {
  return text.slice(range.start, range.end).replace(/\n\n/g, '¶ ');
}

/** The passages of one side of a row, with what stands between them. */
function cell(
  story: Compared,
  texts: Texts,
  slug: string,
  ids: readonly string[],
  marks: readonly Mark[],
): string {
  const passages = ids.map((id) => story.passage(id));
  return fragments(texts.source(slug).tree, passages, marks).map(toHtml).join(' ');
}

/** How much of a row's letters stands on both sides, 0 to 1. */
function keptPart(story: Compared, row: DiffRow): number {
  const length = ({ start, end }: Range) => end - start;
  const sum = (ranges: readonly Range[]) =>
    ranges.reduce((total, range) => total + length(range), 0);
  const whole = sum([...row.base, ...row.other].map((id) => story.passage(id)));
  return 1 - sum(row.edits.flatMap((edit) => [edit.base, edit.other])) / Math.max(1, whole);
}

function isHeading(story: Compared, ids: readonly string[]): boolean {
  return ids.length > 0 && ids.every((id) => story.passage(id).kind === 'heading');
}

function moveEnds(rows: readonly DiffRow[]): Map<string, number> {
  return new Map(
    rows.flatMap((row, index) =>
      row.move === null ? [] : [[`${row.relation} ${row.move}`, index] as const],
    ),
  );
}

function noteOf(
  row: DiffRow,
  moves: ReadonlyMap<string, number>,
  anchors: readonly RowAnchors[],
  joints: boolean,
): DiffLine['note'] {
  if (row.relation === 'moved-from' || row.relation === 'moved-to') {
    const away = row.relation === 'moved-from';
    const end = anchors[moves.get(`${away ? 'moved-to' : 'moved-from'} ${row.move}`) ?? -1];
    return {
      text: away ? 'moved from here' : 'moved to here',
      href: end === undefined ? null : `#${end.anchor}`,
    };
  }
  if (row.joint === null || !joints) return null;
  return { text: row.joint === 'split' ? 'split into several' : 'joined into one', href: null };
}

/** Folds long unchanged stretches, keeping headings and one row beside each change. */
function fold(lines: readonly DiffLine[]): Stretch[] {
  const keep = lines.map(
    (line, at) =>
      line.heading.base ||
      line.heading.other ||
      [lines[at - 1], line, lines[at + 1]].some(
        (near) => near !== undefined && near.relation !== 'unchanged',
      ),
  );
  const stretches: Stretch[] = [];
  let at = 0;
  while (at < lines.length) {
    const kept = keep[at] ?? true;
    let end = at;
    while (end < lines.length && (keep[end] ?? true) === kept) end++;
    const part = lines.slice(at, end);
    stretches.push({ kind: !kept && part.length >= FOLD_FROM ? 'fold' : 'rows', lines: part });
    at = end;
  }
  return stretches;
}
