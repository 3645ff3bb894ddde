import { describe, expect, it } from 'vitest';
import {
  exampleComparison,
  exampleStory,
  type Example,
} from '../../tests/support/example-story.ts';
import type { Finding } from '../engine/types.ts';
import { findingPage } from './finding-page.ts';
import { findingCards, findingPages } from './finding-pages.ts';
import { findings } from './findings.ts';
import { publicComparison } from './public-comparison.ts';

function finding(id: string, more: Partial<Finding> = {}): Finding {
  return {
    ...{ id, kind: 'quote-trimmed', certainty: 0.9, weight: 0.2, sentence: `About ${id}.` },
    ...{ passages: [], group: null, sides: [] },
    ...more,
  };
}

const EXAMPLE: Example = {
  articles: {
    gazette: ['“We go,” she said.', '“We should stay,” she said.'],
    herald: ['“We shouldn’t stay,” she said.'],
  },
  findings: [
    finding('first'),
    finding('weighty', {
      ...{ kind: 'quote-altered', weight: 0.8, passages: ['gazette.1', 'herald.1'] },
      sides: [
        {
          ...{ articles: ['gazette'], of: 'text', range: { start: 1, end: 35 } },
          telling: [{ start: 25, end: 31 }],
        },
        {
          ...{ articles: ['herald'], of: 'text', range: { start: 1, end: 18 } },
          telling: [{ start: 4, end: 13 }],
        },
      ],
    }),
    finding('light'),
    finding('doubtful', { certainty: 0.4, weight: 0.9 }),
  ],
};
const story = exampleStory(EXAMPLE);

describe('which findings have a page', () => {
  it('are the first one and the weighty ones, where they are sure', () => {
    expect(findingPages(story).map(({ id }) => id)).toEqual(['first', 'weighty']);
    const doubtful = exampleStory({ ...EXAMPLE, findings: [finding('only', { certainty: 0.4 })] });
    expect(findingPages(doubtful)).toEqual([]);
  });

  it('are weighty from 0.45 on, and sure from even chances on', () => {
    const around = [
      finding('first', { weight: 0.9 }),
      finding('barely', { weight: 0.45, certainty: 0.5 }),
      finding('light', { weight: 0.44 }),
    ];
    const pages = findingPages(exampleStory({ ...EXAMPLE, findings: around }));
    expect(pages.map(({ id }) => id)).toEqual(['first', 'barely']);
  });

  it('are the sharpest few of a story of many', () => {
    const many = Array.from({ length: 30 }, (_, at) => finding(`f${at}`, { weight: 0.6 }));
    expect(findingPages(exampleStory({ ...EXAMPLE, findings: many }))).toHaveLength(6);
  });

  it('have a picture of their own but for the first, whose picture is the story’s', () => {
    expect(findingCards(story).map(({ id }) => id)).toEqual(['weighty']);
    expect(findingPage(story, 'first')?.card).toBe('example/card.png');
    expect(findingPage(story, 'weighty')?.card).toBe('example/f/weighty/card.png');
  });

  it('are told by the address of each: its page, or its place on the story’s page', () => {
    expect(findings(story).map(({ href }) => href)).toEqual([
      '/example/f/first/',
      '/example/f/weighty/',
      '/example/#light',
      '/example/#doubtful',
    ]);
    const published = publicComparison(exampleComparison(EXAMPLE));
    expect(published.findings.map(({ address }) => address)).toEqual([
      'f/first/',
      'f/weighty/',
      '#light',
      '#doubtful',
    ]);
  });
});

describe('the page of a finding', () => {
  const page = findingPage(story, 'weighty');

  it('names what it comes to, and in whose articles', () => {
    expect([page?.heading, page?.told]).toEqual([
      'One quotation, different words',
      'in gazette and herald',
    ]);
  });

  it('has the sentences in which the telling words stand', () => {
    expect(page?.sentences.map(({ text, place }) => [text, place])).toEqual([
      ['“We should stay,” she said.', 'paragraph 2 of 2'],
      ['“We shouldn’t stay,” she said.', 'the first paragraph'],
    ]);
  });

  it('has the sentence of every other article that it rests on', () => {
    const more = { ...EXAMPLE.articles, mirror: ['They should stay.'] };
    const list = (EXAMPLE.findings ?? []).map((one) => ({
      ...one,
      passages: [...one.passages, 'mirror.1'],
    }));
    const found = findingPage(exampleStory({ articles: more, findings: list }), 'weighty');
    expect(found?.sentences.map(({ outlet }) => outlet.slug)).toEqual([
      'gazette',
      'herald',
      'mirror',
    ]);
  });

  it('leads on to what else is sure of the story', () => {
    expect(page?.others.map(({ id }) => id)).toEqual(['first', 'light']);
  });

  it('is none for a light or an unknown finding', () => {
    expect([findingPage(story, 'light'), findingPage(story, undefined)]).toEqual([null, null]);
  });
});
