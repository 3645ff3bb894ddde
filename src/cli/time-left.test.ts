import { describe, expect, it } from 'vitest';
import { timeLeft } from './time-left.ts';

/** What is said of so many stories that take so long each. */
function said(stories: number, each: number): string[] {
  const lines: string[] = [];
  let time = 0;
  const done = timeLeft(
    stories,
    (line) => lines.push(line),
    () => time,
  );
  for (let story = 0; story < stories; story += 1) {
    time += each;
    done();
  }
  return lines;
}

describe('the time left', () => {
  it('is told every three seconds', () => {
    expect(said(10, 1_000)).toEqual([
      '3 of 10 stories; about 7 s left.',
      '6 of 10 stories; about 4 s left.',
      '9 of 10 stories; about 1 s left.',
    ]);
  });

  it('is not told of what takes less', () => {
    expect(said(10, 250)).toEqual([]);
    expect(said(1, 60_000)).toEqual([]);
  });

  it('is told in minutes where it is long', () => {
    expect(said(2_000, 1_000)[0]).toBe('3 of 2,000 stories; about 33 min left.');
  });
});
