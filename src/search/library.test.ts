import { describe, expect, it } from 'vitest';
import { searchEntries } from './entries.ts';
import { openLibrary } from './library.ts';
import { testStory } from './test-story.ts';

describe('openLibrary', () => {
  it('lists each text once for a word, however often it stands there', () => {
    const passages = ['A lock, a keeper, a lock.', 'No lock here.'];
    const { postings, units, wordIds } = openLibrary(
      searchEntries([testStory('s', 'Quay', [{ outlet: 'Gull', passages }])]),
    );
    const found = postings[wordIds.get('lock') ?? -1] ?? [];
    expect(found.map((unit) => units[unit]?.text)).toEqual(passages);
  });
});
