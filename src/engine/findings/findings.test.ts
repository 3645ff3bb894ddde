import { describe, expect, it } from 'vitest';
import { STATED } from '../align/settings.ts';
import { exampleComparison, type Example } from '../../../tests/support/example-story.ts';
import type { FigureGroup, Finding, FindingKind, QuoteChange, QuoteGroup } from '../types.ts';
import { findFindings } from './findings.ts';
import { ownWords, tellingWordsBeyond } from './own-words.ts';
import { languageOf } from '../language/index.ts';

const english = languageOf('en');

function findings(example: Example): Finding[] {
  return findFindings(exampleComparison(example));
}

function ofKind(kind: FindingKind, example: Example): Finding[] {
  return findings(example).filter((finding) => finding.kind === kind);
}

/** The words a finding shows, side by side. */
function shown({ sides }: Finding, example: Example): (string | null)[] {
  const { articles } = exampleComparison(example);
  return sides.map(({ articles: [slug], of, range }) => {
    const article = articles.find((one) => one.slug === slug);
    const text = of === 'headline' ? article?.headline : article?.text;
    return range === null ? null : (text?.slice(range.start, range.end) ?? '');
  });
}

describe('the words that a text has alone', () => {
  const own = (...texts: string[]) =>
    ownWords(texts, english).map((runs, at) =>
      runs.map(({ start, end }) => texts[at]?.slice(start, end)),
    );

  it('are runs of telling words, common ones inside them', () => {
    expect(own('Mayor resigns in rebuke of council', 'Mayor will retire in spring')).toEqual([
      ['resigns in rebuke of council'],
      ['retire in spring'],
    ]);
  });

  it('are none where words differ only in their ending, their dots or a possessive', () => {
    expect(own('Barges of the G.O.P. sank', 'The GOP’s barge sinks')).toEqual([
      ['sank'],
      ['sinks'],
    ]);
  });

  it('break where a shared telling word stands', () => {
    expect(own('Old barge sinks slowly', 'New barge docks')[0]).toEqual(['Old', 'sinks slowly']);
  });

  it('have every negation among them', () => {
    expect(own('They should leave', 'They shouldn’t leave')).toEqual([[], ['shouldn’t']]);
    expect(own('He will not go', 'He will go')).toEqual([['not'], []]);
  });

  it('weigh a rare word more than a common one', () => {
    const [one, other] = ownWords(['government', 'schadenfreude'], english);
    expect(other?.[0]?.weight).toBeGreaterThan(one?.[0]?.weight ?? Infinity);
  });

  it('are told beyond one other text', () => {
    expect(tellingWordsBeyond('the methods are slow', 'a slow mechanism', english)).toEqual([
      'method',
    ]);
  });
});

describe('figures', () => {
  const group = (relation: FigureGroup['relation']): FigureGroup => ({
    ...{ id: 'fg1', label: 'salt', figures: ['gazette.f1', 'herald.f1'], relation },
    ...{ explanation: '', difference: null },
  });
  const disagreement = {
    ...{ group: 'fg1', label: 'salt', measure: '1 ton', sentence: 'A ton apart.' },
    sides: [
      { articles: ['gazette'], figures: ['gazette.f1'] },
      { articles: ['herald'], figures: ['herald.f1'] },
    ],
  };
  const story = (relation: FigureGroup['relation']): Example => ({
    articles: { gazette: ['It held {2 tons}.'], herald: ['It held {3 tons} of salt.'] },
    figureGroups: [group(relation)],
    disagreements: [disagreement],
  });

  it('in conflict are a finding with both values', () => {
    const [finding] = ofKind('figure-conflict', story('conflict'));
    expect(finding).toMatchObject({
      sentence: 'A ton apart.',
      group: 'fg1',
      passages: ['gazette.1', 'herald.1'],
    });
    expect(finding && shown(finding, story('conflict'))).toEqual(['2 tons', '3 tons']);
  });

  it('in conflict are sure only where their sentences are linked', () => {
    const certainty = (...links: Example['links'] & object) =>
      ofKind('figure-conflict', { ...story('conflict'), links })[0]?.certainty ?? 0;
    expect(certainty()).toBeLessThan(0.5);
    expect(certainty(['gazette.1', 'herald.1', { score: STATED - 0.01 }])).toBeLessThan(0.5);
    const [barely, surely] = [STATED, 0.9].map((score) =>
      certainty(['gazette.1', 'herald.1', { score }]),
    );
    expect(barely).toBeGreaterThanOrEqual(0.7);
    expect(surely).toBeGreaterThan(barely ?? 1);
  });

  it('of different periods are no finding', () => {
    expect(findings(story('baseline'))).toEqual([]);
  });

  it('set exact against vague where one article only says about how much', () => {
    const vague = { ...story('rounding'), figures: { 'gazette.f1': { approximate: true } } };
    const [finding] = ofKind('vague-exact', vague);
    expect(finding?.sentence).toBe('herald prints 3 tons where gazette has 2 tons.');
    expect(ofKind('vague-exact', story('rounding'))).toEqual([]);
    expect(ofKind('vague-exact', { ...vague, figureGroups: [group('possible')] })).toEqual([]);
  });

  it('are not set against figures of another measure, nor against equal ones', () => {
    const money = { approximate: true, kind: 'money', unit: 'USD' } as const;
    expect(ofKind('vague-exact', { ...story('agree'), figures: { 'gazette.f1': money } })).toEqual(
      [],
    );
    const equal = { 'gazette.f1': { approximate: true, value: 3 } };
    expect(ofKind('vague-exact', { ...story('agree'), figures: equal })).toEqual([]);
  });
});

describe('dates', () => {
  const story = (gazette: string, herald: string): Example => {
    const texts = { gazette, herald };
    const dates = (['gazette', 'herald'] as const).map((article) => {
      const day = article === 'gazette' ? 'Friday' : 'Sunday';
      const start = texts[article].indexOf(day);
      return {
        ...{
          id: `${article}.d1`,
          article,
          passage: `${article}.1`,
          start,
          end: start + day.length,
        },
        ...{ kind: 'weekday' as const, value: day, weekday: 5, yearPrinted: false },
      };
    });
    return {
      ...{ articles: { gazette: [gazette], herald: [herald] }, dates },
      dateGroups: [
        {
          ...{ id: 'dg1', dates: ['gazette.d1', 'herald.d1'], relation: 'conflict' },
          ...{ label: 'interview', explanation: 'Not the same day.' },
        },
      ],
    };
  };

  it('in conflict are sure where they follow one word', () => {
    const [finding] = ofKind(
      'date-conflict',
      story('An interview published on Friday.', 'The talk was published Sunday.'),
    );
    expect(finding).toMatchObject({ sentence: 'Not the same day.', group: 'dg1' });
    expect(finding?.certainty).toBeGreaterThanOrEqual(0.5);
  });

  it('are only perhaps in conflict where what happened then is worded otherwise', () => {
    const [finding] = ofKind(
      'date-conflict',
      story('The papers were filed on Friday.', 'Papers released on Sunday.'),
    );
    expect(finding?.certainty).toBeLessThan(0.5);
  });

  it('are only perhaps in conflict where a common word alone stands before them', () => {
    const common = story('It was on Friday.', 'It was on Sunday.');
    expect(ofKind('date-conflict', common)[0]?.certainty).toBeLessThan(0.5);
  });

  it('are sure where the editor says so, and no finding where they do not conflict', () => {
    const worded = story('The papers were filed on Friday.', 'Papers released on Sunday.');
    const rows = (more: object) => worded.dateGroups?.map((row) => ({ ...row, ...more })) ?? [];
    const set = { articles: ['gazette', 'herald'], by: 'editor' };
    const [finding] = ofKind('date-conflict', { ...worded, dateGroups: rows({ set }) });
    expect(finding?.certainty).toBe(1);
    const agreeing = rows({ relation: 'agree' });
    expect(ofKind('date-conflict', { ...worded, dateGroups: agreeing })).toEqual([]);
  });
});

describe('headlines', () => {
  const articles = { gazette: ['A.'], herald: ['B.'], mirror: ['C.'] };
  const about = {
    gazette: { headline: 'Mayor resigns in rebuke' },
    herald: { headline: 'Mayor will retire in spring' },
  };

  it('face each other with the words only one has; a copy without one is an empty side', () => {
    const [finding] = findings({ articles, about });
    expect(finding?.kind).toBe('headline-framing');
    expect(
      finding?.sides.map(({ range, telling }) => [range?.end ?? null, telling.length]),
    ).toEqual([
      [23, 1],
      [27, 1],
      [null, 0],
    ]);
    expect(finding?.sentence).toMatch(
      /^The headline says “[^”]+” in (gazette|herald), “[^”]+” in /,
    );
  });

  it('are no finding where only one article has one', () => {
    expect(findings({ articles, about: { gazette: about.gazette } })).toEqual([]);
  });

  it('weigh more the more of them differs', () => {
    const same = {
      gazette: { headline: 'Mayor retires' },
      herald: { headline: 'Mayor to retire' },
    };
    const [alike] = findings({ articles, about: same });
    expect(alike?.sentence).toBe('Their headlines say the same.');
    expect(alike?.weight).toBeLessThan(findings({ articles, about })[0]?.weight ?? 0);
  });
});

describe('what one article leaves out', () => {
  const story = (extra: string, link = {}): Example => ({
    articles: {
      gazette: ['The barge sank off Lund with a cargo of salt.', 'The end.'],
      herald: ['Off Lund a barge sank, with salt in it.', 'That was all.'],
      mirror: ['The mayor spoke.', extra],
    },
    links: [
      [
        'gazette.1',
        'herald.1',
        { score: 0.9, evidence: ['Lund', 'salt'], relation: 'same', ...link },
      ],
    ],
  });

  it('is told where none of the telling words stands in it', () => {
    const [finding] = ofKind('left-out', story('He was brief.'));
    expect(finding?.sentence).toBe(
      '“Off Lund a barge sank, with salt in it” is told by gazette and herald and was not found in mirror.',
    );
    expect(finding?.certainty).toBeGreaterThanOrEqual(0.5);
    expect(finding?.sides.at(-1)).toMatchObject({ articles: ['mirror'], range: null });
  });

  it('is only perhaps left out where one of the words stands there', () => {
    const [finding] = ofKind('left-out', story('He likes salt.'));
    expect(finding?.certainty).toBeLessThan(0.5);
  });

  it('is not told of a doubtful or partial link, nor of a story of two', () => {
    expect(ofKind('left-out', story('He was brief.', { score: 0.49 }))).toEqual([]);
    expect(ofKind('left-out', story('He was brief.', { relation: 'partial' }))).toEqual([]);
    const { articles, links } = story('');
    const { gazette = [], herald = [] } = articles;
    expect(ofKind('left-out', { articles: { gazette, herald }, links: links ?? [] })).toEqual([]);
  });

  it('is not told where the third has it, be it only perhaps', () => {
    const linked = story('He was brief.');
    const links = [...(linked.links ?? []), ['gazette.1', 'mirror.1', { score: 0.35 }] as const];
    expect(ofKind('left-out', { ...linked, links })).toEqual([]);
  });
});

describe('prominence', () => {
  const late = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Salt sank the barge.'];
  const story = (herald: string[], partner: string, score = 0.9): Example => ({
    articles: { gazette: ['The barge sank under salt.', 'End.'], herald },
    links: [['gazette.1', partner, { score }]],
  });

  it('is told where one begins with what another tells in its last paragraph', () => {
    const [finding] = ofKind('prominence', story(late, 'herald.6'));
    expect(finding?.sentence).toBe('gazette begins with what herald tells in its last paragraph.');
    expect(finding?.passages).toEqual(['gazette.1', 'herald.6']);
  });

  it('is not told of the middle of an article, of a short one, or of a doubtful link', () => {
    expect(ofKind('prominence', story(late, 'herald.4'))).toEqual([]);
    expect(ofKind('prominence', story(late.slice(1), 'herald.5'))).toEqual([]);
    expect(ofKind('prominence', story(late, 'herald.6', 0.49))).toEqual([]);
  });

  it('is told from three quarters of an article on, and from a stated link', () => {
    const eight = ['1.', '2.', '3.', '4.', '5.', 'Salt sank the barge.', '7.', '8.'];
    expect(ofKind('prominence', story(eight, 'herald.6', STATED))[0]?.sentence).toBe(
      'gazette begins with what herald tells in paragraph 6 of 8.',
    );
    expect(ofKind('prominence', story(eight, 'herald.6', STATED - 0.01))).toEqual([]);
  });

  it('passes a heading over, and what is told in part', () => {
    const { articles } = story(late, 'herald.6');
    const headed = { ...articles, gazette: ['# Below', ...(articles['gazette'] ?? [])] };
    const told = (link: object) =>
      ofKind('prominence', { articles: headed, links: [['gazette.2', 'herald.6', link]] });
    expect(told({})).toHaveLength(1);
    expect(told({ relation: 'partial' })).toEqual([]);
  });

  it('is not told where the other tells it earlier, too', () => {
    const example = story(late, 'herald.6');
    const links = [...(example.links ?? []), ['gazette.1', 'herald.2', { score: 0.4 }] as const];
    expect(ofKind('prominence', { ...example, links })).toEqual([]);
  });
});

describe('quotations', () => {
  const articles = {
    gazette: ['“You should blame the harbour crews for it,” she said.'],
    herald: ['“You shouldn’t blame the harbour crews for it,” she said.'],
  };
  const at = (article: 'gazette' | 'herald', words: string) => {
    const start = articles[article][0]?.indexOf(words) ?? 0;
    return { start, end: start + words.length };
  };
  const story = (changes: Partial<QuoteChange>[], group: Partial<QuoteGroup> = {}): Example => ({
    articles,
    quoteGroups: [
      {
        ...{ id: 'qg1', quotes: ['gazette.q1', 'herald.q1'], relation: 'altered' },
        ...{ explanation: '', speaker: 'Ada Moor', speakersDiffer: false },
        changes: changes.map((change) => ({
          kind: 'word',
          quotes: ['gazette.q1', 'herald.q1'],
          ranges: [at('gazette', 'should'), at('herald', 'shouldn’t')],
          ...change,
        })),
        ...group,
      },
    ],
  });

  it('with a changed negation weigh most, and show the words in their sentence', () => {
    const example = story([{ kind: 'negation' }]);
    const [finding] = findings(example);
    expect(finding?.sentence).toBe(
      'In a quotation of Ada Moor, gazette prints “should” where herald prints “shouldn’t”.',
    );
    expect(finding?.weight).toBeGreaterThan(0.95);
    expect(finding && shown(finding, example)).toEqual([
      'You should blame the harbour crews for it,',
      'You shouldn’t blame the harbour crews for it,',
    ]);
    expect(finding?.sides[1]?.telling).toEqual([at('herald', 'shouldn’t')]);
  });

  it('are told by their weightiest change', () => {
    const word = { ranges: [at('gazette', 'harbour'), at('herald', 'crews')] } as const;
    const [finding, ...rest] = findings(story([word, { kind: 'negation' }]));
    expect(finding?.sentence).toContain('shouldn’t');
    expect(rest).toEqual([]);
  });

  it('are no finding where only the spelling differs', () => {
    expect(findings(story([{ kind: 'style' }]))).toEqual([]);
  });

  it('that lost many words are cut, whatever stood among them', () => {
    const lost = at('gazette', 'blame the harbour crews for it');
    const [finding] = findings(story([{ kind: 'negation', ranges: [lost, null] }]));
    expect(finding?.kind).toBe('quote-trimmed');
    expect(finding?.sentence).toBe(
      'herald leaves “blame the harbour crews for it” out of a quotation of Ada Moor that gazette prints.',
    );
  });

  it('put otherwise in many words weigh little', () => {
    const long = at('gazette', 'should blame the harbour crews for');
    const [finding] = findings(
      story([{ kind: 'negation', ranges: [long, at('herald', 'blame')] }]),
    );
    expect(finding?.weight).toBeLessThan(0.3);
  });

  it('with two speakers are disputed, surely only where both name theirs beside it', () => {
    const disputed = (attribution: 'clause' | 'running') => ({
      ...story([], { speakersDiffer: true }),
      quotes: {
        'gazette.q1': { speaker: 'Ada Moor', attribution: 'clause' as const },
        'herald.q1': { speaker: 'Ben Lund', attribution },
      },
    });
    const [sure] = findings(disputed('clause'));
    expect(sure?.sentence).toMatch(/is said by Ada Moor in gazette and by Ben Lund in herald\.$/);
    expect(sure?.certainty).toBeGreaterThanOrEqual(0.5);
    expect(findings(disputed('running'))[0]?.certainty).toBeLessThan(0.5);
  });

  it('are not disputed where an article names the other speaker beside it, too', () => {
    const joint = {
      ...story([], { speakersDiffer: true }),
      articles: {
        gazette: ['“You should go,” Ada Moor and Ben Lund said.'],
        herald: ['“You should go,” Ben Lund said.'],
      },
      quotes: {
        'gazette.q1': { speaker: 'Ada Moor', attribution: 'clause' as const },
        'herald.q1': { speaker: 'Ben Lund', attribution: 'clause' as const },
      },
    };
    expect(findings(joint)).toEqual([]);
  });
});

describe('copying', () => {
  const articles = { gazette: ['The barge sank.'], herald: ['The barge sank.'] };
  const copied = [{ base: { start: 0, end: 15 }, other: { start: 0, end: 15 } }];

  it('is told of articles of different outlets', () => {
    const { pairs } = exampleComparison({ articles });
    const shared = pairs.map((pair) => ({
      ...{ ...pair, copied },
      relationship: 'shares-passages' as const,
    }));
    expect(findings({ articles, pairs: shared })[0]?.sentence).toBe(
      'gazette and herald print the same three consecutive words.',
    );
    const about = { gazette: { outlet: 'Same' }, herald: { outlet: 'Same' } };
    expect(findings({ articles, about, pairs: shared })).toEqual([]);
    expect(findings({ articles, pairs: pairs.map((pair) => ({ ...pair, copied })) })).toEqual([]);
  });
});

describe('copying of much', () => {
  it('weighs as much as the larger of the two parts', () => {
    const articles = { gazette: ['A barge sank.'], herald: ['A barge sank.'] };
    const copied = [{ base: { start: 0, end: 13 }, other: { start: 0, end: 13 } }];
    const weight = (base: number, other: number) => {
      const pairs = exampleComparison({ articles }).pairs.map((pair) => ({
        ...{ ...pair, copied, share: { base, other } },
        relationship: 'version' as const,
      }));
      return findings({ articles, pairs })[0]?.weight;
    };
    expect(weight(0.9, 0.2)).toBe(weight(0.9, 0.9));
    expect(weight(0.2, 0.9)).toBe(weight(0.9, 0.9));
  });
});

describe('all findings', () => {
  const example: Example = {
    articles: {
      gazette: ['The barge sank off Lund with salt.', 'It held {2 tons}.'],
      herald: ['Off Lund a barge sank, with salt.', 'It held {3 tons}.'],
      mirror: ['The mayor likes salt.', 'He spoke.'],
    },
    about: { gazette: { headline: 'Barge sinks' }, herald: { headline: 'Salt lost' } },
    links: [
      ['gazette.1', 'herald.1', { score: 0.9, evidence: ['Lund', 'salt'] }],
      ['gazette.2', 'herald.2'],
    ],
    figureGroups: [
      {
        ...{ id: 'fg1', label: 'salt', figures: ['gazette.f1', 'herald.f1'], relation: 'conflict' },
        ...{ explanation: '', difference: null },
      },
    ],
    disagreements: [
      {
        ...{ group: 'fg1', label: 'salt', measure: '1 ton', sentence: 'A ton apart.' },
        sides: [
          { articles: ['gazette'], figures: ['gazette.f1'] },
          { articles: ['herald'], figures: ['herald.f1'] },
        ],
      },
    ],
  };

  it('stand with the sure ones first, by weight; what is only perhaps so comes last', () => {
    expect(findings(example).map(({ kind }) => kind)).toEqual([
      'figure-conflict',
      'headline-framing',
      'left-out',
    ]);
  });

  it('keep their ids when others come and go, and no two have the same', () => {
    const [conflict] = findings(example);
    const alone = findings({ ...example, about: {}, links: [['gazette.2', 'herald.2']] });
    expect(alone.map(({ id }) => id)).toEqual([conflict?.id]);
    const ids = findings(example).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tell of copies nothing', () => {
    const { gazette = [], herald = [] } = example.articles;
    const about = { gazette: { headline: 'A' }, echo: { headline: 'B' } };
    expect(
      findings({
        articles: { gazette, herald, echo: gazette },
        copies: { echo: 'gazette' },
        about,
      }),
    ).toEqual([]);
  });
});
