import { describe, expect, it } from 'vitest';
import { searchEntries } from './entries.ts';
import { testStory } from './test-story.ts';

describe('searchEntries', () => {
  it('lists titles, outlets with their marks, headlines and passages', () => {
    const story = testStory(
      'bridge',
      'The bridge closes',
      [
        { outlet: 'Herald', headline: 'Bridge shut', passages: ['It shut.', 'Nobody was hurt.'] },
        { outlet: 'Herald, copy', passages: ['it shut'] },
        { outlet: 'Courier', passages: [] },
      ],
      ['b'],
    );
    expect(searchEntries([story])).toEqual([
      [
        'bridge',
        'The bridge closes',
        [
          ['a', 'Herald', 'A', 1, 0, 'en', 'Bridge shut', ['It shut.', 'Nobody was hurt.']],
          ['b', 'Herald, copy', 'A′', 1, 1, 'en', '', ['it shut']],
          ['c', 'Courier', 'B', 2, 0, 'en', '', []],
        ],
      ],
    ]);
  });

  it('refuses passages whose place does not tell their number', () => {
    const story = testStory('bridge', 'The bridge', [
      { outlet: 'Herald', passages: ['One.', 'Two.'] },
    ]);
    const passages = story.comparison.passages.toReversed();
    expect(() =>
      searchEntries([{ ...story, comparison: { ...story.comparison, passages } }]),
    ).toThrow('Passage a.2 stands at place 1');
  });
});
