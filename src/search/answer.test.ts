import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summary } from './summary.ts';
import { markedIn, pathsOf, testIndex, testStory, written } from './test-story.ts';

const { ask } = testIndex([
  testStory(
    'river-bridge',
    'River bridge closed after cracks were found',
    [
      {
        outlet: 'Morning Herald',
        headline: 'Cracks shut the old bridge',
        published: '2021-06-02',
        passages: [
          'Engineers found cracks in four pillars of the bridge on Monday.',
          'Repairs will cost $29.6 million, the city council said.',
          'Cars now take the ferry, which carries 1,980 people an hour.',
          'At the Café Zoë the mood was calm.',
          'The constructor fell silent when asked about __proto__ and <script>alert(1)</script>.',
          '“The bridge is not safe,” said Ines Holloway, the chief engineer.',
          '“It will stand again,” she said.',
        ],
      },
      {
        outlet: 'Morning Herald, wire copy',
        passages: [
          'engineers found cracks in four pillars of the bridge on monday',
          'repairs will cost million the city council said',
          'cars now take the ferry which carries people an hour',
          'at the café zoë the mood was calm',
        ],
      },
      {
        outlet: 'Evening Courier',
        published: '2021-06-09',
        passages: [
          'The city closed the bridge for months.',
          'Council members of the city put the cost of repairs at $29.8 million.',
          'Engineers worried about pillars; nobody had found cracks before.',
          'Traffic fell by 57 percent.',
        ],
      },
    ],
    ['b'],
  ),
  testStory('museum', 'Museum reopens', [
    {
      outlet: 'Evening Courier',
      published: '2019-01-05',
      passages: [
        'Visitors queued for an hour in the rain.',
        'Entry costs $57.',
        'Two companies paid for two galleries, one company for a gallery.',
      ],
    },
  ]),
]);

const found = async (query: string) => pathsOf(await ask(query));
const marked = async (query: string) => markedIn(await ask(query));

describe('answer', () => {
  it('opens each hit at its passage, and has the words to mark there in the address', async () => {
    const { stories } = await ask('ferry');
    expect(stories[0]?.articles[0]?.passages[0]?.path).toBe(
      'river-bridge/a/?found=ferry#a.cars-now-take-the-ferry',
    );
  });

  it('wants every word, in any order', async () => {
    expect(await found('ferry hour')).toEqual(['river-bridge/a/#a.cars-now-take-the-ferry']);
    expect(await found('hour ferry')).toEqual(['river-bridge/a/#a.cars-now-take-the-ferry']);
  });

  it('lets the outlet, headline or story supply a word', async () => {
    expect(await found('courier rain')).toEqual(['museum/a/#a.visitors-queued-for-an-hour']);
    expect(await found('museum rain')).toEqual(['museum/a/#a.visitors-queued-for-an-hour']);
  });

  it('finds stories by title and articles by headline and outlet', async () => {
    const { stories } = await ask('museum');
    expect(stories[0]).toMatchObject({ path: 'museum/', named: true, articles: [] });
    expect((await ask('old bridge')).stories[0]?.articles[0]).toMatchObject({ named: true });
    expect(await found('evening courier')).toEqual(['museum/a/', 'river-bridge/c/']);
  });

  it('finds accents without accents and the reverse, and marks the word as printed', async () => {
    expect(await marked('cafe zoe')).toEqual(['At the [Café] [Zoë] the mood was calm.']);
    expect(await marked('férry')).toHaveLength(1);
  });

  it('finds a figure as it stands, and no other', async () => {
    expect((await marked('29.6'))[0]).toBe(
      'Repairs will cost $[29.6] million, the city council said.',
    );
    expect(await found('1980')).toEqual(['river-bridge/a/#a.cars-now-take-the-ferry']);
    expect(await found('29.7')).toEqual([]);
  });

  it('finds a figure in another notation, and marks it whole', async () => {
    const repairs = ['Repairs will cost [$29.6 million], the city council said.'];
    expect(await marked('$29.6m')).toEqual(repairs);
    expect(await marked('29,600,000')).toEqual(repairs);
    expect(await marked('29.6 mn')).toEqual(repairs);
  });

  it('finds no percentage for a sum of money, and the reverse', async () => {
    expect(await marked('$57')).toEqual(['Entry costs [$57].']);
    expect(await marked('57%')).toEqual(['Traffic fell by [57 percent].']);
    expect(await found('57')).toHaveLength(2);
  });

  it('finds a phrase only where its words stand together, and marks it whole', async () => {
    expect(await marked('"cost of repairs"')).toEqual([
      'Council members of the city put the [cost of repairs] at $29.8 million.',
    ]);
    expect((await ask('"repairs of cost"')).loose).toBe(true);
  });

  it('folds the passage of a copy under that of its source', async () => {
    const { stories, counts } = await ask('four pillars');
    expect(counts).toEqual({ stories: 1, articles: 2, passages: 2 });
    const [article] = stories[0]?.articles ?? [];
    expect(stories[0]?.articles).toHaveLength(1);
    expect(article?.passages[0]?.copies).toMatchObject([
      { outlet: 'Morning Herald, wire copy', letter: 'A′', isCopy: true },
    ]);
  });

  it('has beside a hit what other articles print of the same', async () => {
    const { stories } = await ask('29.6 council');
    const beside = stories[0]?.articles[0]?.passages[0]?.beside ?? [];
    expect(beside.map(({ outlet, text }) => `${outlet}: ${written(text)}`)).toEqual([
      'Evening Courier: [Council] members of the city put the cost of repairs at $29.8 million.',
    ]);
  });

  it('finds words by their beginning and by other endings', async () => {
    expect(await marked('repa')).toContain(
      '[Repairs] will cost $29.6 million, the city council said.',
    );
    expect(await found('ferries')).toEqual(['river-bridge/a/#a.cars-now-take-the-ferry']);
    expect(await found('engineer bridge')).toHaveLength(3);
  });

  it('reads a mistyped word as the nearest and says so', async () => {
    expect(await found('enginers pilars')).toHaveLength(2);
    const answer = await ask('enginers');
    expect(answer.corrected).toEqual([{ typed: 'enginers', read: ['engineers', 'engineer'] }]);
    expect(summary('enginers', answer)).toMatch(/^“enginers” read as “engineer”\. \d passages in/);
  });

  it('reads a word with a wrong first letter, and a short one', async () => {
    expect(await found('verry')).toEqual(['river-bridge/a/#a.cars-now-take-the-ferry']);
    expect(await found('moood calm')).toHaveLength(1);
    expect(await found('ctiy council')).toHaveLength(2);
  });

  it('reads words as written together or apart, where that gives an answer', async () => {
    const { ask } = testIndex([
      testStory('clinic', 'Clinic', [
        { outlet: 'Gull', passages: ['The health care bill passed.', 'A warehouse stood empty.'] },
      ]),
    ]);
    const apart = await ask('healthcare bill');
    expect(markedIn(apart)).toEqual(['The [health care] [bill] passed.']);
    expect(apart.corrected).toEqual([{ typed: 'healthcare', read: ['health care'] }]);
    expect(markedIn(await ask('ware house stood'))).toEqual(['A [warehouse] [stood] empty.']);
    expect(markedIn(await ask('bill care health passed'))).toEqual([
      'The [health] [care] [bill] [passed].',
    ]);
  });

  it('shows what has some of the words where nothing has all, and says so', async () => {
    const some = await ask('ferry giraffe');
    expect(some.loose).toBe(true);
    expect(summary('ferry giraffe', some)).toBe(
      'Nothing has all the words; these have some: 2 passages in 2 articles.',
    );
  });

  it('may do without common words', async () => {
    expect(await found('the ferry of')).toEqual(['river-bridge/a/#a.cars-now-take-the-ferry']);
  });

  it('counts what it does not show', async () => {
    const one = await ask('courier', 1);
    expect(one.stories).toHaveLength(1);
    expect(one.counts).toMatchObject({ stories: 2, articles: 2 });
  });

  it('treats names of object properties and markup as words', async () => {
    expect(await marked('constructor')).toHaveLength(1);
    expect(await marked('__proto__')).toHaveLength(1);
    expect(await marked('<script>alert(1)</script>')).toEqual([
      'The constructor fell silent when asked about __proto__ and <[script]>[alert]([1])</[script]>.',
    ]);
    expect(await found('toString')).toEqual([]);
  });

  it('says plainly that nothing was found, and names the nearest words', async () => {
    const nothing = await ask('giraffe');
    expect(summary(' giraffe ', nothing)).toBe('Nothing found for “giraffe”.');
    expect((await ask('zity giraffe')).nearest).toContain('city');
  });

  it('answers anything that can be typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (typed) => {
        const { stories, counts } = await ask(typed);
        expect(stories.length).toBeLessThanOrEqual(counts.stories);
      }),
    );
  });
});

describe('filters', () => {
  it('leave passages of an outlet or a story', async () => {
    expect(await found('hour outlet:courier')).toEqual(['museum/a/#a.visitors-queued-for-an-hour']);
    expect(await found('hour story:"river bridge"')).toHaveLength(1);
    expect(await found('hour outlet:gazette')).toEqual([]);
  });

  it('leave what someone said, also where the passage does not name them', async () => {
    expect(await marked('speaker:holloway')).toEqual([
      '“The bridge is not safe,” said Ines Holloway, the chief engineer.',
      '“It will stand again,” she said.',
    ]);
    expect(await marked('stand speaker:"Ines Holloway"')).toEqual([
      '“It will [stand] again,” she said.',
    ]);
    expect(await found('holloway stand')).toHaveLength(1);
  });

  it('leave passages of a kind', async () => {
    expect(await found('bridge kind:quotation')).toEqual([
      'river-bridge/a/#a.the-bridge-is-not-safe',
    ]);
    expect(await marked('city kind:figure')).toHaveLength(2);
    expect(await found('kind:quotation kind:finding holloway')).toHaveLength(2);
  });

  it('leave what was published in a time', async () => {
    expect(await found('courier before:2020')).toEqual(['museum/a/']);
    expect(await found('courier after:2021-06')).toEqual(['river-bridge/c/']);
    expect(await found('bridge after:2021-06-03 before:2021-07')).toEqual([
      'river-bridge/c/#c.the-city-closed-the-bridge',
    ]);
    expect(await found('bridge after:soon')).toEqual([]);
  });

  it('take the day of publication that the outlet writes, whatever the day in UTC', async () => {
    const published = '2021-06-01T23:30:00-05:00';
    const late = testIndex([
      testStory('quay', 'Quay', [{ outlet: 'Gull', published, passages: ['A crane fell.'] }]),
    ]);
    expect((await late.ask('crane before:2021-06-02')).counts.passages).toBe(1);
    expect((await late.ask('crane after:2021-06-02')).counts.passages).toBe(0);
  });

  it('show what they leave, the newest stories first, where nothing else is asked for', async () => {
    expect(await found('outlet:courier')).toEqual(['river-bridge/c/', 'museum/a/']);
  });
});

describe('the order of what is found', () => {
  const of = (...passages: string[]) => ({ outlet: 'Gull', passages });
  const asking = (stories: Readonly<Record<string, Parameters<typeof testStory>[2]>>) => {
    const { ask } = testIndex(
      Object.entries(stories).map(([title, articles], at) =>
        testStory(`s${at + 1}`, title, articles),
      ),
    );
    return async (typed: string) => pathsOf(await ask(typed));
  };

  it('has the passage first whose words follow each other as typed', async () => {
    const ask = asking({ Quay: [of('The keeper lock was shut.'), of('The lock keeper woke up.')] });
    expect(await ask('lock keeper')).toEqual([
      's1/b/#b.the-lock-keeper-woke-up',
      's1/a/#a.the-keeper-lock-was-shut',
    ]);
    expect((await ask('keeper lock'))[0]).toBe('s1/a/#a.the-keeper-lock-was-shut');
  });

  it('has the word itself before words that begin with it', async () => {
    const ask = asking({ Mud: [of('The boathouse burned.'), of('A boat burned here.')] });
    expect(await ask('boat')).toEqual([
      's1/b/#b.a-boat-burned-here',
      's1/a/#a.the-boathouse-burned',
    ]);
  });

  it('has what names a speaker before what says "she"', async () => {
    expect(await marked('holloway')).toEqual([
      '“The bridge is not safe,” said Ines [Holloway], the chief engineer.',
      '“It will stand again,” she said.',
    ]);
  });

  it('says of what it finds by its speaker that the name is not in it', async () => {
    const { stories } = await ask('holloway');
    const passages = stories.flatMap(({ articles }) => articles.flatMap((one) => one.passages));
    expect(passages.map(({ unprinted }) => unprinted)).toEqual([undefined, 'speaker']);
  });

  it('has the shorter passage first', async () => {
    const ask = asking({
      Quay: [
        of('The keeper slept while all the others of the crew went to town.'),
        of('A keeper.'),
      ],
    });
    expect(await ask('keeper')).toEqual(['s1/b/#b.a-keeper', 's1/a/#a.the-keeper-slept-while-all']);
  });

  it('has a title first, then a headline, an outlet and a passage', async () => {
    const ask = asking({
      Mud: [of('Heron')],
      Eel: [{ outlet: 'Heron', passages: [] }],
      Reed: [{ outlet: 'Gull', headline: 'Heron', passages: [] }],
      Heron: [],
    });
    expect(await ask('heron')).toEqual(['s4/', 's3/a/', 's2/a/', 's1/a/#a.heron']);
  });

  it('counts a word of the headline for its passages, but less than their own', async () => {
    const ask = asking({
      Quay: [
        { outlet: 'Gull', headline: 'Heron', passages: ['The keeper slept there.'] },
        { outlet: 'Tern', passages: ['The keeper saw heron.'] },
      ],
    });
    expect(await ask('keeper heron')).toEqual([
      's1/b/#b.the-keeper-saw-heron',
      's1/a/#a.the-keeper-slept-there',
    ]);
  });

  it('keeps what has nearly all words, where nothing has all', async () => {
    const ask = asking({
      Quay: [
        of('The heron and the otter slept.'),
        of('The keeper slept in a long and windy night.'),
      ],
    });
    expect((await ask('heron otter keeper giraffe'))[0]).toBe('s1/a/#a.the-heron-and-the-otter');
  });
});

describe('other languages', () => {
  const { ask } = testIndex([
    testStory('tokyo', '駅の再開', [
      {
        outlet: '新聞',
        language: 'ja',
        passages: ['東京駅は月曜日に再開した。', 'ラジオで発表された。'],
      },
      { outlet: 'جريدة', language: 'ar', passages: ['أُعيد فتح المحطة يوم الاثنين.'] },
      { outlet: 'Le Quai', language: 'fr', passages: ['L’économie de la ville souffre.'] },
    ]),
  ]);

  it('are found without spaces, by one character or more', async () => {
    expect(markedIn(await ask('東京'))).toEqual(['[東京]駅は月曜日に再開した。']);
    expect(markedIn(await ask('東京駅'))).toEqual(['[東京駅]は月曜日に再開した。']);
    expect(pathsOf(await ask('駅'))).toContain('tokyo/a/#a.東京駅は月曜日に再開した');
    expect(pathsOf(await ask('京東'))).toEqual([]);
    expect(markedIn(await ask('"ラジオ"'))).toEqual(['[ラジオ]で発表された。']);
  });

  it('are found without the points of their script', async () => {
    expect(pathsOf(await ask('اعيد'))).toHaveLength(1);
  });

  it('are found behind an article that is joined', async () => {
    expect(pathsOf(await ask('économie'))).toHaveLength(1);
  });
});
