import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedWords } from './joined-words.ts';
import { tokensOf } from './tokens.ts';
import { trickyText } from './tricky-text.ts';

const words = (text: string, joins: RegExp): string[] =>
  joinedWords(tokensOf(text), (marks) => joins.test(marks)).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('joinedWords', () => {
  it('joins tokens over the marks that it is told to', () => {
    const text = 'A long-time ally’s “U.S. re-entry”, 1,200 m';
    expect(words(text, /^-$/)).toEqual([
      ...['A', 'long-time', 'ally', 's', 'U', 'S', 're-entry', '1,200', 'm'],
    ]);
    expect(words(text, /^[-’.]$/)).toEqual([
      ...['A', 'long-time', 'ally’s', 'U.S', 're-entry', '1,200', 'm'],
    ]);
  });

  it('asks about all marks between two tokens at once', () => {
    expect(words('wait...no f--g', /^\.{3}$/)).toEqual(['wait...no', 'f', 'g']);
    expect(words('wait...no f--g', /^-+$/)).toEqual(['wait', 'no', 'f--g']);
  });

  it('joins letters and digits that touch, and nothing over white space', () => {
    expect(words('Q1 3D - 5 a- b -c', /^-$/)).toEqual(['Q1', '3D', '5', 'a', 'b', 'c']);
  });

  it('tells the tokens on both sides', () => {
    const text = 'G-20 G-men';
    const found = joinedWords(tokensOf(text), (_, __, after) => after.kind === 'word');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['G', '20', 'G-men']);
  });

  it('gives each letter and digit of a text to one word, whatever the text', () => {
    fc.assert(
      fc.property(trickyText(), (text) => {
        const tokens = tokensOf(text);
        const found = joinedWords(tokens, (marks) => marks.length === 1);
        const inside = tokens.filter(
          ({ start, end, kind }) =>
            kind !== 'mark' &&
            found.filter((word) => word.start <= start && end <= word.end).length !== 1,
        );
        expect(inside).toEqual([]);
      }),
    );
  });
});
