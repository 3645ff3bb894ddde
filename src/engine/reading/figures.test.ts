import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures, readFigures } from './figures.ts';
import type { Article, FigureKind, Passage } from '../types.ts';
import { languageOf } from '../language/index.ts';

const english = languageOf('en');

/** Text with the figure between brackets; several where a text has several. */
type Case = readonly [
  notation: string,
  kind: FigureKind,
  value: number | null,
  unit: string,
  qualifier?: string,
];

const MONEY: readonly Case[] = [
  ['It got less than the [$5 million] it had asked for.', 'money', 5e6, 'USD'],
  ['It got [less than]| [$5 million] that year.', 'money', 5e6, 'USD', 'less than'],
  ['It made [$29.6 million] in profit.', 'money', 29_600_000, 'USD'],
  ['It raised [US$1.2bn] in May.', 'money', 1_200_000_000, 'USD'],
  ['They paid [€3m] for it.', 'money', 3_000_000, 'EUR'],
  ['They paid [29.6m dollars] for it.', 'money', 29_600_000, 'USD'],
  ['The ticket costs [¥1,200].', 'money', 1200, 'JPY'],
  ['A levy of [Rs 5 crore] was set.', 'money', 50_000_000, 'INR'],
  ['A levy of [Rs. 2.5 lakh] was set.', 'money', 250_000, 'INR'],
  ['The fund holds [₹3 lakh crore].', 'money', 3_000_000_000_000, 'INR'],
  ['The bill came to [£12.50].', 'money', 12.5, 'GBP'],
  ['Fines of [C$500,000] are rare.', 'money', 500_000, 'CAD'],
  ['It cost [A$2 billion] to build.', 'money', 2_000_000_000, 'AUD'],
  ['It cost [HK$40] to enter.', 'money', 40, 'HKD'],
  ['Over [$10,000] was spent.', 'money', 10_000, 'USD', 'over'],
  ['The bar bill topped [$60,000] by May.', 'money', 60_000, 'USD', 'topped'],
  ['They lost [more than]| [$1 billion] in a year.', 'money', 1_000_000_000, 'USD', 'more than'],
  ['It fell by [$4,272.78] last week.', 'money', 4272.78, 'USD'],
  ['It ran up [billions of dollars] in debt.', 'money', null, 'USD'],
  ["Sails worth [tens of thousands of dollars]' were sold.", 'money', null, 'USD'],
  ['She earned [five dollars] an hour.', 'money', 5, 'USD'],
  ['He owes [ten million euros].', 'money', 10_000_000, 'EUR'],
  ['He owes [2 million Swiss francs].', 'money', 2_000_000, 'CHF'],
  ['He owes [300 Canadian dollars].', 'money', 300, 'CAD'],
  ['A levy of [45p] more.', 'money', 0.45, 'GBP'],
  ['A pint costs [80 cents] more.', 'money', 0.8, 'USD'],
  ['The loss was [-$5 million] in all.', 'money', -5_000_000, 'USD'],
  ['Sales of [EUR 40m] were booked.', 'money', 40_000_000, 'EUR'],
  ['Sales of [40m EUR] were booked.', 'money', 40_000_000, 'EUR'],
  ['A [$447 billion] plan failed.', 'money', 447_000_000_000, 'USD'],
  ['A [$1.5-billion] plan failed.', 'money', 1_500_000_000, 'USD'],
  ['It gave [half a million dollars] away.', 'money', 500_000, 'USD'],
  ['It gave [a million dollars] away.', 'money', 1_000_000, 'USD'],
  ['He won [an estimated]| [$2.5tn] of it.', 'money', 2.5e12, 'USD', 'an estimated'],
  ['The cap is [5 million pounds sterling].', 'money', 5_000_000, 'GBP'],
];

const SHARES: readonly Case[] = [
  ['Its share is [78%] now.', 'percentage', 78, 'percent'],
  ['Its share is [78% percent] now.', 'percentage', 78, 'percent'],
  ['Its share is [78.4 percent] now.', 'percentage', 78.4, 'percent'],
  ['Its share is [five per cent] now.', 'percentage', 5, 'percent'],
  ['Its share is [12 pct] now.', 'percentage', 12, 'percent'],
  ['The rate fell [-5.2%] in June.', 'percentage', -5.2, 'percent'],
  ['It rose [nearly]| [12%] at the close.', 'percentage', 12, 'percent', 'nearly'],
  ['It rose [three-quarters of a percentage point] today.', 'percentage', 0.75, 'percentage point'],
  ['It rose [1.25 percentage points] on the day.', 'percentage', 1.25, 'percentage point'],
  ['Half a point is [50 basis points] here.', 'percentage', 50, 'basis point'],
  ['I [100 percent] agree.', 'percentage', 100, 'percent'],
  ['A [5-percent] cut is due.', 'percentage', 5, 'percent'],
  ['They saw [90-plus percent] of it.', 'percentage', 90, 'percent', 'plus'],
  ['It took [one percent] of it.', 'percentage', 1, 'percent'],
  ['It lost [.5 percent] overnight.', 'percentage', 0.5, 'percent'],
  ['It accounts for [four fifths] of sales.', 'ratio', 0.8, 'ratio'],
  ['It accounts for [two-thirds] of sales.', 'ratio', 2 / 3, 'ratio'],
  ['It accounts for [a third] of sales.', 'ratio', 1 / 3, 'ratio'],
  ['It accounts for [one-quarter] of sales.', 'ratio', 0.25, 'ratio'],
  ['It accounts for [three quarters] of sales.', 'ratio', 0.75, 'ratio'],
  ['It accounts for [more than]| [half] of sales.', 'ratio', 0.5, 'ratio', 'more than'],
  ['It would cut [half] its troops.', 'ratio', 0.5, 'ratio'],
  ['It is [a half] of what we had.', 'ratio', 0.5, 'ratio'],
  ['Some [¾] of the flour is gone.', 'ratio', 0.75, 'ratio', 'some'],
  ['Revenue was up by [a third] to a new high.', 'ratio', 1 / 3, 'ratio'],
  ['It affects [one in seven] reports.', 'ratio', 1 / 7, 'ratio'],
  ['It affects [1 in 3] women.', 'ratio', 1 / 3, 'ratio'],
  ['It affects [nine out of 10] dentists.', 'ratio', 0.9, 'ratio'],
  ['It is a [one-in-five] chance.', 'ratio', 0.2, 'ratio'],
  ['Bets stand at [two-to-one] against.', 'ratio', 2, 'ratio'],
  ['Bets stand at [3-to-1] against.', 'ratio', 3, 'ratio'],
  ['Mix it at [3:1] with water.', 'ratio', 3, 'ratio'],
];

const MULTIPLES: readonly Case[] = [
  ['Liabilities [nearly]| [tripled] in a year.', 'multiple', 3, 'times', 'nearly'],
  ['Output rose, [more than]| [doubling] the machines sold.', 'multiple', 2, 'times', 'more than'],
  ['Rents [doubled] in a decade.', 'multiple', 2, 'times'],
  ['Rents will [double] by May.', 'multiple', 2, 'times'],
  ['Rents [quadrupled] in a decade.', 'multiple', 4, 'times'],
  ['The price [halved] overnight.', 'multiple', 0.5, 'times'],
  ['A [five-time] champion left.', 'count', 5, 'time'],
  ['It costs [twice] as much.', 'multiple', 2, 'times'],
  ['It costs [three times] as much.', 'multiple', 3, 'times'],
  ['It costs [three times] the old price.', 'multiple', 3, 'times'],
  ['Sales rose [tenfold] then.', 'multiple', 10, 'times'],
  ['Sales rose [10-fold] then.', 'multiple', 10, 'times'],
  ['A return of [2.5x] is good.', 'multiple', 2.5, 'times'],
  ['That is [triple] the limit.', 'multiple', 3, 'times'],
  ['They met [twice] in June.', 'count', 2, 'time'],
  ['They were briefed [13 times] in June.', 'count', 13, 'time'],
];

const COUNTS: readonly Case[] = [
  ['[Three aides] resigned.', 'count', 3, 'aide'],
  ['[Three major Chinese manufacturers] agreed.', 'count', 3, 'manufacturer'],
  ['The law has [48 pages] in all.', 'count', 48, 'page'],
  ['A [48-page] report came out.', 'count', 48, 'page'],
  ['The [four-term] congressman left.', 'count', 4, 'term'],
  ['He paid out [six settlements] since.', 'count', 6, 'settlement'],
  ['[About]| [100 military families] came.', 'count', 100, 'family', 'about'],
  ['[At least]| [five failed inspections] followed.', 'count', 5, 'inspection', 'at least'],
  ['We speak for [130 million people].', 'count', 130_000_000, 'person'],
  ['The blast left [three dead] there.', 'count', 3, 'dead'],
  ['At least [12 people] were hurt.', 'count', 12, 'person', 'at least'],
  ['[A quarter of a million people] fled.', 'count', 250_000, 'person'],
  ['It hit [1,980,000 homes] there.', 'count', 1_980_000, 'home'],
  ['[A dozen officers] stood by.', 'count', 12, 'officer'],
  ['[Two dozen officers] stood by.', 'count', 24, 'officer'],
  ['[A half-dozen Republicans] voted.', 'count', 6, 'republican'],
  ['[Dozens of groups] joined.', 'count', null, 'group'],
  ['[Hundreds of thousands of workers] left.', 'count', null, 'worker'],
  ['[Twenty-six Russian nationals] were charged.', 'count', 26, 'national'],
  ['There were [one hundred-eighteen visits] then.', 'count', 118, 'visit'],
  ['She has [two young sons] at home.', 'count', 2, 'son'],
  ['[Two of his aides] left.', 'count', 2, 'aide'],
  ['[Two of Bergen’s most stubborn anglers] left.', 'count', 2, 'angler'],
  ['[Nine large U.S. shipyards] closed.', 'count', 9, 'shipyard'],
  ['She runs [5,200 Spar-Mart] and other shops.', 'count', 5200, 'mart'],
  ['All [42 Senate Republicans] signed.', 'count', 42, 'republican'],
  ['It has [1.3 million short-haul pilots] abroad.', 'count', 1_300_000, 'pilot'],
  ['There were [50 or more people] inside.', 'count', 50, 'person', 'or more'],
  ['They drew [2k followers] overnight.', 'count', 2000, 'follower'],
  ['It killed [3 people] and hurt others.', 'count', 3, 'person'],
  ['It takes [60 votes] to pass.', 'count', 60, 'vote'],
  ['They cite [three billion accounts] there.', 'count', 3e9, 'account'],
  ['[2000 people] marched.', 'count', 2000, 'person'],
  ['It counted [97 billion pebbles] of flint.', 'count', 97e9, 'pebble'],
];

const MEASURES: readonly Case[] = [
  ['It sold [2 exahashes per second] of it.', 'measure', 2e18, 'hash/s'],
  ['It sold [some]| [2 terahashes] of it.', 'measure', 2e12, 'hash', 'some'],
  ['It runs at [110 TH/s] today.', 'measure', 1.1e14, 'hash/s'],
  ['The town is [5 km] away.', 'measure', 5000, 'm'],
  ['The town is [ten kilometers] away.', 'measure', 10_000, 'm'],
  ['The town is [10 miles] away.', 'measure', 10, 'mile'],
  ['An [800-pound] gorilla sat.', 'measure', 800, 'pound'],
  ['It weighs [3 kilograms] now.', 'measure', 3, 'kg'],
  ['It weighs [500 grams] now.', 'measure', 0.5, 'kg'],
  ['It holds [2 terabytes] of it.', 'measure', 2e12, 'byte'],
  ['It holds [512GB] of it.', 'measure', 512e9, 'byte'],
  ['It makes [50 megawatts] of power.', 'measure', 5e7, 'W'],
  ['It makes [50MW] of power.', 'measure', 5e7, 'W'],
  ['He is [5-foot-11] tall.', 'measure', 5 + 11 / 12, 'foot'],
  ['It spans [40 square miles] there.', 'measure', 40, 'square mile'],
  ['They built [just]| [55 miles] of wall.', 'measure', 55, 'mile', 'just'],
  ['It cools by [three degrees] there.', 'measure', 3, 'degree'],
  ['It went [60 miles an hour] then.', 'measure', 60, 'mile/h'],
  ['She won the [100m] sprint.', 'measure', 100, 'm'],
  ['It was [30C] in the shade.', 'measure', 30, 'degree'],
  ['It fell [half a mile] short.', 'measure', 0.5, 'mile'],
];

const DURATIONS: readonly Case[] = [
  ['It took [six months] there.', 'duration', 6, 'month'],
  ['In the [past twenty years,] he came.', 'duration', 20, 'year'],
  ['It took [two and a half years] there.', 'duration', 2.5, 'year'],
  ['It took [3½ years] there.', 'duration', 3.5, 'year'],
  ['It took [3 1/2 years] there.', 'duration', 3.5, 'year'],
  ['It took [half an hour] there.', 'duration', 0.5, 'hour'],
  ['A [two-year-old] was found.', 'duration', 2, 'year'],
  ['A [75-year-old] operator left.', 'duration', 75, 'year'],
  ['He is [66 years old] today.', 'duration', 66, 'year'],
  ['Mr. Stone, [66,] was held.', 'duration', 66, 'year'],
  ['Cesar Lark Jr., [56,] was held.', 'duration', 56, 'year'],
  ['It bans anyone [19] or older.', 'duration', 19, 'year'],
  ['He was elected at the age of [30] there.', 'duration', 30, 'year'],
  ['The girls, aged [16] and so on, left.', 'duration', 16, 'year'],
  ['He spent [up to]| [five years] at sea.', 'duration', 5, 'year', 'up to'],
  ['A [60-day] suspension followed.', 'duration', 60, 'day'],
  ['It lasted [about]| [50 minutes] in all.', 'duration', 50, 'minute', 'about'],
  ['It lasted [three more years] in all.', 'duration', 3, 'year'],
  ['It lasted [three glorious weeks] in all.', 'duration', 3, 'week'],
  ['He served [two wonderful terms] there.', 'count', 2, 'term'],
  ['It lasted [four decades] in all.', 'duration', 4, 'decade'],
  ['It lasted [less than]| [48 hours] in all.', 'duration', 48, 'hour', 'less than'],
  ['It grew for [three quarters] running.', 'duration', 3, 'quarter'],
  ['A [one-year] ban followed.', 'duration', 1, 'year'],
  ['An [18 month] ban followed.', 'duration', 18, 'month'],
];

const ORDINALS: readonly Case[] = [
  ['He represents the [27th] Congressional District.', 'ordinal', 27, 'ordinal'],
  ['It is the coast’s [third-largest] harbour.', 'ordinal', 3, 'ordinal'],
  ['He is in his [seventh] term.', 'ordinal', 7, 'ordinal'],
  ['It is the [112th] Congress.', 'ordinal', 112, 'ordinal'],
];

const ALL = [...MONEY, ...SHARES, ...MULTIPLES, ...COUNTS, ...MEASURES, ...DURATIONS, ...ORDINALS];

describe('readFigures', () => {
  it('has a table of at least 150 notations', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(150);
  });

  it.each(ALL.map((row) => ({ row, notation: row[0] })))('reads “$notation”', ({ row }) => {
    const [notation, kind, value, unit, qualifier] = row;
    const marked = notation.replace(/\[([^\]]*)\]\| /, '$1 ');
    const words = /\[(?<words>[^\]]*)\]/.exec(marked)?.groups?.['words'] ?? '';
    const text = marked.replace(/[[\]]/g, '');
    const found = readFigures(text, english);
    const figure = found.find(({ start, end }) => words.includes(text.slice(start, end)));
    expect(figure, JSON.stringify(found)).toBeDefined();
    expect(figure?.kind).toBe(kind);
    if (value === null) expect(figure?.value).toBeNull();
    else expect(figure?.value).toBeCloseTo(value, 9);
    expect(figure?.unit).toBe(unit);
    if (qualifier !== undefined || figure?.qualifier != null) {
      expect(figure?.qualifier).toBe(qualifier ?? null);
    }
  });
});

/** The figures of a text: words, kind, value and unit. */
const figuresIn = (text: string) =>
  readFigures(text, english).map(({ start, end, kind, value, unit }) =>
    [text.slice(start, end), kind, value, unit].join(' | '),
  );

describe('what stands close to something else', () => {
  it.each([
    ['They saw two people leave.', ['two people | count | 2 | person']],
    ['It grew minus 5 percent.', ['minus 5 percent | percentage | -5 | percent']],
    ['It was 10 minus 5 there.', ['10 | count | 10 | ', '5 | count | 5 | ']],
    ['A 20-to-30 loss.', ['20 | count | 20 | ', '30 loss | count | 30 | loss']],
    ['Odds of one-to-ten held.', ['one-to-ten | ratio | 0.1 | ratio']],
    ['Odds of two-to-one held.', ['two-to-one | ratio | 2 | ratio']],
    ['It was 9 in 10 homes.', ['9 in 10 | ratio | 0.9 | ratio']],
    ['They built 5 in 2010 there.', ['5 | count | 5 | ']],
    ['It went on for one in two years.', ['two years | duration | 2 | year']],
    ['Ann Hale, 47, left.', ['47 | duration | 47 | year']],
    ['Ann Hale (47) left.', ['47 | duration | 47 | year']],
    ['Ann Hale, 2.5, left.', ['2.5 | count | 2.5 | ']],
    ['Hale, 119, and Low, 120, left.', ['119 | duration | 119 | year', '120 | count | 120 | ']],
    ['He is 46.', ['46 | duration | 46 | year']],
    ['The gate is 46.', ['46 | count | 46 | ']],
    ['A girl aged 16 left.', ['16 | duration | 16 | year']],
    ['It won the third district.', ['third | ordinal | 3 | ordinal']],
    ['It won the 1st district.', ['1st | ordinal | 1 | ordinal']],
    ['Ten of most barges sank.', ['Ten of most barges | count | 10 | barge']],
    ['Scores of barges sank.', ['Scores of barges | count |  | barge']],
    [
      'It has six feet two inches.',
      ['six feet | measure | 6 | foot', 'two inches | measure | 2 | inch'],
    ],
    ['Half of voters came.', ['Half | ratio | 0.5 | ratio']],
    ['A 3:1 edge.', ['3:1 | ratio | 3 | ratio']],
    [
      'It was -5% and (-6%).',
      ['-5% | percentage | -5 | percent', '-6% | percentage | -6 | percent'],
    ],
    ['It was the first half.', []],
    ['They met at 12 St. Paul Street.', []],
    ['All scores fell.', []],
  ])('is told from it in “%s”', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});

describe('what is no figure', () => {
  it.each([
    'It was filed on June 28, 2013.',
    'On Sept. 11 and 12 it rained.',
    'It came on 19 June and the 20th of May.',
    'The 2016 election followed the 2012-13 season.',
    'He was first elected in 1995.',
    'It was the 1970s, and he was in his 50s.',
    'It starts at 5 p.m. or at 14:30.',
    'It runs from 4 to 5 p.m. today.',
    'The 9/11 bill passed; they worked 24/7.',
    'He cited Title IX, Article 1, Section 2 and No. 7.',
    'A Boeing 737 met an F-35 over Route 66.',
    'The case is No. 10-277, says SB 1062.',
    'The Group of Eight met in Area 51.',
    'In Q1 the G20 talked about COVID-19.',
    'One of them is one problem at one point.',
    'No one came, not once.',
    'They doubled down on a double standard.',
    'He lives at 1600 Pennsylvania Avenue.',
    'A .45-caliber pistol and a 9mm rifle lay there.',
    'See https://example.org/2010/5/page-12 there.',
    'The handle “Harpy 2.0” and Organization 1.',
    'Donate under 501(c)(3) or a 401(k).',
    'They called 911.',
    'The 737 Max was grounded.',
    'Es kostete 29,6 Millionen Euro.',
    'It wants info from c3,4,5 organizations.',
    'The S&P 500 fell, the Group of 20 met, a Falcon 9 rocket flew.',
    'It was a one-time, one-way, two-way, six-figure, 3-D thing.',
    'The two met, and the two left.',
  ])('finds none in “%s”', (text) => {
    expect(readFigures(text, english)).toEqual([]);
  });
});

describe('ranges and scores', () => {
  const values = (text: string) =>
    readFigures(text, english).map(({ value, unit }) => [value, unit]);

  it('reads a range as two figures of one unit', () => {
    expect(values('a tenancy of 38 to 52 months')).toEqual([[38, 'month'], [52, 'month']]); // prettier-ignore
    expect(values('training of 40-60 hours')).toEqual([[40, 'hour'], [60, 'hour']]); // prettier-ignore
    expect(values('a further three- to five-day delay')).toEqual([[3, 'day'], [5, 'day']]); // prettier-ignore
    expect(values('between 11 and 17 years old')).toEqual([[11, 'year'], [17, 'year']]); // prettier-ignore
  });

  it('lends the magnitude to the smaller number of a range', () => {
    expect(values('from $3 to $4 million')).toEqual([[3e6, 'USD'], [4e6, 'USD']]); // prettier-ignore
    expect(values('3 to 4 million dollars')).toEqual([[3e6, 'USD'], [4e6, 'USD']]); // prettier-ignore
    expect(values('from $800 to $1 million')).toEqual([[800, 'USD'], [1e6, 'USD']]); // prettier-ignore
    expect(values('bids of $3 and $4 million')).toEqual([[3e6, 'USD'], [4e6, 'USD']]); // prettier-ignore
  });

  it('lends none to a figure of another kind', () => {
    expect(values('Sales grew 12% to $90 million.')).toEqual([[12, 'percent'], [9e7, 'USD']]); // prettier-ignore
  });

  it('reads a part and its whole as two counts of one noun', () => {
    expect(values('two of the nine justices')).toEqual([[2, 'justice'], [9, 'justice']]); // prettier-ignore
  });

  it('reads a vote as two counts', () => {
    expect(values('The House approved the harbour bill by 234 to 183.')).toEqual([[234, 'vote'], [183, 'vote']]); // prettier-ignore
    expect(values('by a vote of 241 to 176')).toEqual([[241, 'vote'], [176, 'vote']]); // prettier-ignore
    expect(values('The Senate passed the bill 52-47.')).toEqual([[52, 'vote'], [47, 'vote']]); // prettier-ignore
    expect(values('passed it 97 to 1')).toEqual([[97, 'vote'], [1, 'vote']]); // prettier-ignore
    expect(values('a tense 3-2 game')).toEqual([[3, 'point'], [2, 'point']]); // prettier-ignore
    expect(values('the 5-4 decision')).toEqual([[5, 'vote'], [4, 'vote']]); // prettier-ignore
  });
});

describe('periods', () => {
  it.each([
    ['It made $5 million in Q1.', 'Q1'],
    ['Sales are up 122% year-over-year.', 'year-over-year'],
    ['It owed $67 million as of December 31.', 'as of December 31'],
    ['It nearly tripled since the end of last year.', 'since the end of last year'],
    ['In the first quarter of last year it was 4.9%.', 'first quarter of last year'],
    ['They spent $300 in March 2011.', 'March 2011'],
    ['They spent $300.', null],
  ])('takes the period in “%s”', (text, period) => {
    expect(readFigures(text, english)[0]?.period).toBe(period);
  });
});

describe('findFigures', () => {
  const article = (text: string): [Article, Passage[]] => {
    const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
    return [
      {
        slug: 'a', outlet: 'A', headline: null, published: null, language: 'en', version: null,
        copyOf: null, text, blocks,
      },
      [{ id: 'a.1', article: 'a', kind: 'sentence', block: 0, start: 0, end: text.length }],
    ]; // prettier-ignore
  };

  it('gives ranges onto the article, in order and apart from each other', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('$', '5', ' million ', 'two', '-', 'percent', ' of ', 'years', ',', '½', 'half a ', '😀'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, value } of findFigures(...article(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(value === null || Number.isFinite(value)).toBe(true);
          last = end;
        }
      }),
    );
  });

  it('prints back the words of a figure from its range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), fc.constantFrom('aides', 'months', 'miles', 'percent'), (count, noun) => {
        const text = `They had ${String(count)} ${noun} there.`;
        const [figure] = findFigures(...article(text));
        expect(text.slice(figure?.start, figure?.end)).toBe(`${String(count)} ${noun}`);
      }),
    );
  });

  it.each([
    ['digits', '7'], ['groups', '1,23,45,'], ['decimals', '.5'], ['spaces', ' '], ['quotes', '"'],
    ['words', 'two-'], ['hyphens', '-'], ['currencies', '$'], ['fractions', '1/2/'], ['magnitudes', 'million '],
    ['dates', 'May 5, '], ['periods', 'in the first quarter of '], ['times', '5:5'], ['names', 'Mr. A, 5, '], ['parts', '5 of '], ['ratios', '1 in '],
  ])('gets through a long line of %s', (name, unit) => {
    const length = /digits|spaces|quotes/.test(name) ? 500_000 : 50_000;
    const text = unit.repeat(Math.ceil(length / unit.length));
    expect(findFigures(...article(text)).length).toBeLessThanOrEqual(text.length / 2);
  });
}); // prettier-ignore

describe('numbers that only look like quantities, or are parted by marks', () => {
  it.each([
    ['The council passed H.R. 1 on Friday.', []],
    ['The pier would break in half.', []],
    ['It lasted a decade and a half.', []],
    ['It asked for “$5.6” billion in aid.', [5_600_000_000]],
    ['Fifteen of the 19 Sept. 11 sailors came home.', [15, 19]],
    ['The ferry was approved in a 97-1 vote.', [97, 1]],
  ])('reads %j', (text, values) => {
    expect(readFigures(text, english).map(({ value }) => value)).toEqual(values);
  });

  it.each([
    ['The bakery sold 3.2 million pounds of bread.', 'measure'],
    ['The pier cost 3.2 million pounds.', 'money'],
  ])('tells the pounds of %j by the words around them', (text, kind) => {
    expect(readFigures(text, english)[0]?.kind).toBe(kind);
  });
});

it('reads no figure where digits are raised after it', () => {
  const read = (text: string) =>
    readFigures(text, english).map(({ start, end }) => text.slice(start, end));
  expect(read('It holds 10⁹ cells, 3 × 10⁹ stars and 1,200⁴ homes.')).toEqual([]);
  expect(read('It holds 12 cells and 3 stars.')).toEqual(['12 cells', '3 stars']);
});
