import type { Stretch, TextDiff } from './diff.ts';
import type { Link } from './link.ts';
import { makeEdit } from './edit.ts';
import { classOfTokens, classOfForms } from './edit-class.ts';
import { separatorEdits, splitAround } from './separator-edits.ts';
import type { WordToken } from '../reading/words.ts';
import type { Edit, Range } from '../types.ts';

/**
 * Writes out every difference of a diff, token by token. The edits rise in both texts and never
 * overlap; what lies between them is equal to the letter, so that `applyEdits` restores the
 * other text from the base.
 */
export function exactEdits(diff: TextDiff): Edit[] {
  return diff.stretches.flatMap((stretch) => stretchEdits(diff, stretch));
}

function stretchEdits(diff: TextDiff, stretch: Stretch): Edit[] {
  const edits: Edit[] = [];
  // Tokens and offsets already written, on either side.
  let [x, y] = [0, 0];
  let [at, otherAt] = [stretch.base.start, stretch.other.start];
  for (const link of stretch.links) {
    const first = stretch.baseTokens[link.base.start];
    const otherFirst = stretch.otherTokens[link.other.start];
    if (!first || !otherFirst) continue;
    for (const edit of gapEdits(
      diff,
      { start: at, end: first.start },
      { start: otherAt, end: otherFirst.start },
      stretch.baseTokens.slice(x, link.base.start),
      stretch.otherTokens.slice(y, link.other.start),
    ))
      edits.push(edit);
    for (const edit of link.joint ? jointEdits(diff, stretch, link) : runEdits(diff, stretch, link))
      edits.push(edit);
    [x, y] = [link.base.end, link.other.end];
    at = stretch.baseTokens[x - 1]?.end ?? at;
    otherAt = stretch.otherTokens[y - 1]?.end ?? otherAt;
  }
  return edits.concat(
    gapEdits(
      diff,
      { start: at, end: stretch.base.end },
      { start: otherAt, end: stretch.other.end },
      stretch.baseTokens.slice(x),
      stretch.otherTokens.slice(y),
    ),
  );
}

/** The edits between two links: unlinked tokens and the separators around them. */
function gapEdits(
  { base, other, language }: TextDiff,
  range: Range,
  otherRange: Range,
  tokens: readonly WordToken[],
  otherTokens: readonly WordToken[],
): Edit[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const [otherFirst, otherLast] = [otherTokens[0], otherTokens.at(-1)];
  if (!first && !otherFirst) return separatorEdits(base, range, other, otherRange);
  const editClass = classOfTokens(tokens, otherTokens, language);
  if (!first || !last || !otherFirst || !otherLast) {
    const outer = first ? otherRange : range;
    const inner = first ? range : otherRange;
    const [begin, end] = [first ?? otherFirst, last ?? otherLast];
    if (!begin || !end) return [];
    const cut = splitAround(first ? other : base, outer, first ? base : other, inner, begin, end);
    return [
      first ? makeEdit(editClass, cut.inner, cut.outer) : makeEdit(editClass, cut.outer, cut.inner),
    ];
  }
  return fused(
    [
      ...separatorEdits(base, { start: range.start, end: first.start }, other, {
        start: otherRange.start,
        end: otherFirst.start,
      }),
      makeEdit(
        editClass,
        { start: first.start, end: last.end },
        { start: otherFirst.start, end: otherLast.end },
      ),
      ...separatorEdits(base, { start: last.end, end: range.end }, other, {
        start: otherLast.end,
        end: otherRange.end,
      }),
    ],
    base,
  );
}

/** Joins punctuation that changed together with the words it touches, but no paragraph break. */
function fused(edits: readonly Edit[], base: string): Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    const touches =
      last && last.base.end === edit.base.start && last.other.end === edit.other.start;
    const strong = [last?.class, edit.class].find(
      (name) => name === 'figure' || name === 'wording',
    );
    const breaks = [last, edit].some(
      (part) =>
        part?.class === 'spacing' && base.slice(part.base.start, part.base.end).includes('\n'),
    );
    if (!touches || !strong || breaks) result.push(edit);
    else
      result[result.length - 1] = makeEdit(
        strong,
        { start: last.base.start, end: edit.base.end },
        { start: last.other.start, end: edit.other.end },
      );
  }
  return result;
}

/** The edits inside a run: changed forms, and changed separators between tokens. */
function runEdits(
  diff: TextDiff,
  { baseTokens, otherTokens }: Stretch,
  { base, other }: Link,
): Edit[] {
  const [first, last] = [baseTokens[base.start], baseTokens[base.end - 1]];
  const [otherFirst, otherLast] = [otherTokens[other.start], otherTokens[other.end - 1]];
  if (!first || !last || !otherFirst || !otherLast) return [];
  const range = { start: first.start, end: last.end };
  if (isEqual(diff, range, { start: otherFirst.start, end: otherLast.end })) return [];
  return partEdits(
    diff,
    baseTokens.slice(base.start, base.end),
    otherTokens.slice(other.start, other.end),
  );
}

/** The edits of a joint: what stands between the joined words, and each word's form. */
function jointEdits(
  diff: TextDiff,
  { baseTokens, otherTokens }: Stretch,
  { base, other }: Link,
): Edit[] {
  const tokens = baseTokens.slice(base.start, base.end);
  const others = otherTokens.slice(other.start, other.end);
  const [first, otherFirst] = [tokens[0], others[0]];
  if (!first || !otherFirst) return [];
  const parts = tokens.length === 1 ? cutWord(diff.base, first, others) : tokens;
  const otherParts = others.length === 1 ? cutWord(diff.other, otherFirst, tokens) : others;
  if (parts && parts.length === otherParts?.length) return partEdits(diff, parts, otherParts);
  const range = { start: first.start, end: tokens.at(-1)?.end ?? first.end };
  const otherRange = { start: otherFirst.start, end: others.at(-1)?.end ?? otherFirst.end };
  return [makeEdit(classOfTokens(tokens, others, diff.language), range, otherRange)];
}

function formEdits(
  { base, other, language }: TextDiff,
  token: WordToken,
  otherToken: WordToken,
): Edit[] {
  const [form, otherForm] = [
    base.slice(token.start, token.end),
    other.slice(otherToken.start, otherToken.end),
  ];
  if (form === otherForm) return [];
  const editClass =
    token.key === otherToken.key
      ? classOfForms(form, otherForm)
      : classOfTokens([token], [otherToken], language);
  return [makeEdit(editClass, rangeOf(token), rangeOf(otherToken))];
}

/** The edits of words paired one by one. */
function partEdits(
  diff: TextDiff,
  parts: readonly WordToken[],
  others: readonly WordToken[],
): Edit[] {
  const edits: Edit[] = [];
  for (const [index, part] of parts.entries()) {
    const [other, before, otherBefore] = [others[index], parts[index - 1], others[index - 1]];
    if (!other) continue;
    if (before && otherBefore) {
      const between = { start: before.end, end: part.start };
      const otherBetween = { start: otherBefore.end, end: other.start };
      edits.push(...separatorEdits(diff.base, between, diff.other, otherBetween));
    }
    edits.push(...formEdits(diff, part, other));
  }
  return edits;
}

function isEqual({ base, other }: TextDiff, range: Range, otherRange: Range): boolean {
  return (
    range.end - range.start === otherRange.end - otherRange.start &&
    base.startsWith(other.slice(otherRange.start, otherRange.end), range.start)
  );
}

/** Cuts a joined word where the parts end, hyphens left between; null where its letters do not count out. */
function cutWord(text: string, whole: WordToken, parts: readonly WordToken[]): WordToken[] | null {
  const cut: WordToken[] = [];
  let start = whole.start;
  for (const [index, part] of parts.entries()) {
    while (index > 0 && /[-‐‑'’]/.test(text.charAt(start))) start += 1;
    const key = part.key.replace('#', '');
    const isLast = index === parts.length - 1;
    const end = isLast ? whole.end : start + key.length;
    if (end > whole.end || (!isLast && text.slice(start, end).toLowerCase() !== key)) return null;
    cut.push({ ...part, start, end });
    start = end;
  }
  return cut;
}

function rangeOf({ start, end }: WordToken): Range {
  return { start, end };
}
