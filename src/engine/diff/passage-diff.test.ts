import { describe, expect, it } from 'vitest';
import { languageOf } from '../language/index.ts';
import type { Range } from '../types.ts';
import { diffPassages } from './passage-diff.ts';

const BASE = 'The ferry sank. It was noon. Nobody drowned.\n\nA storm came.';

/** The edits between some sentences of two texts, as "words → words". */
function edits(base: string, sentences: readonly string[], other: string, others = sentences) {
  const diff = diffPassages(
    base,
    sentences.map((words) => at(base, words)),
    other,
    others.map((words) => at(other, words)),
    languageOf('en'),
  );
  return diff.edits.map((edit) => `${slice(base, edit.base)} → ${slice(other, edit.other)}`);
}
const at = (text: string, words: string): Range => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const slice = (text: string, { start, end }: Range) => text.slice(start, end);

describe('the diff of some passages', () => {
  it('has offsets of the whole texts', () => {
    const other = `By our staff. ${BASE.replace('noon', 'night')}`;
    expect(edits(BASE, ['It was noon.'], other, ['It was night.'])).toEqual(['noon → night']);
  });

  it('compares the white space between neighbours', () => {
    const other = BASE.replace('noon. ', 'noon.\n\n');
    const sentences = ['It was noon.', 'Nobody drowned.'];
    expect(edits(BASE, sentences, other)).toEqual(['  → \n\n']);
  });

  it('compares nothing of what is skipped', () => {
    const other = BASE.replace('noon', 'night');
    expect(edits(BASE, ['The ferry sank.', 'Nobody drowned.'], other)).toEqual([]);
  });

  it('ends an edit where passages are skipped', () => {
    const other = BASE.replace('ferry sank', 'barge burnt').replace('Nobody drowned', 'All swam');
    expect(
      edits(BASE, ['The ferry sank.', 'Nobody drowned.'], other, ['The barge burnt.', 'All swam.']),
    ).toEqual(['ferry sank. → barge burnt.', 'Nobody drowned → All swam']);
  });

  it('has an edit for each side’s part where the other has nothing', () => {
    const found = edits(BASE, ['The ferry sank.', 'Nobody drowned.', 'A storm came.'], BASE, [
      'A storm came.',
    ]);
    expect(found.map((one) => one.split(' → ')[0]?.trim()).join(' | ')).toBe(
      'The ferry sank. | Nobody drowned.',
    );
    expect(found.every((one) => (one.split(' → ')[1] ?? '').trim() === '')).toBe(true);
  });

  it('takes passages in another order for no neighbours', () => {
    expect(edits(BASE, ['Nobody drowned.', 'It was noon.'], BASE)).toEqual([]);
  });
});
