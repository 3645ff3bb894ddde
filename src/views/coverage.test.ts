import { describe, expect, it } from 'vitest';
import { exampleStory } from '../../tests/support/example-story.ts';
import { onlyIn } from './only-in.ts';
import { outletsOf } from './outlets.ts';
import { bestPartner, strongestLink } from './partners.ts';
import { relations } from './relations.ts';

const ARTICLES = {
  gazette: [
    '# Salt',
    'The barge sank at noon.',
    '+ It held {two tons} of salt.',
    'No one was hurt.',
  ],
  herald: ['A barge went down at noon.', 'The harbour {9 crews} helped.', 'All were safe.'],
  echo: ['A barge went down at noon.', 'The harbour {9 crews} helped.', 'All were safe.'],
  mirror: ['The mayor spoke.'],
};
const STORY = {
  articles: ARTICLES,
  copies: { echo: 'herald' },
  links: [
    ['gazette.2', 'herald.1', { score: 0.8, evidence: ['noon'] }],
    ['gazette.2', 'herald.2', { score: 0.7 }],
    ['gazette.4', 'herald.3', { score: 0.4 }],
    ['herald.1', 'echo.1'],
    ['herald.2', 'echo.2'],
  ],
} as const;
const story = exampleStory(STORY);

describe('the marks of the articles', () => {
  it('count letters by independent article; a copy has its source’s letter and hue', () => {
    const marks = [...story.outlets.values()].map((outlet) => [
      outlet.letter,
      outlet.hue,
      outlet.isCopy,
    ]);
    expect(marks).toEqual([
      ['A', 1, false],
      ['B', 2, false],
      ['B′', 2, true],
      ['C', 3, false],
    ]);
  });

  it('go on after Z with AA, and after eight hues with the first', () => {
    const articles = Object.fromEntries(Array.from({ length: 27 }, (_, n) => [`x${n}`, ['A.']]));
    const last = [...exampleStory({ articles }).outlets.values()].at(-1);
    expect([last?.letter, last?.hue]).toEqual(['AA', 3]);
  });

  it('name a version beside its outlet', () => {
    const about = { gazette: { outlet: 'Gazette', version: 'evening' } };
    const { comparison } = exampleStory({ articles: { gazette: ['A.'] }, about });
    expect(outletsOf(comparison).get('gazette')?.name).toBe('Gazette, evening');
  });
});

describe('partners', () => {
  it('are found by the strongest link among those that fit', () => {
    expect(strongestLink(story, ['gazette.2'], () => true)?.partner).toBe('herald.1');
    expect(strongestLink(story, ['gazette.2'], (id) => id !== 'herald.1')?.partner).toBe(
      'herald.2',
    );
    expect(strongestLink(story, ['gazette.3'], () => true)).toBeNull();
  });

  it('are told with their place and the words they were found by', () => {
    expect(bestPartner(story, ['gazette.2'], 'herald')).toEqual({
      id: 'herald.1',
      words: 'the first paragraph: noon',
    });
    expect(bestPartner(story, ['gazette.4'], 'herald')?.words).toBe('perhaps paragraph 3 of 3');
    expect(bestPartner(story, ['gazette.2'], 'mirror')).toBeNull();
  });
});

describe('what only one tells', () => {
  const parts = onlyIn(story);

  it('is told of independent articles alone', () => {
    expect(parts.map(({ outlet }) => outlet.slug)).toEqual(['gazette', 'herald', 'mirror']);
  });

  it('leaves out headings and what another has', () => {
    expect(parts[0]?.passages.map(({ text }) => text)).toEqual(['It held two tons of salt.']);
    expect(parts[1]?.passages).toEqual([]);
  });

  it('shows a figure in its clause where its passage is told elsewhere, and not twice', () => {
    expect(parts[0]?.figures).toEqual([]);
    expect(parts[1]?.figures).toEqual([
      {
        href: '/example/herald/#herald.the-harbour-9-crews-helped',
        text: 'The harbour 9 crews helped.',
      },
    ]);
  });

  it('counts what is not matched', () => {
    expect(parts[0]?.sentence).toBe(
      'One of its three sentences and one figure were found nowhere else.',
    );
  });
});

describe('what only one tells, where an article is very long', () => {
  it('is not claimed, and the page says why', () => {
    const long = Array.from({ length: 160 }, (_, n) => `The barge${n} held {${n + 2} tons}.`);
    const parts = onlyIn(exampleStory({ articles: { gazette: long, herald: ['All were safe.'] } }));
    expect(parts.map(({ passages, figures }) => [passages, figures])).toEqual([
      [[], []],
      [[], []],
    ]);
    expect(parts[1]?.sentence).toContain('nothing is claimed of what only herald tells');
  });
});

describe('how the articles are related', () => {
  it('begins with what is not independent', () => {
    const [first, ...rest] = relations(story).listed;
    expect([first?.base.slug, first?.other.slug, first?.verdict]).toEqual([
      'herald',
      'echo',
      'Two versions',
    ]);
    expect(rest.every(({ verdict }) => verdict === 'Independent')).toBe(true);
    expect(rest).toHaveLength(5);
  });

  it('tells the reason and the doubt, and shares only where there are some', () => {
    const [pair, ...others] = story.comparison.pairs.map((one) => ({ ...one }));
    if (pair === undefined) throw new Error('No pair.');
    const told = relations(
      exampleStory({
        ...STORY,
        pairs: [{ ...pair, doubt: 'Hm.', share: { base: 0, other: 0.1 } }, ...others],
      }),
    ).listed.find(({ sentence }) => sentence.includes('Hm.'));
    expect(told?.sentence).toBe('gazette and herald. Hm.');
    expect(told?.share).toEqual({ base: 0, other: 0.1 });
    expect(told?.href).toBe('/example/diff/gazette/herald/');
    expect(relations(story).listed.map(({ share }) => share)).toEqual(Array(6).fill(null));
  });
});
