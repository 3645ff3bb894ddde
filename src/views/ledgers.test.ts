import { describe, expect, it } from 'vitest';
import type { FigureGroup, QuoteGroup } from '../engine/types.ts';
import { exampleStory } from '../../tests/support/example-story.ts';
import { dateLedger } from './date-ledger.ts';
import { figuresInConflict } from './doubtful-rows.ts';
import { figureLedger } from './figure-ledger.ts';
import { passageHref } from './links.ts';
import { nameParts } from './names-view.ts';
import { quoteLedger } from './quote-ledger.ts';
import { sums } from './sums.ts';

const ARTICLES = {
  gazette: ['The barge carried {two tons} of salt and {40 crates}.', 'It sank.'],
  herald: ['The ferry was late.', 'Some {3 tons} of salt lay in the barge.'],
  echo: ['Some {3 tons} of salt lay in the barge.'],
};

function row(relation: FigureGroup['relation'], id: string, figures: string[]): FigureGroup {
  return { id, label: id, figures, relation, explanation: `About ${id}.`, difference: null };
}

describe('the figure ledger', () => {
  const story = exampleStory({
    articles: ARTICLES,
    copies: { echo: 'herald' },
    figures: { 'herald.f1': { qualifier: 'some', period: 'in May' } },
    figureGroups: [
      row('possible', 'possible', ['gazette.f2', 'herald.f1']),
      row('agree', 'agree', ['gazette.f1', 'herald.f1']),
      row('rounding', 'rounding', ['gazette.f1', 'herald.f1']),
      row('conflict', 'conflict', ['gazette.f1', 'herald.f1']),
      row('baseline', 'baseline', ['gazette.f1', 'herald.f1']),
    ],
  });
  const rows = figureLedger(story);
  const named = (id: string) => rows.find((one) => one.id === id);

  it('sets conflicts first and what is only possible last', () => {
    expect(rows.map(({ id }) => id)).toEqual([
      'conflict',
      'baseline',
      'rounding',
      'agree',
      'possible',
    ]);
  });

  it('ranks rows of one verdict by what rests on them, then by how many print them', () => {
    const articles = {
      gazette: ['It held {3 tons}, {two men} and {9 crates}.'],
      herald: ['The {3 tons}, {two men} and {9 crates} sank.'],
      echo: ['Some {9 crates} were saved.'],
    };
    const both = (id: string, at: number) =>
      row('agree', id, [`gazette.f${at}`, `herald.f${at}`, ...(at === 3 ? ['echo.f1'] : [])]);
    const finding = { id: 'one', certainty: 0.9, weight: 0.4, sides: [] };
    const more = { sentence: '', passages: [], group: 'men' } as const;
    const ranked = figureLedger(
      exampleStory({
        articles,
        figureGroups: [both('salt', 1), both('men', 2), both('crates', 3)],
        findings: [{ ...finding, ...more, kind: 'vague-exact' }],
      }),
    );
    expect(ranked.map(({ id }) => id)).toEqual(['men', 'crates', 'salt']);
  });

  it('words each verdict', () => {
    expect(rows.map(({ verdict }) => verdict)).toEqual([
      'they disagree',
      'different base',
      'same, rounded',
      'they agree',
      'possibly the same',
    ]);
  });

  it('tells what an article prints twice in the same words once', () => {
    const articles = {
      gazette: ['It held {3 tons}.', 'The {3 tons} sank.'],
      herald: ['{3 tons}.'],
    };
    const figureGroups = [row('agree', 'salt', ['gazette.f1', 'gazette.f2', 'herald.f1'])];
    const story = exampleStory({ articles, figureGroups });
    const [salt] = figureLedger(story);
    expect(salt?.cells[0]?.figures).toEqual([
      { href: passageHref(story, 'gazette.1'), printed: '3 tons', period: null },
    ]);
  });

  it('explains no conflict whose distance is told', () => {
    const far = { ...row('conflict', 'far', ['gazette.f1', 'herald.f1']), difference: '1 ton' };
    const [first] = figureLedger(exampleStory({ articles: ARTICLES, figureGroups: [far] }));
    expect([first?.difference, first?.explanation]).toEqual(['1 ton', null]);
  });

  it('explains every verdict but agreement', () => {
    expect(named('agree')?.explanation).toBeNull();
    expect(named('rounding')?.explanation).toBe('About rounding.');
  });

  it('has a cell for each independent article and none for a copy', () => {
    expect(named('agree')?.cells.map(({ outlet }) => outlet.slug)).toEqual(['gazette', 'herald']);
  });

  it('prints each figure with its qualifier and period, linked to its sentence', () => {
    const [gazette, herald] = named('agree')?.cells ?? [];
    expect(gazette?.figures).toEqual([
      {
        href: '/example/gazette/#gazette.the-barge-carried-two-tons',
        printed: 'two tons',
        period: null,
      },
    ]);
    expect(herald?.figures).toEqual([
      {
        href: '/example/herald/#herald.some-3-tons-of-salt',
        printed: 'Some 3 tons',
        period: 'in May',
      },
    ]);
  });

  it('leaves the cell of an article empty that prints none', () => {
    const alone = exampleStory({
      articles: ARTICLES,
      figureGroups: [row('agree', 'x', ['herald.f1', 'echo.f1'])],
    });
    expect(figureLedger(alone)[0]?.cells.map(({ figures }) => figures.length)).toEqual([0, 1, 1]);
  });
});

describe('the quotation ledger', () => {
  const story = exampleStory({
    articles: {
      gazette: ['She said: “We shall mend the gate by noon.”', 'He left.'],
      herald: ['A line before it.', '“We shall mend the gate,” she said.'],
    },
    quotes: { 'gazette.q1': { speaker: 'Ada Moor' }, 'herald.q1': { speaker: 'Ada Moor' } },
    quoteGroups: (['identical', 'trimmed', 'altered'] as const).map((relation): QuoteGroup => ({
      ...{ id: relation, relation, explanation: `About ${relation}.` },
      ...{ quotes: ['gazette.q1', 'herald.q1'], speakersDiffer: relation === 'altered' },
      ...{ speaker: 'Ada Moor', changes: [] },
    })),
  });
  const rows = quoteLedger(story);

  it('sets changed words first and what is alike last', () => {
    expect(rows.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['altered', 'different words'],
      ['trimmed', 'one is shorter'],
      ['identical', 'word for word'],
    ]);
  });

  it('explains what was changed, and has nothing to explain where nothing was', () => {
    expect(rows.map(({ explanation }) => explanation)).toEqual([
      'About altered.',
      'About trimmed.',
      null,
    ]);
  });

  it('names a speaker once, and says where speakers differ', () => {
    expect(rows.map(({ speakers }) => speakers)).toEqual(Array(3).fill(['Ada Moor']));
    expect(rows.map(({ speakersDiffer }) => speakersDiffer)).toEqual([true, false, false]);
  });

  it('names all who speak together', () => {
    const joint = exampleStory({
      articles: { gazette: ['They said: “We shall mend it.”'], herald: ['“We shall mend it.”'] },
      quotes: {
        'gazette.q1': { speaker: 'Ada Moor', jointly: ['Al Low'] },
        'herald.q1': { speaker: 'Ada Moor' },
      },
      quoteGroups: [
        {
          ...{
            id: 'qg1',
            relation: 'identical',
            explanation: '',
            quotes: ['gazette.q1', 'herald.q1'],
          },
          ...{ speaker: 'Ada Moor', speakersDiffer: false, changes: [] },
        },
      ],
    });
    expect(quoteLedger(joint)[0]?.speakers).toEqual(['Ada Moor and Al Low']);
  });

  it('leads to the sentence of each quotation', () => {
    expect(rows[0]?.wordings.map(({ href }) => href)).toEqual([
      '/example/gazette/#gazette.she-said-we-shall-mend',
      '/example/herald/#herald.we-shall-mend-the-gate',
    ]);
  });
});

describe('names and sums', () => {
  it('are set by kind, and a kind without names is left out', () => {
    const form = { article: 'gazette', passage: 'gazette.2', start: 0, end: 2, text: 'It' };
    const story = exampleStory({
      articles: ARTICLES,
      names: [{ id: 'n1', kind: 'label', name: 'It', forms: [form], explanation: '' }],
    });
    expect(nameParts(story)).toMatchObject([
      {
        heading: 'Called differently',
        names: [
          { anchor: 'name-it', forms: [{ href: '/example/gazette/#gazette.it-sank', text: 'It' }] },
        ],
      },
    ]);
  });

  it('begin with the sums that do not follow', () => {
    const check = { stated: 'gazette.f1', from: [], computed: 1, explanation: '' };
    const story = exampleStory({
      articles: ARTICLES,
      arithmetic: [
        { ...check, follows: true },
        { ...check, follows: false },
      ],
    });
    expect(sums(story).map(({ verdict }) => verdict)).toEqual(['does not follow', 'follows']);
    expect(sums(story)[0]?.href).toBe('/example/gazette/#gazette.the-barge-carried-two-tons');
  });
});

describe('doubtful conflicts', () => {
  const finding = (group: string, certainty: number) => ({
    ...{ id: group, kind: 'figure-conflict' as const, certainty, weight: 1, sentence: '' },
    ...{ passages: [], group, sides: [] },
  });
  const date = (article: string, at: number) => ({
    ...{ id: `${article}.d${at}`, article, passage: `${article}.1`, start: 4, end: 9 },
    ...{ kind: 'weekday' as const, value: 'x', weekday: null, yearPrinted: false },
  });
  const dates = (relation: 'conflict' | 'agree' | 'compatible', id: string) => ({
    ...{ id, relation, dates: ['gazette.d1', 'herald.d1'], label: id, explanation: `About ${id}.` },
  });
  const story = exampleStory({
    articles: ARTICLES,
    copies: { echo: 'herald' },
    figureGroups: [
      row('conflict', 'sure', ['gazette.f1', 'herald.f1']),
      row('conflict', 'unsure', ['gazette.f2', 'herald.f1']),
    ],
    dates: [date('gazette', 1), date('herald', 1)],
    dateGroups: [
      dates('agree', 'same'),
      dates('compatible', 'fits'),
      dates('conflict', 'surely'),
      dates('conflict', 'perhaps'),
    ],
    findings: [
      finding('sure', 0.5),
      finding('unsure', 0.49),
      finding('surely', 0.8),
      finding('perhaps', 0.4),
    ],
  });

  it('are told as perhaps so, and not in the colour of conflict', () => {
    expect(figureLedger(story).map(({ verdict, relation }) => [verdict, relation])).toEqual([
      ['they disagree', 'conflict'],
      ['perhaps they disagree', 'possible'],
    ]);
    expect([...figuresInConflict(story)]).toEqual(['gazette.f1', 'herald.f1']);
  });

  it('of dates are no row of the ledger, nor are dates that only fit together', () => {
    expect(dateLedger(story).map(({ id, verdict }) => [id, verdict])).toEqual([
      ['surely', 'they disagree'],
      ['same', 'they agree'],
    ]);
  });

  it('leave the others with what each article prints', () => {
    const [conflict, agreed] = dateLedger(story);
    expect(conflict?.explanation).toBe('About surely.');
    expect(agreed?.explanation).toBeNull();
    expect(conflict?.cells.map(({ outlet, figures }) => [outlet.slug, figures])).toEqual([
      [
        'gazette',
        [
          {
            href: '/example/gazette/#gazette.the-barge-carried-two-tons',
            printed: 'barge',
            period: null,
          },
        ],
      ],
      [
        'herald',
        [{ href: '/example/herald/#herald.the-ferry-was-late', printed: 'ferry', period: null }],
      ],
    ]);
  });
});
