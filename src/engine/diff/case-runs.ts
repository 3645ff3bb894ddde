import { makeEdit } from './edit.ts';
import type { Edit } from '../types.ts';

/** "THE NEW LAW" in lower case is one change of case: runs parted by equal spaces become one edit. */
export function joinCaseRuns(edits: readonly Edit[], base: string, other: string): Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    const isRun =
      last?.class === 'case' &&
      edit.class === 'case' &&
      base.slice(last.base.end, edit.base.start) === ' ' &&
      other.slice(last.other.end, edit.other.start) === ' ';
    if (!last || !isRun) result.push(edit);
    else
      result[result.length - 1] = makeEdit(
        'case',
        { start: last.base.start, end: edit.base.end },
        { start: last.other.start, end: edit.other.end },
      );
  }
  return result;
}
