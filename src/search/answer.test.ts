import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, type Answer } from './answer.ts';
import { searchEntries } from './entries.ts';
import { testStory } from './test-story.ts';
import { openLibrary } from './library.ts';
import type { Piece } from './marks.ts';
import { nearWords } from './near-words.ts';
import { summary } from './summary.ts';

const library = openLibrary(
  searchEntries([
    testStory(
      'river-bridge',
      'River bridge closed after cracks were found',
      [
        {
          outlet: 'Morning Herald',
          headline: 'Cracks shut the old bridge',
          passages: [
            'Engineers found cracks in four pillars of the bridge on Monday.',
            'Repairs will cost $29.6 million, the city council said.',
            'Cars now take the ferry, which carries 1,980 people an hour.',
            'At the Café Zoë the mood was calm.',
            'The constructor fell silent when asked about __proto__ and <script>alert(1)</script>.',
          ],
        },
        {
          outlet: 'Morning Herald, wire copy',
          passages: ['engineers found cracks in four pillars of the bridge on monday'],
        },
        {
          outlet: 'Evening Courier',
          passages: [
            'The city closed the bridge for months.',
            'Council members of the city put the cost of repairs at $29.8 million.',
            'Engineers worried about pillars; nobody had found cracks before.',
          ],
        },
      ],
      ['b'],
    ),
    testStory('museum', 'Museum reopens', [
      { outlet: 'Evening Courier', passages: ['Visitors queued for an hour in the rain.'] },
    ]),
  ]),
);
const near = nearWords(library.vocabulary);
const ask = (query: string, limit = 12): Answer => answer(query, library, near, limit);

const written = (pieces: readonly Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const found = (query: string) =>
  ask(query).groups.flatMap((group) =>
    group.kind === 'story' ? [group.path] : group.passages.map(({ path }) => path),
  );
const marked = (query: string) =>
  ask(query).groups.flatMap((group) =>
    group.kind === 'article' ? group.passages.map(({ text }) => written(text)) : [],
  );

describe('answer', () => {
  it('opens each hit at its passage', () => {
    expect(found('ferry')).toEqual(['river-bridge/a/#a.cars-now-take-the-ferry']);
  });

  it('wants every word, in any order', () => {
    expect(found('ferry hour')).toEqual(['river-bridge/a/#a.cars-now-take-the-ferry']);
    expect(found('hour ferry')).toEqual(['river-bridge/a/#a.cars-now-take-the-ferry']);
  });

  it('lets the outlet, headline or story supply a word', () => {
    expect(found('courier hour')).toEqual(['museum/a/#a.visitors-queued-for-an-hour']);
    expect(found('museum rain')).toEqual(['museum/a/#a.visitors-queued-for-an-hour']);
  });

  it('finds stories by title and articles by headline and outlet', () => {
    expect(ask('museum').groups[0]).toMatchObject({ kind: 'story', path: 'museum/' });
    expect(ask('old bridge').groups[0]).toMatchObject({ kind: 'article', named: true });
    expect(ask('evening courier').groups.map(({ path }) => path)).toEqual([
      'river-bridge/c/',
      'museum/a/',
    ]);
  });

  it('finds accents without accents and the reverse, and marks the word as printed', () => {
    expect(marked('cafe zoe')).toEqual(['At the [Café] [Zoë] the mood was calm.']);
    expect(marked('café')).toEqual(['At the [Café] Zoë the mood was calm.']);
    expect(marked('férry')).toHaveLength(1);
  });

  it('finds a figure as it stands, and no other', () => {
    expect(marked('29.6')).toEqual(['Repairs will cost $[29.6] million, the city council said.']);
    expect(found('$29.6 million')).toEqual(['river-bridge/a/#a.repairs-will-cost-29-6']);
    expect(found('1980')).toEqual(['river-bridge/a/#a.cars-now-take-the-ferry']);
    expect(found('29.7')).toEqual([]);
  });

  it('finds a phrase only where its words stand together, and marks it whole', () => {
    expect(marked('"cost of repairs"')).toEqual([
      'Council members of the city put the [cost of repairs] at $29.8 million.',
    ]);
    expect(found('"found cracks" monday')).toEqual([
      'river-bridge/a/#a.engineers-found-cracks-in-four',
      'river-bridge/b/#b.engineers-found-cracks-in-four',
    ]);
  });

  it('ranks words that stand together before words apart, and a source before its copy', () => {
    expect(found('city council')[0]).toBe('river-bridge/a/#a.repairs-will-cost-29-6');
    expect(found('four pillars').slice(0, 2)).toEqual([
      'river-bridge/a/#a.engineers-found-cracks-in-four',
      'river-bridge/b/#b.engineers-found-cracks-in-four',
    ]);
  });

  it('finds words by their beginning, and plurals by their singular', () => {
    expect(marked('repa')).toContain('[Repairs] will cost $29.6 million, the city council said.');
    expect(found('ferries')).toEqual(['river-bridge/a/#a.cars-now-take-the-ferry']);
  });

  it('reads a mistyped word as the nearest and says so', () => {
    expect(found('enginers pilars')).toHaveLength(3);
    expect(ask('enginers').corrected).toEqual([{ typed: 'enginers', read: ['engineers'] }]);
    expect(summary('enginers', ask('enginers'))).toBe(
      '“enginers” read as “engineers”. 3 passages in 3 articles.',
    );
  });

  it('shows what has some of the words where nothing has all, and says so', () => {
    const some = ask('ferry giraffe');
    expect(some.loose).toBe(true);
    expect(summary('ferry giraffe', some)).toBe(
      'Nothing has all the words; these have some: 1 passage in 1 article.',
    );
  });

  it('may do without common words', () => {
    expect(found('the ferry of')).toEqual(['river-bridge/a/#a.cars-now-take-the-ferry']);
  });

  it('counts what it does not show', () => {
    const one = ask('bridge', 1);
    expect(one.groups).toHaveLength(1);
    expect(one.articles).toBe(3);
  });

  it('treats names of object properties and markup as words', () => {
    expect(marked('constructor')).toHaveLength(1);
    expect(marked('__proto__')).toHaveLength(1);
    expect(marked('<script>alert(1)</script>')).toEqual([
      'The constructor fell silent when asked about __proto__ and <[script]>[alert]([1])</[script]>.',
    ]);
  });

  it('says plainly that nothing was found', () => {
    expect(summary(' giraffe ', ask('giraffe'))).toBe('Nothing found for “giraffe”.');
  });

  it('answers anything that can be typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const { groups, stories, articles } = ask(typed);
        expect(groups.length).toBeLessThanOrEqual(stories + articles);
      }),
    );
  });
});
