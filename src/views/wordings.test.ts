import { describe, expect, it } from 'vitest';
import { exampleStory, type Example } from '../../tests/support/example-story.ts';
import type { QuoteChange } from '../engine/types.ts';
import { wordsHtml } from './marked-words.ts';
import { quoteWords } from './quote-wording.ts';
import { toldByAll } from './told-by-all.ts';
import { factWordings } from './wordings.ts';

const STORY: Example = {
  articles: {
    gazette: [
      '# Barge sinks',
      'The barge sank with {2 tons} of salt.',
      'Rain fell.',
      'It is late.',
    ],
    herald: ['A barge sank, with salt aboard.', 'It was raining.', 'The hour is late.'],
    mirror: ['With salt, an old barge sank.', 'Rain came.', 'Late it is.'],
  },
  links: [
    ['gazette.1', 'herald.1'],
    ['gazette.1', 'mirror.1'],
    ['gazette.2', 'herald.1'],
    ['gazette.2', 'mirror.1'],
    ['gazette.3', 'herald.2'],
    ['gazette.3', 'mirror.2', { score: 0.49 }],
    ['gazette.4', 'herald.3'],
  ],
};

describe('what all report', () => {
  const passages = (example: Example) =>
    toldByAll(exampleStory(example)).map(({ members }) => members.map(({ passage }) => passage));

  it('has what every independent article surely tells, headings aside', () => {
    expect(passages(STORY)).toEqual([['gazette.2', 'herald.1', 'mirror.1']]);
  });

  it('tells a passage of the others once', () => {
    const links = [
      ...(STORY.links ?? []),
      ['gazette.4', 'herald.1'] as const,
      ['gazette.4', 'mirror.1'] as const,
    ];
    expect(passages({ ...STORY, links: links.filter(([, b]) => b !== 'herald.3') })).toHaveLength(
      1,
    );
  });

  it('leaves out what they disagree on', () => {
    const conflict = {
      ...{ id: 'fg1', label: 'salt', figures: ['gazette.f1'], relation: 'conflict' as const },
      ...{ explanation: '', difference: null },
    };
    expect(passages({ ...STORY, figureGroups: [conflict] })).toEqual([]);
    expect(passages({ ...STORY, figureGroups: [{ ...conflict, relation: 'agree' }] })).toHaveLength(
      1,
    );
  });

  it('needs no copy to tell it', () => {
    const { gazette = [], herald = [], mirror = [] } = STORY.articles;
    const example = { ...STORY, articles: { gazette, herald, mirror, echo: gazette } };
    expect(passages({ ...example, copies: { echo: 'gazette' } })).toHaveLength(1);
  });

  it('stands in each outlet’s own sentence, the words that only it has strong', () => {
    const [fact] = factWordings(exampleStory(STORY));
    expect(fact?.map(({ words }) => wordsHtml(words))).toEqual([
      'The barge sank with <b>2 tons</b> of salt.',
      'A barge sank, with salt <b>aboard</b>.',
      'With salt, an <b>old</b> barge sank.',
    ]);
    expect(fact?.map(({ place, href }) => [place, href])[1]).toEqual([
      'the first paragraph',
      '/example/herald/#herald.1',
    ]);
  });
});

describe('the words of a quotation', () => {
  const articles = {
    gazette: ['“You should go,” she said. “Now.”'],
    herald: ['“You shouldn’t go,” she said.'],
  };
  const change = (kind: QuoteChange['kind']): QuoteChange => ({
    kind,
    quotes: ['gazette.q1', 'herald.q1'],
    ranges: [
      { start: 5, end: 11 },
      { start: 5, end: 14 },
    ],
  });
  const printed = (id: string, kind: QuoteChange['kind']) => {
    const group = {
      ...{ id: 'qg1', quotes: ['gazette.q1', 'herald.q1'], relation: 'altered' as const },
      ...{ explanation: '', speaker: null, speakersDiffer: false, changes: [change(kind)] },
    };
    const spans = [
      [1, 15],
      [28, 32],
    ] as const;
    const story = exampleStory({
      ...{ articles, quoteGroups: [group] },
      quotes: { 'gazette.q1': { spans } },
    });
    return wordsHtml(quoteWords(story, id, group));
  };

  it('are those its article prints, never those of another', () => {
    expect(printed('gazette.q1', 'negation')).toBe('You <b>should</b> go, … Now.');
    expect(printed('herald.q1', 'negation')).toBe('You <b>shouldn’t</b> go,');
  });

  it('are not marked where they are only more, or only spelled otherwise', () => {
    expect(printed('herald.q1', 'cut')).toBe('You shouldn’t go,');
    expect(printed('herald.q1', 'style')).toBe('You shouldn’t go,');
  });
});
