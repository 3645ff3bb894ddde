import { languageOf, type Language } from '../language/index.ts';
import { joinCaseRuns } from './case-runs.ts';
import type { Rows, Side } from './diff-pair.ts';
import { makeEdit } from './edit.ts';
import { classOfForms } from './edit-class.ts';
import { explainCopy } from '../revisions/normalised-copy.ts';
import { lone } from './aligned-rows.ts';
import { tokenize, type WordToken } from '../reading/words.ts';
import type { DiffRow, Edit, EditClass, Passage, Range } from '../types.ts';

/**
 * The rows of a source and its mechanical copy, passage by passage, with every edit traced to the
 * step that made it, so that none is a change of wording. Null where the copy is not explained.
 */
export function copyRows(base: Side, other: Side): Rows | null {
  const language = languageOf(base.article.language);
  const explanation = explainCopy(base.article.text, other.article.text);
  if (!explanation) return null;
  const { offsets, removedFigures } = explanation;
  const edits = joinCaseRuns(
    copyEdits(base.article.text, other.article.text, offsets, removedFigures, language),
    base.article.text,
    other.article.text,
  );
  const rows: DiffRow[] = [];
  let edit = 0;
  let written = 0;
  base.passages.forEach((passage, index) => {
    const end = base.passages[index + 1] ? passage.end : Infinity;
    const own: Edit[] = [];
    for (; (edits[edit]?.base.start ?? Infinity) < end; edit += 1)
      own.push(...edits.slice(edit, edit + 1));
    const [start, stop] = [offsets[passage.start] ?? 0, offsets[passage.end] ?? 0];
    const partners: Passage[] = [];
    for (
      let next = other.passages[written];
      next && next.start < stop;
      next = other.passages[written]
    ) {
      partners.push(next);
      written += 1;
    }
    if (partners.length === 0 && start >= stop) rows.push({ ...lone(passage, 'base'), edits: own });
    else rows.push(rowOf(base, other, passage, index, partners, own));
  });
  for (const passage of other.passages.slice(written)) rows.push(lone(passage, 'other'));
  return { rows, precise: true };
}

function rowOf(
  base: Side,
  other: Side,
  passage: Passage,
  index: number,
  partners: readonly Passage[],
  edits: readonly Edit[],
): DiffRow {
  const before = base.passages[index - 1];
  const breaks = before !== undefined && before.block !== passage.block;
  const first = partners[0];
  const stays = first && other.article.blocks[first.block]?.start === first.start;
  return {
    relation: edits.length > 0 ? 'edited' : 'unchanged',
    base: [passage.id],
    other: partners.map(({ id }) => id),
    edits,
    move: null,
    joint: breaks && first && !stays ? 'merged' : null,
  };
}

/** One edit per token that the steps changed. */
function copyEdits(
  source: string,
  copy: string,
  offsets: readonly number[],
  figures: readonly Range[],
  language: Language,
): Edit[] {
  const edits: Edit[] = [];
  let next = 0;
  for (const token of tokenize(source, language)) {
    const range = { start: token.start, end: token.end };
    const other = { start: offsets[token.start] ?? 0, end: offsets[token.end] ?? 0 };
    const [printed, made] = [
      source.slice(range.start, range.end),
      copy.slice(other.start, other.end),
    ];
    while (figures[next] && (figures[next]?.end ?? 0) <= token.start) next += 1;
    if (printed === made) continue;
    const removed = (figures[next]?.start ?? Infinity) < token.end;
    edits.push(makeEdit(classOf(token, printed, made, removed), range, other));
  }
  return edits;
}

function classOf({ kind }: WordToken, printed: string, made: string, removed: boolean): EditClass {
  if (kind === 'space') return 'spacing';
  if (kind === 'punctuation') return 'punctuation';
  if (removed) return 'figure';
  return classOfForms(printed, made) === 'case' ? 'case' : 'punctuation';
}
