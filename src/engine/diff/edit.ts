import type { Edit, EditClass, Range } from '../types.ts';

/** Applies edits to the base text, taking what they bring from the other text. */
export function applyEdits(base: string, other: string, edits: readonly Edit[]): string {
  let at = 0;
  let text = '';
  for (const edit of edits) {
    text += base.slice(at, edit.base.start) + other.slice(edit.other.start, edit.other.end);
    at = edit.base.end;
  }
  return text + base.slice(at);
}

/** The edit between two ranges, one of which may be empty. */
export function makeEdit(editClass: EditClass, base: Range, other: Range): Edit {
  const kind =
    base.start === base.end ? 'insertion' : other.start === other.end ? 'deletion' : 'substitution';
  return { kind, class: editClass, base, other };
}
