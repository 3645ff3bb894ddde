import { describe, expect, it } from 'vitest';
import { exampleStory, exampleTexts, type Example } from '../../tests/support/example-story.ts';
import { articleBlocks } from './article-view.ts';
import type { FigureGroup, QuoteGroup } from '../engine/types.ts';

const ARTICLES = {
  gazette: ['The ferry carried {40 barrels}.', '“We saw nothing,” Ada Moor said.', 'It was noon.'],
  herald: ['It was a fine day.', 'Of {30 barrels} on the ferry, “we saw little,” Moor said.'],
};

function blocks(example: Partial<Example> = {}, slug = 'gazette') {
  const story = exampleStory({ articles: ARTICLES, ...example });
  return articleBlocks(story, exampleTexts(story), slug);
}

const row = (more: Partial<FigureGroup>): FigureGroup => ({
  ...{ id: 'fg1', label: 'barrels', figures: ['gazette.f1', 'herald.f1'], relation: 'conflict' },
  ...{ explanation: '', difference: '10 apart', ...more },
});
const quotation = (more: Partial<QuoteGroup>): QuoteGroup => ({
  ...{ id: 'qg1', quotes: ['gazette.q1', 'herald.q1'], relation: 'altered', explanation: '' },
  ...{ speaker: null, speakersDiffer: false, changes: [], ...more },
});

describe('the margin of a passage', () => {
  it('quotes what another article has in its stead', () => {
    const [first, second] = blocks({ links: [['gazette.1', 'herald.2']] });
    expect(first?.notes).toMatchObject([
      { outlets: [{ slug: 'herald' }], quoted: { lang: 'en' }, conflict: false },
    ]);
    expect(first?.notes[0]?.quoted?.text).toMatch(/^Of 30 barrels on the ferry/);
    expect(first?.notes[0]?.text).not.toContain('perhaps');
    expect(first?.outlets.map(({ slug }) => slug)).toEqual(['herald']);
    expect([second?.notes, second?.outlets]).toEqual([[], []]);
  });

  it('says perhaps where the link is doubtful', () => {
    const [first] = blocks({ links: [['gazette.1', 'herald.2', { score: 0.3 }]] });
    expect(first?.notes[0]?.text).toContain('perhaps');
    expect(first?.html).toContain('perhaps');
  });

  it('tells nothing of what a copy has', () => {
    const [first] = blocks({
      copies: { herald: 'gazette' },
      links: [['gazette.1', 'herald.2']],
    });
    expect(first?.notes).toEqual([]);
  });

  it('tells of figures that differ, with the other’s value, beside their passage alone', () => {
    const links: Example['links'] = [['gazette.1', 'herald.2']];
    const notes = blocks({ links, figureGroups: [row({})] }).map((block) =>
      block.notes.filter(({ quoted }) => quoted === null),
    );
    expect(notes.map(({ length }) => length)).toEqual([1, 0, 0]);
    expect(notes[0]?.[0]).toMatchObject({ conflict: true, text: '30 barrels: 10 apart' });
  });

  it('tells of no figures that agree, nor of those of one article', () => {
    const texts = (groups: FigureGroup[]) =>
      blocks({ figureGroups: groups }).flatMap(({ notes }) => notes);
    expect(texts([row({ relation: 'agree' })])).toEqual([]);
    expect(texts([row({ figures: ['gazette.f1'] })])).toEqual([]);
    expect(texts([row({ figures: ['herald.f1'] })])).toEqual([]);
    expect(texts([row({ relation: 'baseline' })])[0]?.conflict).toBe(false);
    expect(texts([row({ relation: 'vague', difference: null })])).toHaveLength(1);
  });

  it('tells of quotations that differ, beside their passage alone', () => {
    const notes = (group: QuoteGroup) =>
      blocks({ quoteGroups: [group] }).map((block) => block.notes.length);
    expect(notes(quotation({}))).toEqual([0, 1, 0]);
    expect(notes(quotation({ relation: 'identical' }))).toEqual([0, 0, 0]);
    expect(notes(quotation({ quotes: ['gazette.q1'] }))).toEqual([0, 0, 0]);
    expect(notes(quotation({ quotes: ['herald.q1'] }))).toEqual([0, 0, 0]);
    const [, second] = blocks({ quoteGroups: [quotation({})] });
    expect(second?.notes[0]?.text).toMatch(/^the quotation: /);
  });
});

describe('a passage that stands alone', () => {
  it('has lines that set what tells the same, and one that is linked has none', () => {
    const alone = blocks({ links: [['gazette.1', 'herald.2']] }).map((block) => block.alone.length);
    expect(alone).toEqual([0, 1, 1]);
  });
});

describe('the text of an article', () => {
  it('has a link to each passage, and the letters of who tells it, too', () => {
    const [first, second] = blocks({ links: [['gazette.1', 'herald.2']] });
    expect(first?.html.match(/class="here"/g)).toHaveLength(1);
    expect(first?.html).toMatch(
      /<a class="also also-\S+" href="[^"]*" aria-label="[^"]*also in herald/,
    );
    expect(second?.html).not.toContain('class="also');
  });

  it('marks the figures that no other outlet prints', () => {
    const marks = (example: Partial<Example>) =>
      blocks(example).map(({ html }) => html.includes('class="only"'));
    expect(marks({})).toEqual([true, false, false]);
    expect(marks({ figureGroups: [row({})] })).toEqual([false, false, false]);
  });
});
