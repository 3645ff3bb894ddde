import { describe, expect, it } from 'vitest';
import { searchEntries } from './entries.ts';
import { expand } from './expand.ts';
import { openLibrary } from './library.ts';
import { testStory } from './test-story.ts';

/** What a typed word stands for in a text, with its closeness. */
function read(key: string, text: string): Record<string, number> {
  const library = openLibrary(
    searchEntries([testStory('s', 'Quay', [{ outlet: 'Gull', passages: [text] }])]),
  );
  return Object.fromEntries(
    [...expand(key, library)].map(
      ([id, closeness]) => [library.vocabulary[id] ?? '', closeness] as const,
    ),
  );
}

describe('expand', () => {
  it('takes the word itself for closer than words that begin with it', () => {
    expect(read('boat', 'The boats left; one boat and its boathouse stayed.')).toEqual({
      boat: 1,
      boats: 0.6,
      boathouse: 0.6,
    });
  });

  it('takes a plural for its singular', () => {
    expect(read('boats', 'One boat left.')).toEqual({ boat: 0.8 });
    expect(read('ferries', 'One ferry left.')).toEqual({ ferry: 0.8 });
    expect(read('lens', 'The len was a fish.')).toEqual({ len: 0.8 });
  });

  it('takes no ending from a word of three letters', () => {
    expect(read('gas', 'They ga and go.')).toEqual({});
  });

  it('lets words of up to three letters stand for themselves where they occur', () => {
    expect(read('oar', 'An oar lay on the oarlock.')).toEqual({ oar: 1 });
    expect(read('oar', 'The oarlock broke.')).toEqual({ oarlock: 0.6 });
    expect(read('oars', 'Oars lay on the oarsman.')).toEqual({ oars: 1, oarsman: 0.6 });
  });

  it('lets a figure stand for itself where it occurs', () => {
    expect(read('2910', 'Of 2910 crates 29104 were lost.')).toEqual({ '2910': 1 });
  });

  it('looks inside words only where nothing begins with what was typed', () => {
    expect(read('house', 'The boathouse burned.')).toEqual({ boathouse: 0.3 });
    expect(read('house', 'The boathouse and the housekeeper.')).toEqual({ housekeeper: 0.6 });
    expect(read('hous', 'The boathouse burned.')).toEqual({ boathouse: 0.3 });
    expect(read('hou', 'The boathouse burned.')).toEqual({});
  });
});
