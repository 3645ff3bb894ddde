import { describe, expect, it } from 'vitest';
import { exampleStory } from '../../tests/support/example-story.ts';
import { columnHeads } from './column-heads.ts';
import { wordsHtml } from './marked-words.ts';

const headlines = (printed: Readonly<Record<string, string | null>>) => {
  const story = exampleStory({
    articles: Object.fromEntries(Object.keys(printed).map((slug) => [slug, ['It sank.']])),
    about: Object.fromEntries(
      Object.entries(printed).map(([slug, headline]) => [slug, { headline }]),
    ),
    copies: printed['echo'] === undefined ? {} : { echo: 'herald' },
  });
  return columnHeads(story, [...story.outlets.values()]).map(({ headline }) =>
    headline === null ? null : wordsHtml(headline),
  );
};

describe('the headlines above the columns', () => {
  it('have the words strong that no other has', () => {
    expect(headlines({ gazette: 'Barge sinks', herald: 'Barge lost at sea' })).toEqual([
      'Barge <b>sinks</b>',
      'Barge <b>lost at sea</b>',
    ]);
  });

  it('say nothing where a copy carries none, and mark no copy and no single one', () => {
    expect(headlines({ gazette: null, herald: 'Barge lost', echo: 'Barge gone' })).toEqual([
      null,
      'Barge lost',
      'Barge gone',
    ]);
  });
});
