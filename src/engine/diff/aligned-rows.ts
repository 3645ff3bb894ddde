import { languageOf } from '../language/index.ts';
import type { Rows, Side } from './diff-pair.ts';
import { STATED } from '../align/settings.ts';
import { diffPassages } from './passage-diff.ts';
import type { Alignment, DiffRow, Passage } from '../types.ts';

/** A row holds no more passages of one side than this; what links on stands alone. */
const LARGEST_SIDE = 3;

/** Passages that belong in one row, in the order of their text. */
interface Group {
  readonly base: Passage[];
  readonly other: Passage[];
}

/**
 * The rows of two independent articles: aligned passages side by side with the edits inside, the
 * others alone. In the order of the base; what only the other text has follows the row that
 * holds the passage before it.
 */
export function alignedRows(base: Side, other: Side, alignments: readonly Alignment[]): Rows {
  const groups = group(base, other, alignments);
  const byPassage = new Map(groups.flatMap((g) => [...g.base, ...g.other].map((p) => [p.id, g])));
  const rows: DiffRow[] = [];
  const written = new Set<Group | string>();
  const places = new Map(other.passages.map((passage, at) => [passage, at]));
  let precise = true;
  const alone = (passage: Passage, side: 'base' | 'other'): void => {
    if (byPassage.has(passage.id) || written.has(passage.id)) return;
    written.add(passage.id);
    rows.push(lone(passage, side));
  };
  /** Writes the passages only the other text has that directly follow a passage of a row. */
  const followers = (passage: Passage | undefined): void => {
    let at = passage ? (places.get(passage) ?? 0) + 1 : 0;
    for (
      let next = other.passages[at];
      next && !byPassage.has(next.id);
      next = other.passages[(at += 1)]
    )
      alone(next, 'other');
  };
  followers(undefined);
  for (const passage of base.passages) {
    const found = byPassage.get(passage.id);
    if (!found) alone(passage, 'base');
    else if (!written.has(found)) {
      written.add(found);
      const { row, isPrecise } = compare(base, other, found);
      rows.push(row);
      precise &&= isPrecise;
      for (const partner of found.other) followers(partner);
    }
  }
  for (const passage of other.passages) alone(passage, 'other');
  return { rows, precise };
}

/** Takes the best links first; a passage joins the row of its partner while the row is small and the link sure. */
function group(base: Side, other: Side, alignments: readonly Alignment[]): Group[] {
  const bases = new Map(base.passages.map((passage) => [passage.id, passage]));
  const others = new Map(other.passages.map((passage) => [passage.id, passage]));
  const groups = new Map<string, Group>();
  const links = alignments
    .flatMap(({ a, b, score, relation }) => {
      const left = bases.get(a) ?? bases.get(b);
      const right = others.get(b) ?? others.get(a);
      return left && right
        ? [{ left, right, isSure: score >= STATED, score: score + (relation === 'same' ? 1 : 0) }]
        : [];
    })
    .sort(
      (x, y) => y.score - x.score || x.left.start - y.left.start || x.right.start - y.right.start,
    );
  for (const { left, right, isSure } of links) {
    const [own, theirs] = [groups.get(left.id), groups.get(right.id)];
    if ((own && theirs) || ((own || theirs) && !isSure)) continue;
    // A row grows on one side only: else chains of links would gather half an article.
    if (own && (own.other.length >= LARGEST_SIDE || own.base.length > 1)) continue;
    if (theirs && (theirs.base.length >= LARGEST_SIDE || theirs.other.length > 1)) continue;
    const joined = own ?? theirs ?? { base: [], other: [] };
    if (!own) joined.base.push(left);
    if (!theirs) joined.other.push(right);
    groups.set(left.id, joined);
    groups.set(right.id, joined);
  }
  const all = [...new Set(groups.values())];
  for (const each of all) {
    each.base.sort((x, y) => x.start - y.start);
    each.other.sort((x, y) => x.start - y.start);
  }
  return all;
}

function compare(base: Side, other: Side, { base: left, other: right }: Group) {
  const language = languageOf(base.article.language);
  const { edits, precise } = diffPassages(
    base.article.text,
    left,
    other.article.text,
    right,
    language,
  );
  const row: DiffRow = {
    relation: edits.length > 0 || left.length !== right.length ? 'edited' : 'unchanged',
    base: left.map(({ id }) => id),
    other: right.map(({ id }) => id),
    edits,
    move: null,
    // Nothing was split or merged: the texts were written apart.
    joint: null,
  };
  return { row, isPrecise: precise };
}

/** A row with a passage of one side only. */
export function lone(passage: Passage, side: 'base' | 'other'): DiffRow {
  return {
    relation: side === 'base' ? 'only-base' : 'only-other',
    base: side === 'base' ? [passage.id] : [],
    other: side === 'other' ? [passage.id] : [],
    edits: [],
    move: null,
    joint: null,
  };
}
