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
  facts: [
    {
      passages: ['gazette.2', 'herald.1', 'mirror.1'],
      articles: ['gazette', 'herald', 'mirror'],
    },
  ],
};

describe('what all report', () => {
  it('is the facts of the comparison, each with its place in every article', () => {
    const [fact] = toldByAll(exampleStory(STORY));
    expect(
      fact?.members.map(({ outlet, passage, place }) => [outlet.slug, passage, place]),
    ).toEqual([
      ['gazette', 'gazette.2', 'paragraph 1 of 3'],
      ['herald', 'herald.1', 'the first paragraph'],
      ['mirror', 'mirror.1', 'the first paragraph'],
    ]);
  });

  it('is what several report where nothing was found in all', () => {
    const links: Example['links'] = [['gazette.2', 'mirror.1', { score: 0.97 }]];
    const { byAll, facts } = factWordings(exampleStory({ ...STORY, facts: [], links }));
    expect(byAll).toBe(false);
    expect(facts.map((fact) => fact.map(({ outlet }) => outlet.slug))).toEqual([
      ['gazette', 'mirror'],
    ]);
    expect(factWordings(exampleStory(STORY)).byAll).toBe(true);
  });

  it('has last what all word alike', () => {
    const alike = 'The pier is closed until Monday.';
    const articles = {
      gazette: [alike, 'An old barge sank at the pier.'],
      herald: [alike, 'A barge went down at the pier.'],
    };
    const facts = [1, 2].map((at) => ({
      passages: [`gazette.${at}`, `herald.${at}`],
      articles: ['gazette', 'herald'],
    }));
    const told = factWordings(exampleStory({ articles, facts })).facts;
    expect(told.map(([first]) => first?.words.map(({ text }) => text).join(''))).toEqual([
      'An old barge sank at the pier.',
      alike,
    ]);
  });

  it('stands in each outlet’s own sentence, the words that only it has strong', () => {
    const [fact] = factWordings(exampleStory(STORY)).facts;
    expect(fact?.map(({ words }) => wordsHtml(words))).toEqual([
      'The barge sank with <b>2 tons</b> of salt.',
      'A barge sank, with salt <b>aboard</b>.',
      'With salt, an <b>old</b> barge sank.',
    ]);
    expect(fact?.map(({ place, href }) => [place, href])[1]).toEqual([
      'the first paragraph',
      '/example/herald/#herald.a-barge-sank-with-salt',
    ]);
  });
});

describe('the figures of what all report', () => {
  const articles = {
    gazette: ['It held {2 tons} of salt and {9 men}.'],
    herald: ['Salt, {two tons}, and {9 men}.'],
    mirror: ['Salt was aboard.'],
  };
  const group = (id: string, figures: string[], relation: 'agree' | 'possible' = 'agree') => ({
    ...{ id, label: id, figures, relation, explanation: '', difference: null },
  });
  const figuresOf = (...figureGroups: ReturnType<typeof group>[]) => {
    const passages = ['gazette.1', 'herald.1', 'mirror.1'];
    const facts = [{ passages, articles: Object.keys(articles) }];
    const [fact] = factWordings(exampleStory({ articles, facts, figureGroups })).facts;
    return fact?.map(({ figures }) => figures);
  };

  it('stand in one order in every wording', () => {
    const men = group('men', ['gazette.f2', 'herald.f2']);
    const salt = group('salt', ['gazette.f1', 'herald.f1']);
    expect(figuresOf(men, salt)).toEqual([
      ['9 men', '2 tons'],
      ['9 men', 'two tons'],
      [null, null],
    ]);
  });

  it('are left out where they are only possibly the same, or stand there already', () => {
    const salt = group('salt', ['gazette.f1', 'herald.f1']);
    const again = group('again', ['gazette.f1', 'herald.f2']);
    const perhaps = group('perhaps', ['gazette.f2', 'herald.f2'], 'possible');
    expect(figuresOf(perhaps, salt, again)?.[0]).toEqual(['2 tons']);
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
