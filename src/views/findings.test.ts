import { describe, expect, it } from 'vitest';
import { exampleStory, exampleTexts } from '../../tests/support/example-story.ts';
import type { Finding } from '../engine/types.ts';
import { bibtex, citation } from './cite.ts';
import { coverageBars } from './coverage-bars.ts';
import { findings, opening, sharpest } from './findings.ts';
import { home } from './home.ts';
import { atWords, markedWords, wordsHtml } from './marked-words.ts';
import { measureLines } from './measure-lines.ts';
import { publishedInWords } from './published.ts';
import { summaryOf, type StorySummary } from './summary.ts';
import { description, whatDiffers } from './what-differs.ts';

const ARTICLES = {
  gazette: ['It held some {2 tons} of salt.', '“We shouldn’t go,” she said.'],
  herald: ['The barge held {3 tons}.', '“We should go,” he said.'],
};
const at = (slug: 'gazette' | 'herald', words: string) => {
  const text = ARTICLES[slug].join('\n\n').replace(/[{}]/g, '');
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

function finding(kind: Finding['kind'], more: Partial<Finding> = {}): Finding {
  return {
    ...{ id: `${kind}-1`, kind, certainty: 0.9, weight: 0.5, group: null, passages: [] },
    ...{ sentence: `A ${kind}.`, sides: [] },
    ...more,
  };
}

const CONFLICT = finding('figure-conflict', {
  weight: 0.9,
  group: 'fg1',
  sides: [
    { articles: ['gazette'], of: 'text', range: at('gazette', '2 tons'), telling: [] },
    { articles: ['herald'], of: 'text', range: at('herald', '3 tons'), telling: [] },
  ],
});
const QUOTE = finding('quote-altered', {
  weight: 0.4,
  group: 'qg1',
  sides: [
    {
      ...{ articles: ['gazette'], of: 'text', range: at('gazette', 'We shouldn’t go,') },
      telling: [at('gazette', 'shouldn’t')],
    },
    {
      ...{ articles: ['herald'], of: 'text', range: at('herald', 'We should go,') },
      telling: [at('herald', 'should')],
    },
  ],
});
const HEADLINES = finding('headline-framing', {
  sides: [
    {
      ...{ articles: ['gazette'], of: 'headline', range: { start: 0, end: 11 } },
      telling: [{ start: 6, end: 11 }],
    },
    { articles: ['herald'], of: 'headline', range: null, telling: [] },
  ],
});

function storyWith(...list: Finding[]) {
  return exampleStory({
    articles: ARTICLES,
    about: { gazette: { headline: 'Barge sinks' } },
    figures: { 'gazette.f1': { qualifier: 'some' } },
    quotes: { 'gazette.q1': { speaker: 'Ada Moor' } },
    findings: list,
    figureGroups: [
      {
        ...{ id: 'fg1', label: 'load', figures: ['gazette.f1', 'herald.f1'], relation: 'conflict' },
        ...{ explanation: '', difference: null },
      },
    ],
    quoteGroups: [
      {
        ...{ id: 'qg1', quotes: ['gazette.q1', 'herald.q1'], relation: 'altered' },
        ...{ explanation: '', speaker: 'Ada Moor', speakersDiffer: false, changes: [] },
      },
    ],
    disagreements: [
      { group: 'fg1', label: 'load', sides: [], measure: '1 ton', sentence: 'A ton apart.' },
    ],
  });
}

const html = (words: Parameters<typeof wordsHtml>[0] | null) => wordsHtml(words ?? []);

describe('a finding as pages show it', () => {
  it('sets values against each other with the measure between, each linked to its sentence', () => {
    const [view] = findings(storyWith(CONFLICT));
    expect(view).toMatchObject({
      name: 'Figures disagree',
      shape: 'values',
      measure: '1 ton',
      about: { words: 'load', href: '/example/#figure-2-thing' },
      href: '/example/f/figure-conflict-1/',
    });
    expect(view?.sides.map(({ words, href, context }) => [html(words), href, context])).toEqual([
      [
        'some 2 tons',
        '/example/gazette/#gazette.it-held-some-2-tons',
        'It held some 2 tons of salt.',
      ],
      ['3 tons', '/example/herald/#herald.the-barge-held-3-tons', 'The barge held 3 tons.'],
    ]);
  });

  it('names the sentences in full where the values are a power of a thousand apart', () => {
    const more = 'and a word '.repeat(20);
    const texts = {
      gazette: `It ${more} made $29.6 million ${more}.`,
      herald: `It ${more} made $29.6 ${more}.`,
    };
    const shown = (value: number) => {
      const side = (slug: 'gazette' | 'herald', printed: string) => {
        const start = texts[slug].indexOf(printed);
        const range = { start, end: start + printed.length };
        return { articles: [slug], of: 'text' as const, range, telling: [] };
      };
      const sides = [side('gazette', '$29.6 million'), side('herald', '$29.6')];
      const story = exampleStory({
        articles: {
          gazette: [texts.gazette.replace('$29.6 million', '{$&}')],
          herald: [texts.herald.replace('$29.6', '{$&}')],
        },
        figures: { 'gazette.f1': { value: 29_600_000 }, 'herald.f1': { value } },
        figureGroups: [
          {
            ...{ id: 'fg1', label: 'profit', figures: ['gazette.f1', 'herald.f1'] },
            ...{ relation: 'conflict', explanation: '', difference: null },
          },
        ],
        findings: [finding('figure-conflict', { group: 'fg1', sides })],
      });
      return findings(story)[0]?.sides.map(({ context }) => context);
    };
    expect(shown(29.6)).toEqual([texts.gazette, texts.herald]);
    for (const context of shown(27_000_000) ?? []) expect(context).toMatch(/^… .* …$/);
  });

  it('shows a quotation in its marks, the changed word strong', () => {
    const [view] = findings(storyWith(QUOTE));
    expect(view?.sides.map(({ words }) => html(words))).toEqual([
      '“We <b>shouldn’t</b> go,”',
      '“We <b>should</b> go,”',
    ]);
    expect(view).toMatchObject({ shape: 'words', measure: null, about: { words: 'Ada Moor' } });
    expect(view?.sides[0]?.href).toBe('/example/gazette/#gazette.we-shouldnt-go-she-said');
  });

  it('names the speakers where they are in dispute', () => {
    const [view] = findings(storyWith({ ...QUOTE, kind: 'speaker-disputed' }));
    expect(view?.sides.map(({ context }) => context)).toEqual(['Ada Moor', null]);
  });

  it('says of a copy without a headline that it carries none', () => {
    const [view] = findings(storyWith(HEADLINES));
    expect(view?.shape).toBe('headlines');
    expect(view?.sides.map(({ words, missing }) => missing ?? html(words))).toEqual([
      'Barge <b>sinks</b>',
      'This copy carries no headline.',
    ]);
  });

  it('says where something was not found', () => {
    const none = { articles: ['herald'], of: 'text', range: null, telling: [] } as const;
    const [view] = findings(storyWith(finding('left-out', { sides: [none] })));
    expect(view?.sides[0]).toMatchObject({ words: null, missing: 'not found in herald' });
  });

  it('is only perhaps so below one half', () => {
    const unsure = [0.5, 0.49].map((certainty) => finding('left-out', { certainty }));
    expect(findings(storyWith(...unsure)).map(({ perhaps }) => perhaps)).toEqual([false, true]);
  });
});

describe('the opening of a story', () => {
  it('is the first finding, where it is sure', () => {
    expect(sharpest(storyWith(CONFLICT, QUOTE))?.kind).toBe('figure-conflict');
    expect(sharpest(storyWith({ ...CONFLICT, certainty: 0.49 }))).toBeNull();
    expect(sharpest(storyWith())).toBeNull();
  });

  it('has a second large one only where it weighs enough', () => {
    const kinds = (list: Finding[]) => opening(storyWith(...list)).large.map(({ kind }) => kind);
    expect(kinds([CONFLICT, HEADLINES, QUOTE])).toEqual(['figure-conflict', 'headline-framing']);
    expect(kinds([CONFLICT, QUOTE])).toEqual(['figure-conflict']);
    expect(kinds([QUOTE])).toEqual(['quote-altered']);
    expect(kinds([{ ...CONFLICT, certainty: 0.4 }])).toEqual([]);
  });

  it('lists the next sure ones and folds what is left, and what is only perhaps so', () => {
    const cuts = Array.from({ length: 7 }, () => finding('quote-trimmed', { weight: 0.2 }));
    const { listed, folded } = opening(
      storyWith(CONFLICT, ...cuts, finding('left-out', { certainty: 0.3 })),
    );
    expect(listed.map(({ kind }) => kind)).toEqual(Array(6).fill('quote-trimmed'));
    expect(folded.map(({ kind }) => kind)).toEqual(['quote-trimmed', 'left-out']);
  });

  it('describes the page, and falls back to what all tell', () => {
    expect(whatDiffers(storyWith(CONFLICT))).toBe('A figure-conflict.');
    expect(whatDiffers(storyWith())).toBe('No passage was surely found in both.');
    expect(whatDiffers(exampleStory({ articles: { gazette: ['A.'] } }))).toBe('');
    expect(description(storyWith(CONFLICT))).toBe(
      'A figure-conflict. Two independent articles, by gazette and herald.',
    );
    const shared = exampleStory({
      articles: ARTICLES,
      facts: [{ passages: ['gazette.1', 'herald.1'], articles: ['gazette', 'herald'] }],
    });
    expect(whatDiffers(shared)).toBe('One fact is told by both.');
  });
});

describe('marked words', () => {
  const text = 'The old barge & its crew sank slowly at noon';

  it('are escaped, and strong where they tell', () => {
    const strong = [{ start: 8, end: 13 }];
    expect(html(markedWords(text, { start: 4, end: 19 }, strong))).toBe(
      'old <b>barge</b> &#x26; its',
    );
  });

  it('leave out what is strong outside the range, and are never printed twice', () => {
    const strong = [
      { start: 0, end: 3 },
      { start: 8, end: 13 },
      { start: 10, end: 15 },
    ];
    expect(html(markedWords(text, { start: 4, end: 17 }, strong))).toBe(
      'old <b>barge</b><b> &#x26;</b> i',
    );
  });

  it('are cut between words around what is strong', () => {
    const cut = (longest: number) => {
      const { start, end } = atWords(
        text,
        { start: 0, end: text.length },
        [{ start: 25, end: 29 }],
        longest,
      );
      return text.slice(start, end);
    };
    expect(cut(100)).toBe(text);
    expect(cut(20)).toBe('crew sank slowly');
    expect(cut(2)).toContain('sank');
  });

  it('are cut at the end where nothing is strong', () => {
    const { start, end } = atWords(text, { start: 0, end: text.length }, [], 15);
    expect(text.slice(start, end)).toBe('The old barge &');
  });
});

describe('the bars of a story', () => {
  it('measure what all tell, some tell and one tells alone by its length', () => {
    const story = exampleStory({
      articles: {
        a: ['Ten chars.', 'Ten chars!', 'Twenty characters ..'],
        b: ['Ten.'],
        c: ['Ten.'],
      },
      links: [
        ['a.1', 'b.1'],
        ['a.1', 'c.1'],
        ['a.2', 'b.1'],
      ],
    });
    const [bar, ...others] = coverageBars(story);
    expect([bar?.all, bar?.some, bar?.one]).toEqual([25, 25, 50]);
    expect(others.map(({ outlet }) => outlet.slug)).toEqual(['b', 'c']);
  });
});

describe('the first page', () => {
  const story = (title: string, date: string | null, list: Finding[]): StorySummary => {
    const compared = { ...storyWith(...list), slug: title };
    const about = {
      slug: title,
      title,
      language: 'en',
      summary: null,
      date,
      tags: [],
      introHtml: '',
    };
    return summaryOf({ about, compared, texts: exampleTexts(compared) });
  };
  const page = home([
    story('newest', '2021-05-01', [QUOTE]),
    story('newer', '2021-01-01', [CONFLICT, finding('left-out', { certainty: 0.3 })]),
    story('older', '2019-01-01', [HEADLINES]),
    story('plain', '2019-01-01', []),
    story('undated', null, [{ ...CONFLICT, weight: 0.8 }]),
  ]);

  it('opens with the three weightiest findings', () => {
    expect(page.heroes.map(({ title }) => title)).toEqual(['newer', 'undated', 'older']);
    expect(page.heroes[0]?.href).toBe('/newer/');
  });

  it('lists every story by year, those without a date under none', () => {
    const listed = page.years.map(({ year, stories }) => [year, stories.map(({ title }) => title)]);
    expect(listed).toEqual([
      ['2021', ['newest', 'newer']],
      ['2019', ['older', 'plain']],
      ['', ['undated']],
    ]);
  });

  it('tells each by its sharpest finding, or by who is compared', () => {
    const [, [first, second] = []] = page.years.map(({ stories }) => stories);
    expect(first?.sentence).toBe('A headline-framing.');
    expect(second?.sentence).toBe('Two independent articles, by gazette and herald.');
  });

  it('filters by the kinds that are sure, and by outlets', () => {
    expect(page.kinds.map(({ kind }) => kind)).toEqual([
      'figure-conflict',
      'quote-altered',
      'headline-framing',
    ]);
    expect(page.years[0]?.stories[1]?.kinds).toEqual(['Figures disagree']);
    expect(page.outlets).toEqual(['gazette', 'herald']);
  });
});

describe('the day of publication', () => {
  const dated = (gazette: string | null, herald: string | null) => {
    const about = { gazette: { published: gazette }, herald: { published: herald } };
    return exampleStory({ articles: ARTICLES, about });
  };

  it('is told where the articles are of several days', () => {
    const story = dated('2021-06-01', '2021-06-02T08:00:00Z');
    expect(publishedInWords(story, 'gazette')).toBe('1 June 2021');
    expect(publishedInWords(story, 'herald')).toBe('2 June 2021');
  });

  it('is left out where all are of one day, or it is not known', () => {
    expect(publishedInWords(dated('2021-06-01', '2021-06-01T23:00:00Z'), 'gazette')).toBeNull();
    expect(publishedInWords(dated('2021-06-01', null), 'herald')).toBeNull();
    expect(publishedInWords(dated('2021-06-01', null), 'gazette')).toBe('1 June 2021');
  });
});

it('a measure stands in two lines that are read as one', () => {
  expect(measureLines('1,000,000 ×')).toEqual(['1,000,000', 'times apart']);
  expect(measureLines('$100')).toEqual(['$100', 'apart']);
});

describe('a citation', () => {
  const cited = {
    ...{ key: 'salt', title: 'The {salt} barge', address: 'https://example.org/salt/' },
    ...{ asOf: '2021-06-03', engine: '1.0', site: 'Our {County}' },
  };

  it('names the comparison, its engine and the day of its newest text', () => {
    expect(citation(cited)).toBe(
      '“The {salt} barge”, comparison by Our {County} (engine 1.0), texts as of 3 June 2021',
    );
    expect(citation({ ...cited, asOf: null })).toBe(
      '“The {salt} barge”, comparison by Our {County} (engine 1.0)',
    );
  });

  it('is an entry for BibTeX, with nothing that would end its fields', () => {
    expect(bibtex(cited).split('\n')).toEqual([
      '@misc{comparison-salt,',
      '  title = {{The salt barge}},',
      '  author = {{Our County}},',
      '  year = {2021},',
      '  note = {Comparison of news articles, engine 1.0, texts as of 2021-06-03},',
      '  url = {https://example.org/salt/}',
      '}',
    ]);
  });
});
