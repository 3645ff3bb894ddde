import { describe, expect, it } from 'vitest';
import { exampleStory, exampleTexts, type Example } from '../../tests/support/example-story.ts';
import { articleBlocks } from './article-view.ts';
import { diffView } from './diff-view.ts';
import { textsOf } from './texts.ts';

const STORY: Example = {
  articles: {
    gazette: [
      '# The barge',
      'The barge sank with {two tons} of salt.',
      '“We swam ashore,” she said.',
      'Rain fell.',
    ],
    herald: [
      'A long day ended.',
      '“We swam to the shore,” she said.',
      'A barge went down with {3 tons} of salt.',
    ],
    echo: [
      'A long day ended.',
      '“We swam to the shore,” she said.',
      'A barge went down with 3 tons of salt.',
    ],
    mirror: ['Salt prices rose.', 'Rain fell.'],
  },
  copies: { echo: 'herald' },
  links: [
    ['gazette.2', 'herald.3', { score: 0.9, evidence: ['salt'] }],
    ['gazette.3', 'herald.2', { score: 0.7 }],
    ['gazette.4', 'mirror.2', { score: 0.45 }],
    ['herald.1', 'echo.1', { score: 1 }],
    ['herald.2', 'echo.2', { score: 1 }],
    ['herald.3', 'echo.3', { score: 1 }],
  ],
  figureGroups: [
    {
      ...{ id: 'fg1', label: 'salt', figures: ['gazette.f1', 'herald.f1'] },
      ...{ relation: 'conflict', explanation: '', difference: 'a ton apart' },
    },
  ],
  quoteGroups: [
    {
      ...{ id: 'qg1', quotes: ['gazette.q1', 'herald.q1'], relation: 'altered' },
      ...{ explanation: '', speakersDiffer: false, speaker: null, changes: [] },
    },
  ],
};
const story = exampleStory(STORY);
const texts = exampleTexts(story);

describe('the texts of a story', () => {
  it('mark figures in a passage, and conflicts among them', () => {
    expect(texts.html('gazette.2')).toBe(
      'The barge sank with <span class="figure conflict">two tons</span> of salt.',
    );
    const calm = exampleStory({ ...STORY, figureGroups: [] });
    expect(exampleTexts(calm).html('gazette.2')).toContain('<span class="figure">two tons</span>');
  });

  it('mark each passage with its anchor and who else has it', () => {
    const [heading, barge] = texts.marks('gazette');
    expect(heading?.properties).toMatchObject({ id: 'gazette.the-barge', className: ['one'] });
    expect(barge?.properties).toMatchObject({ dataPassage: 'gazette.2', className: ['some'] });
  });

  it('are asked for by their article', () => {
    expect(() => textsOf(story, []).source('gazette')).toThrow('no article gazette');
  });
});

describe('an article', () => {
  const blocks = articleBlocks(story, texts, 'gazette');
  const notes = (index: number) => blocks[index]?.notes ?? [];

  it('has a block for each paragraph', () => {
    expect(blocks).toHaveLength(4);
    expect(blocks[0]?.html).toContain('<h2>');
  });

  it('notes where the others tell it, never a copy', () => {
    expect(notes(1)[0]).toMatchObject({
      href: '/example/herald/#herald.a-barge-went-down-with',
      text: 'paragraph 3 of 3',
      quoted: { text: 'A barge went down with 3 tons of salt.', lang: 'en' },
      conflict: false,
    });
    expect(notes(1).flatMap(({ outlets }) => outlets.map(({ slug }) => slug))).not.toContain(
      'echo',
    );
    expect(notes(0)).toEqual([]);
  });

  it('notes a conflict of figures as one, with what the other prints', () => {
    expect(notes(1)[1]).toMatchObject({
      href: '/example/#figure-3-thing',
      text: '3 tons: a ton apart',
      conflict: true,
    });
    expect(blocks[1]?.outlets.map(({ slug }) => slug)).toEqual(['herald']);
  });

  it('notes nothing of figures that are only possibly the same', () => {
    const rows = STORY.figureGroups?.map((row) => ({ ...row, relation: 'possible' as const }));
    const unsure = exampleStory({ ...STORY, figureGroups: rows ?? [] });
    const block = articleBlocks(unsure, exampleTexts(unsure), 'gazette')[1];
    expect(block?.notes).toHaveLength(1);
  });

  it('notes a changed quotation, which is no conflict', () => {
    expect(notes(2)[1]).toMatchObject({
      href: '/example/#quote-we-swam-ashore',
      text: 'the quotation: different words',
      conflict: false,
    });
  });

  it('sets the letters of the others behind a passage, and its own link', () => {
    expect(blocks[1]?.html).toMatch(/aria-label="B, also in herald, paragraph 3 of 3: salt">B</);
    expect(blocks[1]?.html).toContain('href="#gazette.the-barge-sank-with-two"');
    expect(blocks[1]?.html).not.toContain('also in echo');
  });
});

describe('the diff of two versions', () => {
  const versions = exampleStory({
    articles: {
      early: ['# The barge', 'One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'It held 2 tons.'],
      late: ['# The barge', 'One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'It held 3 tons.'],
    },
    copies: { late: 'early' },
  });
  const view = diffView(versions, exampleTexts(versions), 'early', 'late');

  it('folds long unchanged stretches, but no heading and no row beside a change', () => {
    expect(view.stretches.map(({ kind, lines }) => [kind, lines.length])).toEqual([
      ['rows', 1],
      ['fold', 5],
      ['rows', 2],
    ]);
  });

  it('marks what was cut and what came in its stead, and lists it with its anchor', () => {
    const last = view.stretches.at(-1)?.lines.at(-1);
    expect(last?.base).toContain(
      '<del id="edit-it-held-2-2-tons-3-tons" class="figure">2 tons</del>',
    );
    expect(last?.other).toContain('<ins class="figure">3 tons</ins>');
    expect(view.edits).toEqual([
      {
        href: '#edit-it-held-2-2-tons-3-tons',
        class: 'figure',
        words: '‘2 tons’ became ‘3 tons’',
        paragraph: 8,
      },
    ]);
  });

  it('tells a corrected figure first', () => {
    expect(view.history.map(({ kind, href }) => [kind, href])).toEqual([
      ['corrected', '#edit-it-held-2-2-tons-3-tons'],
    ]);
  });
});
