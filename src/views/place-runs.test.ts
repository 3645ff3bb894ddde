import { describe, expect, it } from 'vitest';
import { placeRuns, type Lines } from './place-runs.ts';
import type { OwnRun, Synopsis } from './synopsis.ts';

/** Two voices; each passage's lines stand in its name: `a5` takes five. */
const lines = (level: readonly (readonly number[])[]): Lines => ({
  passage: (id) => Number(id.slice(1)),
  level: (row, voice) => level[row]?.[voice] ?? 0,
  isTold: (row, voice) => (level[row]?.[voice] ?? 0) > 0,
  isHeading: (id) => id.startsWith('h'),
});
const run = (voice: number, from: number, to: number, ...ids: string[]): OwnRun => ({
  ...{ voice, from, to },
  items: ids.map((id) => [0, 1].map((column) => (column === voice ? [id] : []))),
});
const placed = (
  level: readonly (readonly number[])[],
  runs: readonly OwnRun[],
  counted = new Set([0, 1]),
) => {
  const rows = level.map(() => ({ cells: [], displaced: [] }));
  const synopsis: Synopsis = { voices: [[0], [1]], rows, runs };
  return placeRuns(synopsis, lines(level), counted).map((row) =>
    row.map((one) =>
      one === null ? '' : `${one.open.flat(2).join(' ')} | ${one.folded.flat(2).join(' ')}`.trim(),
    ),
  );
};

describe('what articles tell by themselves', () => {
  it('fills the room beside a longer text, and the rest is folded', () => {
    expect(placed([[2, 9]], [run(0, 0, 0, 'a3', 'b3', 'c9', 'd9')])[1]).toEqual([
      'a3 b3 | c9 d9',
      '',
    ]);
  });

  it('stands beside the next rows, too, where its article has nothing level', () => {
    const runs = [run(0, 0, 1, 'a5', 'b5')];
    expect(
      placed(
        [
          [3, 8],
          [0, 6],
        ],
        runs,
      ).slice(1),
    ).toEqual([
      ['a5 |', ''],
      ['b5 |', ''],
    ]);
  });

  it('opens on both sides where that leaves less of a row empty', () => {
    const runs = [run(0, 0, 0, 'a5', 'b9', 'c9'), run(1, 0, 0, 'd4', 'e9', 'f9')];
    expect(placed([[2, 3]], runs)[1]).toEqual(['a5 | b9 c9', 'd4 | e9 f9']);
  });

  it('shows how each article begins where one begins before all level rows', () => {
    const runs = [run(0, -1, -1, 'a5', 'b9', 'c9'), run(1, -1, 0, 'd4')];
    expect(placed([[3, 0]], runs)[0]).toEqual(['a5 | b9 c9', 'd4 |']);
  });

  it('needs no such row where all of it may stand beside level ones', () => {
    expect(placed([[6, 0]], [run(1, -1, 0, 'a5')])).toEqual([
      ['', ''],
      ['', 'a5 |'],
    ]);
  });

  it('folds no short passage alone, and no text away from its heading', () => {
    expect(placed([[3, 3]], [run(0, 0, 0, 'a3')])[1]?.[0]).toBe('a3 |');
    expect(placed([[3, 6]], [run(0, 0, 0, 'h1', 'a9', 'b9')])[1]?.[0]).toBe('| h1 a9 b9');
  });

  it('stands beside no row that is hidden at first', () => {
    const runs = [run(0, 0, 1, 'a5')];
    const shown = placed(
      [
        [3, 3],
        [0, 6],
      ],
      runs,
      new Set([0]),
    ).slice(1);
    expect(shown).toEqual([
      ['| a5', ''],
      ['', ''],
    ]);
  });

  it('fits where it is longer than its room by a line’s end, and is folded where by more', () => {
    expect(placed([[2, 6.75]], [run(0, 0, 0, 'a5', 'b9', 'c9')])[1]?.[0]).toBe('a5 | b9 c9');
    expect(placed([[2, 3]], [run(0, 0, 0, 'a20', 'b9')])[1]?.[0]).toBe('| a20 b9');
  });

  it('folds a single passage from five lines on', () => {
    expect(placed([[3, 3]], [run(0, 0, 0, 'a4')])[1]?.[0]).toBe('a4 |');
    expect(placed([[30, 30]], [run(0, 0, 0, 'a5')])[1]?.[0]).toBe('| a5');
  });

  it('folds two short passages that have no room', () => {
    expect(placed([[30, 30]], [run(0, 0, 0, 'a3', 'b3')])[1]?.[0]).toBe('| a3 b3');
  });

  it('never folds the passage that an article begins with', () => {
    expect(placed([[30, 30]], [run(0, -1, 0, 'a20', 'b9'), run(1, -1, -1, 'c9')])[0]?.[1]).toBe(
      'c9 |',
    );
    const [first] = placed([[3, 3]], [run(0, -1, -1, 'a20', 'b9'), run(1, -1, -1, 'c5')]);
    expect(first).toEqual(['a20 | b9', 'c5 |']);
  });

  it('makes no row taller for a voice that is not shown at first', () => {
    const runs = [run(0, 0, 0, 'a5', 'b9'), run(1, 0, 0, 'c5', 'd9')];
    expect(placed([[2, 2]], runs, new Set([0]))[1]?.[0]).toBe(
      placed([[2, 40]], runs, new Set([0]))[1]?.[0],
    );
    expect(placed([[2, 40]], runs)[1]?.[0]).toBe('a5 b9 |');
  });

  it('keeps a heading open that stands before what is open', () => {
    expect(placed([[2, 12]], [run(0, 0, 0, 'h1', 'a9', 'b20', 'c9')])[1]?.[0]).toBe(
      'h1 a9 | b20 c9',
    );
  });
});
