import { expect, it } from 'vitest';
import type { DiffRow, Edit } from '../types.ts';
import { linksOfDiff } from './links-of-diff.ts';

const edit: Edit = {
  ...{ kind: 'insertion', class: 'wording' },
  ...{ base: { start: 0, end: 0 }, other: { start: 0, end: 4 } },
};
const row = (relation: DiffRow['relation'], more: Partial<DiffRow>): DiffRow => ({
  ...{ relation, base: [], other: [], edits: [], move: null, joint: null },
  ...more,
});
const links = (...rows: DiffRow[]) =>
  linksOfDiff({
    ...{ base: 'a', other: 'b', rows, precise: true },
    counts: { case: 0, punctuation: 0, spacing: 0, figure: 0, wording: 0, moved: 0 },
  }).map(({ a, b, score }) => `${a} ${b} ${score}`);

it('links what stands in one row, the edited a little more weakly', () => {
  expect(
    links(
      row('unchanged', { base: ['a.1'], other: ['b.1'] }),
      row('edited', { base: ['a.2', 'a.3'], other: ['b.2'], edits: [edit] }),
      row('only-base', { base: ['a.4'] }),
      row('only-other', { other: ['b.3'] }),
    ),
  ).toEqual(['a.1 b.1 1', 'a.2 b.2 0.9', 'a.3 b.2 0.9']);
});

it('links the two ends of each move', () => {
  expect(
    links(
      row('moved-from', { base: ['a.1'], move: 1 }),
      row('moved-from', { base: ['a.2'], move: 2, edits: [edit] }),
      row('moved-to', { other: ['b.1'], move: 2 }),
      row('moved-to', { other: ['b.2'], move: 1 }),
    ),
  ).toEqual(['a.1 b.2 1', 'a.2 b.1 0.9']);
});
