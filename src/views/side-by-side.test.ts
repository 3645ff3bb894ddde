import { describe, expect, it } from 'vitest';
import { exampleStory, exampleTexts, type Example } from '../../tests/support/example-story.ts';
import { columnsOf, shownAtFirst, sideBySide, type Cell, type Row } from './side-by-side.ts';

const STORY: Example = {
  articles: {
    gazette: [
      '# The barge',
      'The barge sank with {two tons} of salt.',
      '“We swam ashore,” she said.',
      'Rain fell.',
    ],
    herald: [
      'A long day ended.',
      '“We swam to the shore,” she said.',
      'A barge went down with {3 tons} of salt.',
    ],
    echo: [
      'A long day ended.',
      '“We swam to the shore,” she said.',
      'A barge went down with 3 tons of salt.',
    ],
    mirror: ['Salt prices rose.', 'Rain fell.'],
  },
  copies: { echo: 'herald' },
  links: [
    ['gazette.2', 'herald.3', { score: 0.9, evidence: ['salt'] }],
    ['gazette.3', 'herald.2', { score: 0.7 }],
    ['gazette.4', 'mirror.2', { score: 0.45 }],
    ['herald.1', 'echo.1', { score: 1 }],
    ['herald.2', 'echo.2', { score: 1 }],
    ['herald.3', 'echo.3', { score: 1 }],
  ],
};
const LONG = 'It went on for a long while and nobody knew why, as far as could be seen from here.';
const read = (example: Example, lead = 'gazette') => {
  const story = exampleStory(example);
  return sideBySide(story, exampleTexts(story), lead);
};
const idsIn = (cell: Cell | undefined) =>
  [cell?.level?.paragraphs, cell?.own, cell?.fold?.paragraphs].map((paragraphs = []) =>
    paragraphs.flatMap(({ passages }) => passages.map(({ id }) => id)),
  );
const rowWith = (rows: readonly Row[], id: string) =>
  rows.find(({ cells }) => cells.some((cell) => idsIn(cell)[0]?.includes(id)));

describe('the columns', () => {
  const story = exampleStory(STORY);

  it('have the lead first and the others in the story’s order', () => {
    expect(columnsOf(story, 'herald').map(({ slug }) => slug)).toEqual([
      'herald',
      'gazette',
      'echo',
      'mirror',
    ]);
  });

  it('are shown but for copies, which are shown when they are asked for', () => {
    expect(shownAtFirst(columnsOf(story, 'gazette'))).toEqual(['gazette', 'herald', 'mirror']);
    expect(shownAtFirst(columnsOf(story, 'echo'))).toEqual(['echo', 'gazette', 'herald']);
  });
});

describe('side by side', () => {
  const rows = read(STORY);

  it('every passage stands once', () => {
    const shown = rows.flatMap(({ cells }) => cells.flatMap((cell) => idsIn(cell).flat()));
    expect(shown.sort()).toEqual(
      exampleStory(STORY)
        .comparison.passages.map(({ id }) => id)
        .sort(),
    );
  });

  it('partners stand level, a copy beside its source', () => {
    expect(rowWith(rows, 'gazette.3')?.cells.map((cell) => idsIn(cell)[0])).toEqual([
      ['gazette.3'],
      ['herald.2'],
      ['echo.2'],
      [],
    ]);
  });

  it('who has nothing level is told not to have been found', () => {
    expect(rowWith(rows, 'gazette.3')?.cells[3]?.away).toEqual({ kind: 'not-found' });
  });

  it('what only perhaps is the same stands in its own order, and tells where the other stands', () => {
    expect(rowWith(rows, 'gazette.4')).toBeUndefined();
    const passage = rows
      .flatMap(({ cells: [cell] }) => cell?.own ?? [])
      .flatMap(({ passages }) => passages)
      .find(({ id }) => id === 'gazette.4');
    expect(passage?.also).toMatchObject([
      { outlet: { slug: 'mirror' }, words: 'perhaps paragraph 2 of 2', perhaps: true },
    ]);
    expect(passage?.elsewhere).toBe('mirror.rain-fell');
  });

  it('a third that only perhaps tells what two surely tell is marked so', () => {
    const [row] = read({
      articles: { gazette: ['It sank.'], herald: ['It went down.'], mirror: ['It was lost.'] },
      links: [
        ['gazette.1', 'herald.1', { score: 0.9 }],
        ['gazette.1', 'mirror.1', { score: 0.45 }],
      ],
    });
    expect(row?.cells.map(({ level }) => level?.perhaps)).toEqual([false, false, true]);
    expect(row?.cells.map(({ level }) => level?.reach)).toEqual(['some', 'some', 'unclear']);
  });

  it('what an article tells of a row in another place is quoted once, and led to', () => {
    const aways = read({
      articles: {
        gazette: ['It sank.', 'It sank there.', LONG],
        herald: ['It went down.', 'It went down there.', LONG],
        mirror: [LONG, LONG, 'It was lost.'],
      },
      links: [
        ['gazette.1', 'herald.1'],
        ['gazette.2', 'herald.2'],
        ['gazette.3', 'herald.3'],
        ['gazette.3', 'mirror.3'],
        ['herald.1', 'mirror.3', { score: 0.4 }],
        ['herald.2', 'mirror.3', { score: 0.4 }],
      ],
    }).flatMap(({ cells: [, , mirror] }) => mirror?.away ?? []);
    expect(aways).toMatchObject([
      { kind: 'elsewhere', perhaps: true, place: 'paragraph 3 of 3', html: 'It was lost.' },
      { kind: 'elsewhere', href: '#mirror.it-was-lost', html: null },
    ]);
  });

  it('a version that lacks what its source has is told so, and no other copy', () => {
    const copy = ['Another text.'];
    const away = (source: string) =>
      rowWith(
        read({
          articles: {
            gazette: ['It sank.'],
            herald: ['It went down.'],
            late: copy,
            mirror: [LONG],
          },
          copies: { late: source },
          links: [['gazette.1', 'herald.1']],
        }),
        'gazette.1',
      )?.cells[2]?.away;
    expect(away('herald')).toEqual({ kind: 'not-found' });
    expect(away('mirror')).toBeNull();
  });
});

describe('what one article tells by itself', () => {
  const many = Array.from({ length: 9 }, () => LONG);
  const alone = (unclear: string[] = []) =>
    read({
      articles: {
        gazette: ['It sank.', ...many, 'It was lost.'],
        echo: ['It sank.', ...many, 'It was lost.'],
        herald: ['It went down.', 'It was never found.'],
      },
      copies: { echo: 'gazette' },
      links: [
        ['gazette.1', 'herald.1'],
        ['gazette.11', 'herald.2'],
        ...Array.from({ length: 11 }, (_, n) => [`gazette.${n + 1}`, `echo.${n + 1}`] as const),
      ],
      unclear,
    });

  it('is folded where there is no room for it, its copy with it', () => {
    const [row] = alone();
    expect(row?.cells[0]?.fold?.label).toBe('Nine passages only in gazette');
    expect(row?.cells[1]?.fold?.label).toBe('Nine passages');
    expect(row?.cells.map((cell) => idsIn(cell)[2]?.length)).toEqual([9, 9, 0]);
  });

  it('is told to be only there as far as that is sure', () => {
    expect(alone(['gazette.3'])[0]?.cells[0]?.fold?.label).toBe(
      'Nine passages, eight of them only in gazette',
    );
  });

  it('begins an article open, however short the others are', () => {
    const [row] = read({
      articles: { gazette: ['It sank.'], herald: [LONG, LONG, LONG, LONG, 'It went down.'] },
      links: [['gazette.1', 'herald.5']],
    });
    expect(idsIn(row?.cells[1])).toEqual([[], ['herald.1'], ['herald.2', 'herald.3', 'herald.4']]);
  });

  it('stands in the paragraphs of its article', () => {
    const [row] = read({
      articles: { gazette: ['One.', '+ Two.', 'Three.'], herald: [LONG] },
    });
    expect(row?.cells[0]?.own.map(({ passages }) => passages.length)).toEqual([2, 1]);
  });
});
