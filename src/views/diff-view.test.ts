import { describe, expect, it } from 'vitest';
import { exampleStory, exampleTexts, type Example } from '../../tests/support/example-story.ts';
import { diffView, type DiffLine, type DiffView } from './diff-view.ts';

const view = (example: Example, base = 'a', other = 'b'): DiffView => {
  const story = exampleStory(example);
  return diffView(story, exampleTexts(story), base, other);
};
const lines = ({ stretches }: DiffView): DiffLine[] => stretches.flatMap((part) => part.lines);
const revision = (a: readonly string[], b: readonly string[]): DiffView =>
  view({ articles: { a, b }, copies: { b: 'a' } });

const COUNCIL = 'The council approved the budget on Monday evening.';
const LIBRARY = 'The library will close on Sundays from June on.';
const PROTEST = 'Protesters gathered outside the town hall with drums.';
const MAYOR = 'Mayor Jane Roe defended the plan before reporters.';

describe('the diff of two versions', () => {
  it('marks what was cut and what came in, and lists each edit with its place', () => {
    const found = revision([COUNCIL, LIBRARY], [COUNCIL.replace('Monday', 'Friday'), LIBRARY]);
    const [first] = lines(found);
    expect(first?.base).toContain(
      '<del id="edit-the-council-approved-monday-friday" class="wording">Monday</del>',
    );
    expect(first?.base).toContain('<ins class="wording">Friday</ins>');
    expect(first?.other).toContain('<ins class="wording">Friday</ins>');
    expect(found.edits).toEqual([
      {
        href: '#edit-the-council-approved-monday-friday',
        class: 'wording',
        words: '‘Monday’ became ‘Friday’',
        paragraph: 1,
      },
    ]);
    expect(found.diff.counts.wording).toBe(1);
  });

  it('gives what only came in the place of the edit', () => {
    const [first] = lines(revision([COUNCIL], [COUNCIL.replace('budget', 'small budget')]));
    expect(first?.base).toContain(
      '<ins class="wording" id="edit-the-council-approved-small">small </ins>',
    );
    expect(first?.base).not.toContain('<del');
  });

  it('marks nothing in the other text where words were only cut', () => {
    const [first] = lines(revision([COUNCIL], [COUNCIL.replace(' evening', '')]));
    expect(first?.base).toContain(' evening</del>');
    expect(first?.base).not.toContain('<ins');
    expect(first?.other).not.toContain('<ins');
  });

  it('leads from either end of a move to the other, and lists its edits once', () => {
    const moved = COUNCIL.replace('Monday', 'Friday');
    const found = revision([COUNCIL, LIBRARY, PROTEST, MAYOR], [LIBRARY, PROTEST, MAYOR, moved]);
    const notes = lines(found).flatMap(({ anchor, note }) =>
      note ? [[anchor, note.text, note.href]] : [],
    );
    expect(notes).toEqual([
      [
        'a.the-council-approved-the-budget',
        'moved from here',
        '#b.the-council-approved-the-budget',
      ],
      ['b.the-council-approved-the-budget', 'moved to here', '#a.the-council-approved-the-budget'],
    ]);
    expect(found.edits.map(({ words }) => words)).toEqual(['‘Monday’ became ‘Friday’']);
  });

  it('says where a sentence was split, and where two were joined', () => {
    const one = ['The council approved the budget and the library will close on Sundays.'];
    const two = ['The council approved the budget.', '+ The library will close on Sundays.'];
    expect(lines(revision(one, two))[0]?.note).toEqual({ text: 'split into several', href: null });
    expect(lines(revision(two, one))[0]?.note).toEqual({ text: 'joined into one', href: null });
  });

  it('folds four unchanged rows, but none beside a change and no heading', () => {
    const same = Array.from({ length: 9 }, (_, n) => `Clerk number ${n} wrote a long note ${n}.`);
    const kinds = (a: readonly string[], b: readonly string[]) =>
      revision(a, b).stretches.map(({ kind, lines: { length } }) => `${kind} ${length}`);
    const [cut, added] = [COUNCIL, COUNCIL.replace('Monday', 'Friday')];
    expect(kinds([cut, ...same.slice(0, 5)], [added, ...same.slice(0, 5)])).toEqual([
      'rows 2',
      'fold 4',
    ]);
    expect(kinds([cut, ...same.slice(0, 4)], [added, ...same.slice(0, 4)])).toEqual([
      'rows 2',
      'rows 3',
    ]);
    expect(kinds([...same.slice(0, 5), cut], [...same.slice(0, 5), added])).toEqual([
      'fold 4',
      'rows 2',
    ]);
    const headed = [...same.slice(0, 4), '# Notes', ...same.slice(4)];
    expect(kinds(headed, headed)).toEqual(['fold 4', 'rows 1', 'fold 5']);
  });

  it('tells which passages are headings', () => {
    const [first, second] = lines(revision(['# Notes', COUNCIL], ['# Notes', COUNCIL]));
    expect(first?.heading).toEqual({ base: true, other: true });
    expect(second?.heading).toEqual({ base: false, other: false });
  });
});

describe('the headlines of two versions', () => {
  const headlines = (a: string | null, b: string | null) =>
    view({
      articles: { a: [COUNCIL], b: [COUNCIL] },
      about: { a: { headline: a }, b: { headline: b } },
      copies: { b: 'a' },
    }).headlines;

  it('are marked like the texts', () => {
    expect(headlines('Budget passed', 'Budget approved')).toEqual({
      base: 'Budget <del id="edit-headline-1" class="wording">passed</del><ins class="wording">approved</ins>',
      other: 'Budget <ins class="wording">approved</ins>',
    });
  });

  it('are left out where one copy carries none', () => {
    expect(headlines('Budget passed', null)).toBeNull();
  });
});
