import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chosenStory } from './chosen-story.ts';

const SMALL = join(import.meta.dirname, '../../tests/fixtures/small');
const chosen = (...args: string[]): string | null => chosenStory(args, SMALL);

describe('--story', () => {
  it('names a story by its folder, with or without the path to it', () => {
    expect(chosen('--story', 'river-edits')).toBe('river-edits');
    expect(chosen('--story=River-Edits')).toBe('river-edits');
    expect(chosen('--story', 'content/river-edits/')).toBe('river-edits');
  });

  it('may be left out', () => {
    expect(chosen()).toBeNull();
    expect(chosen('--host')).toBeNull();
  });

  it('suggests the nearest where there is no such story', () => {
    expect(() => chosen('--story', 'river-edit')).toThrow('Did you mean river-edits?');
    expect(() => chosen('--story', 'zzz')).toThrow('Name one of the folders');
  });
});
