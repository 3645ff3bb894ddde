import { describe, expect, it } from 'vitest';
import { diffPair } from './diff-pair.ts';
import { exampleSide } from './example-article.ts';
import { versionChanges } from './versions.ts';

const EARLY = `The council approved a budget of $5,687.75 on Monday. Roe said the vote was close.

The library will close on Sundays from June. Protesters gathered outside the hall.`;
const LATE = `The council passed a budget of $5,587.75 on Monday. Roe said the vote was close.

The library will close on Sundays and Mondays from June. Police made two arrests in the old town.`;

describe('versionChanges', () => {
  const [base, other] = [exampleSide('early', EARLY), exampleSide('late', LATE)];
  const changes = versionChanges(
    diffPair(base, other, { relationship: 'version', alignments: [] }),
    base,
    other,
  );

  it('tells corrected figures first, then what was changed, added and cut, in order', () => {
    expect(changes.map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
      'corrected: ‘$5,687.75’ became ‘$5,587.75’',
      'changed: ‘approved’ became ‘passed’',
      'added: ‘and Mondays’ was added',
      'cut: Protesters gathered outside the hall.',
      'added: Police made two arrests in the old town.',
    ]);
  });

  it('names the paragraph of each', () => {
    expect(changes.map(({ paragraph }) => paragraph)).toEqual([1, 1, 2, 2, 2]);
  });
});
