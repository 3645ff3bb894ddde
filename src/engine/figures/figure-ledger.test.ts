import { describe, expect, it } from 'vitest';
import { checkArithmetic } from './arithmetic.ts';
import { disagreements } from './disagreements.ts';
import { figureLedger } from './figure-ledger.ts';
import { figureSources } from './figure-sources.ts';
import { findFigures } from '../reading/figures.ts';
import type { Alignment, Article, Passage } from '../types.ts';

/** A story of articles given as sentences, and what the engine makes of its figures. */
function storyOf(
  texts: Readonly<Record<string, readonly string[]>>,
  options: {
    copies?: Readonly<Record<string, string>>;
    aligned?: readonly (readonly [string, string])[];
  } = {},
) {
  const articles = Object.entries(texts).map(([slug, sentences]): Article => {
    const text = sentences.join('\n\n');
    return {
      slug, outlet: slug.toUpperCase(), headline: null, published: null, language: 'en',
      version: null, copyOf: options.copies?.[slug] ?? null, text, blocks: [],
    }; // prettier-ignore
  });
  const passages = articles.flatMap(({ slug, text }) => {
    let start = 0;
    return text.split('\n\n').map((sentence, index): Passage => {
      const passage = { id: `${slug}.${String(index + 1)}`, article: slug, kind: 'sentence', block: index, start, end: start + sentence.length } as const; // prettier-ignore
      start += sentence.length + 2;
      return passage;
    });
  });
  const alignments = (options.aligned ?? []).map(([a, b]): Alignment => ({
    a,
    b,
    relation: 'same',
    score: 0.8,
    evidence: [],
  }));
  const figures = articles.flatMap((article) => findFigures(article, passages));
  const copies = options.copies ?? {};
  const independent = articles
    .filter(({ slug }) => !(slug in copies))
    .map(({ slug }) => [slug, ...Object.keys(copies).filter((copy) => copies[copy] === slug)]);
  const sources = figureSources({ articles, passages, figures, independent });
  const figureGroups = figureLedger(sources, alignments);
  return {
    groups: figureGroups,
    faceOffs: disagreements({ articles, figures, figureGroups }),
    sums: checkArithmetic({ sources, alignments, figureGroups }),
    words: (ids: readonly string[]) =>
      ids.map((id) => {
        const figure = figures.find((one) => one.id === id);
        const text = articles.find(({ slug }) => slug === figure?.article)?.text ?? '';
        return text.slice(figure?.start, figure?.end);
      }),
  };
}

describe('figureLedger', () => {
  it('sets equal figures of the same measure in one row and names the outlets', () => {
    const { groups } = storyOf({
      post: ['The harbour board paid $84,000 in public money to settle the claim.'],
      echo: ['Public money, $84,000 of it, settled the claim against the harbour board.'],
    });
    expect(groups).toHaveLength(1);
    expect(groups[0]?.relation).toBe('agree');
    expect(groups[0]?.explanation).toBe('POST and ECHO both say $84,000.');
    expect(groups[0]?.difference).toBeNull();
  });

  it('calls a stated approximation and a rounded value rounding', () => {
    const { groups, words } = storyOf({
      post: [
        'Overseas buyers made up nearly four fifths of its sales.',
        'Overseas sales were 78% of the total.',
      ],
      echo: ['Sales to overseas buyers rose to 78.4% of the total.'],
    });
    expect(groups).toHaveLength(1);
    expect(groups[0]?.relation).toBe('rounding');
    expect(words(groups[0]?.figures ?? [])).toEqual(['four fifths', '78%', '78.4%']);
  });

  it('calls values of one thing that differ a conflict, with the size in words', () => {
    const { groups, faceOffs } = storyOf({
      post: ['They spent $5,687.75 at the Pine Lake Holistic Retreat.'],
      echo: ['The papers list a $5,587.75 holiday at the Pine Lake Holistic Retreat.'],
    });
    expect(groups[0]).toMatchObject({
      relation: 'conflict',
      label: 'holiday at the Pine Lake Holistic Retreat',
      difference: '$100 apart',
      explanation: 'POST says $5,687.75, ECHO $5,587.75: $100 apart.',
    });
    expect(faceOffs).toEqual([
      {
        group: 'fg1',
        label: 'holiday at the Pine Lake Holistic Retreat',
        sides: [
          { articles: ['post'], figures: ['post.f1'] },
          { articles: ['echo'], figures: ['echo.f1'] },
        ],
        measure: '$100',
        sentence: 'POST says $5,687.75, ECHO $5,587.75: $100 apart.',
      },
    ]);
  });

  it('finds the same numeral with another prefix a conflict, a rate or not', () => {
    const { groups, faceOffs } = storyOf({
      post: ['The firm said the computing power it sold in Q1 amounts to 2 exahashes per second.'],
      echo: [
        'The firm had sold some 2 terahashes worth of machines in the first quarter of the year.',
      ],
    });
    expect(groups[0]?.relation).toBe('conflict');
    expect(groups[0]?.difference).toBe('1,000,000 times apart');
    expect(faceOffs[0]?.measure).toBe('1,000,000 ×');
  });

  it('compares both numbers of a vote, however it is put', () => {
    const { groups } = storyOf({
      post: ['The House passed the harbour bill 234-193.'],
      echo: ['The House approved the harbour bill by 234 to 183.'],
    });
    expect(groups.map(({ relation }) => relation)).toEqual(['conflict', 'agree']);
  });

  it('finds one side of a vote at odds where the other agrees', () => {
    const { groups } = storyOf({
      post: ['The Senate approved the bill by a vote of 52 to 48.'],
      echo: ['The Senate passed the bill 52-47.'],
    });
    expect(groups.map(({ relation, difference }) => [relation, difference])).toEqual([
      ['conflict', '1 vote apart'],
      ['agree', null],
    ]);
  });

  it('keeps growth against different periods apart from conflict', () => {
    const { groups } = storyOf(
      {
        post: ['The computing power it sold is up 122% year-over-year.'],
        echo: [
          'It sold computing power worth 2 ships, more than doubling what it sold in Q4 of 2020.',
        ],
      },
      { aligned: [['post.1', 'echo.1']] },
    );
    expect(groups).toHaveLength(1);
    expect(groups[0]?.relation).toBe('baseline');
    expect(groups[0]?.explanation).toContain('different periods');
  });

  it('works out a multiple from the two values of another article', () => {
    const { groups, sums } = storyOf({
      post: ['Its contract liability increased from $67 million to $184 million.'],
      echo: ['Its contract liability has nearly tripled since the end of last year.'],
    });
    const row = groups.find(({ figures }) => figures.length === 3);
    expect(row?.relation).toBe('rounding');
    expect(row?.explanation).toContain('$184 million is 2.75 times $67 million');
    expect(sums[0]).toMatchObject({ stated: 'echo.f1', follows: true });
    expect(sums[0]?.explanation).toBe(
      '$184 million / $67 million = 2.75, stated by ECHO as nearly tripled.',
    );
  });

  it('does not link small counts of different things, nor the same count of things told differently', () => {
    const { groups } = storyOf({
      post: ['Two officers were sent to the bridge on Monday.', 'She was away for three weeks.'],
      echo: ['He pardoned two turkeys.', 'The vault had been open for three weeks of rain.'],
    });
    expect(groups).toEqual([]);
  });

  it('does not take values of different things for a conflict', () => {
    const { groups } = storyOf({
      post: ['Dr. Vane gathered just over $240,000 for the museum.'],
      echo: ['The rival, who had gathered $6.3 million for the museum, lost.'],
    });
    expect(groups.filter(({ relation }) => relation === 'conflict')).toEqual([]);
  });

  it.each([
    [
      'the killed and the wounded',
      'The fire killed 12 people in the old mill.',
      'The fire left 31 people wounded in the old mill.',
    ],
    [
      'two people of one surname',
      'Anna Low, 61, runs the old ferry pier.',
      'Peter Low, 34, runs the old ferry pier.',
    ],
    [
      'an age then and an age now',
      'Anna Low, 61, runs the old ferry pier.',
      'Anna Low came to the old ferry pier at age 12.',
    ],
    [
      'the beginning of a range and its end',
      'The course takes 40 to 60 hours at the pier.',
      'The course takes up to 60 hours at the pier.',
    ],
    [
      'a quarter and half a year',
      'Revenue of the ferry line rose to $212 million.',
      'Revenue of the ferry line rose to $395 million in the first half of the year.',
    ],
    ['more than 200 and 450', 'More than 200 sheep were lost.', 'In all 450 sheep were lost.'],
  ])('sets %s against each other never', (_, post, echo) => {
    const { groups } = storyOf({ post: [post], echo: [echo] }, { aligned: [['post.1', 'echo.1']] });
    expect(groups.filter(({ relation }) => relation === 'conflict')).toEqual([]);
  });

  it('finds a quarter whose revenue two articles tell differently a conflict', () => {
    const { groups } = storyOf(
      {
        post: ['Revenue of the ferry line rose to $212 million in Q1.'],
        echo: ['In the first quarter revenue of the ferry line rose to $272 million.'],
      },
      { aligned: [['post.1', 'echo.1']] },
    );
    expect(groups.map(({ relation }) => relation)).toEqual(['conflict']);
  });

  it('knows a person by the surname whose title stands for the first name', () => {
    const { groups, words } = storyOf(
      {
        post: ['Peter Low, 61, runs the old ferry pier.', 'His wife, Anna Low, 58, owns it.'],
        echo: ['Mrs. Low, 58, owns the old ferry pier.'],
      },
      { aligned: [['post.1', 'echo.1'], ['post.2', 'echo.1']] }, // prettier-ignore
    );
    expect(groups.map(({ figures }) => words(figures))).toEqual([['58', '58']]);
  });

  it('finds a figure changed in one of two accounts a conflict, however the sentences are put', () => {
    const { groups } = storyOf({
      post: ['All 42 members of the harbour board signed the letter to the mayor.'],
      echo: ['The mayor received a letter signed by all 72 harbour board members.'],
    });
    expect(groups.map(({ relation }) => relation)).toEqual(['conflict']);
  });

  it('holds no two differing figures of one article in a row', () => {
    const { groups, words } = storyOf({
      post: ['The budget has money for 55 miles of harbour wall.'],
      echo: ['The budget has money for 234 miles of harbour wall.'],
      globe: [
        'The budget has money for 55 miles of harbour wall, not for 234 miles of harbour wall.',
      ],
    });
    for (const { figures } of groups) {
      const ofGlobe = figures.filter((id) => id.startsWith('globe'));
      expect(new Set(words(ofGlobe)).size).toBeLessThan(2);
    }
  });

  it('says that one value is qualified in two ways', () => {
    const { groups } = storyOf({
      post: ['The harbour board paid about $60,000 to settle the claim.'],
      echo: ['The harbour board paid more than $60,000 to settle the claim.'],
    });
    expect(groups[0]?.relation).toBe('agree');
    expect(groups[0]?.explanation).toMatch(/the same value, qualified differently\.$/);
  });

  it('tells a bound and what lies beyond it as what can both be true', () => {
    const { groups } = storyOf({
      post: ['The storm cost the harbour board more than 200 sheep on the island.'],
      echo: ['The storm cost the harbour board 450 sheep on the island.'],
    });
    expect(groups.map(({ relation }) => relation)).toEqual(['vague']);
  });

  it.each([
    ['The firm made a gross profit of $29 million.', 'gross profit'],
    ['The board passed the $447 billion jobs package.', 'jobs package'],
    ['It paid $84,000 in public money.', 'public money'],
    ['Anna Low, 61, runs the pier.', 'age of Anna Low'],
    ['The mayor signed 23 executive orders.', 'executive orders'],
    ['Its contract liability rose from $67 million to $184 million.', 'contract liability'],
    ['About 40 percent of its income comes from boats.', 'share of income'],
    ['The computing power it sold amounts to 2 terahashes.', 'computing power it sold'],
    ['The new pier, which the mayor says would cost $8 million, is due.', 'cost of the pier'],
    ['The total harbour funding will now come to $8 million.', 'total harbour funding'],
    ['By one count $1.1 million is the estimated cost of the plan.', 'estimated cost of the plan'],
    ['That is enough for 55 miles of sea wall.', 'miles of sea wall'],
    ['The closures, which lasted for four days, caused jams.', 'length of the closures'],
    ['She faced a 60-day suspension.', 'length of the suspension'],
    ['They took a 40- to 60-hour training course.', 'length of the training course'],
    ['Poe, a 21-year harbour veteran, was fired.', 'time as a harbour veteran'],
    ['“Who are you?” the seven-term senator demands.', 'terms of the senator'],
    ['Shares of the company rose 6.1 percent.', 'shares of the company'],
    ['She spoke to 30 sources in the course of the search.', 'sources'],
    ['It takes in 30,000 people from Chile, Peru and Bolivia.', 'people'],
    ['The board paid $6 million for the wall along the shore.', 'amount paid for the wall'],
  ])('names what %j counts', (sentence, label) => {
    expect(storyOf({ post: [sentence], echo: [sentence] }).groups.at(-1)?.label).toBe(label);
  });

  it('gives the clause with the place of its number where no noun phrase names a figure', () => {
    const sentence = 'Because of the storm the old pier was closed for 35 days.';
    const [row] = storyOf({ post: [sentence], echo: [sentence] }).groups;
    const { start = 0, end = 0 } = row?.labelNumber ?? {};
    expect(row?.label.slice(start, end)).toBe('35 days');
  });

  it('reads a clause that points back with what it points to, and leaves no loose word at its end', () => {
    const sentence =
      'Anna Low was mayor when the old pier, which it had closed after 35 days in a, fell.';
    const [row] = storyOf({ post: [sentence], echo: [sentence] }).groups;
    expect(row?.label).toBe('pier, which it had closed after 35 days');
  });

  it('finds the clause of a sentence however long what stands before its marks is', () => {
    const sentence = `Which ${'of the pier '.repeat(2000)}; as it had been, it was closed for 35 days.`;
    const [row] = storyOf({ post: [sentence], echo: [sentence] }).groups;
    expect(row?.label).toBe('had been, it was closed for 35 days');
  });

  it('takes for a label the clause that tells most, and no second number into it', () => {
    const { groups } = storyOf({
      post: ['It was closed for 35 days, as the offices of the 12 harbours were.'],
      echo: ['The storm closed the doors of many harbour offices for 35 days.'],
    });
    expect(groups[0]?.label).toBe('doors of many harbour offices for 35 days');
  });

  it('does not set two figures of unlike passages against each other', () => {
    const { groups } = storyOf({
      post: [
        'Her knowledge of the law stems from her two-term tenure as Poe County attorney, from 1983 until 1989.',
      ],
      echo: [
        'Ms. Low, who served three terms in the Senate as a Democrat, would be an unusual choice to lead it.',
      ],
    });
    expect(groups).toEqual([]);
  });

  it('does not count two nouns as one because their number is the only one', () => {
    const { groups } = storyOf({
      post: [
        'The island began to allow hunters to import skins of seals killed in two northern bays.',
      ],
      echo: [
        'Permits to import seals hunted from May to June come with two skins allowed for each import.',
      ],
    });
    expect(groups).toEqual([]);
  });

  it('takes “more than” for a bound and not for others than those told of before', () => {
    const { groups } = storyOf({
      post: ['The magazine estimated that the reading of the charter cost more than $1 million.'],
      echo: ['The reading of the charter cost $1.1 million, the magazine estimated.'],
    });
    expect(groups.map(({ relation }) => relation)).toEqual(['rounding']);
  });

  it('keeps another figure out of what a label counts', () => {
    const sentence = 'She followed eleven schools for two years.';
    const { groups } = storyOf({ post: [sentence], echo: [sentence] });
    expect(groups[0]?.label).toBe('schools');
  });

  it.each([
    ['Mr. Low gave $7 million to charity.', 'Mr. Low paid $6.2 million in taxes.'],
    ['The wreck lies eight miles from Port Anna.', 'The wreck lies seven miles from Cape Low.'],
    ['The county sent 40 nurses to the harbour.', 'The county sent 12 doctors to the harbour.'],
  ])('does not set %j against %j', (post, echo) => {
    expect(storyOf({ post: [post], echo: [echo] }).groups).toEqual([]);
  });

  const linked = { aligned: [['post.1', 'echo.1'] as const] };

  it.each([
    [
      'The order lets the mayor use $3 million for fencing.',
      'The order lets the mayor move $5 million to the wall.',
    ],
    [
      'Mr. Poe served two terms as mayor of the town.',
      'Mr. Poe served three terms in the assembly.',
    ],
  ])('says only perhaps where linked sentences lead from %j elsewhere than %j', (post, echo) => {
    const { groups } = storyOf({ post: [post], echo: [echo] }, linked);
    expect(groups.map(({ relation }) => relation)).toEqual(['possible']);
  });

  it.each([
    ['Mr. Poe served two terms in the assembly.', 'Mr. Poe served three terms in the assembly.'],
    [
      'Ms. Low spent six months at the mill that year.',
      'That year Ms. Low spent ten months in the county.',
    ],
    ['The plan needs 51 votes in the council.', 'In the council the plan requires 60 votes.'],
    ['The plan got 51 votes in the council.', 'In the council the plan got 48 votes.'],
    ['The town has 300 seats in its old theatre.', 'The old theatre of the town has 200 seats.'],
    ['The wreck lies eight miles from Port Anna.', 'The wreck lies seven miles from Port Anna.'],
  ])('sets %j against %j of a linked sentence', (post, echo) => {
    const { groups } = storyOf({ post: [post], echo: [echo] }, linked);
    expect(groups.map(({ relation }) => relation)).toEqual(['conflict']);
  });

  it.each([
    ['The plan needs 51 votes in the council.', 'The plan drew 48 votes in the council.'],
    ['The 51 votes needed in the council are there.', 'In the council there are 48 votes.'],
    ['The party won 40 seats in the assembly.', 'The assembly has 120 members.'],
    ['The town lost 400 houses in the flood.', 'In the flood the town lost 90 residents.'],
    ['The wreck lies eight miles from Port Anna.', 'The wreck lies seven miles from Cape Low.'],
    [
      'Prices may rise by as much as 4.5 percent this year.',
      'Prices may rise by 3.2 percent this year.',
    ],
  ])('makes no row of %j and %j, though the sentences are linked', (post, echo) => {
    expect(storyOf({ post: [post], echo: [echo] }, linked).groups).toEqual([]);
  });

  it.each([
    ['Mr. Low gave $7 million to charity.', 'Mr. Low gave $6.2 million to charity.'],
    ['The wreck lies eight miles from Port Anna.', 'The wreck lies seven miles from Port Anna.'],
    ['It spoke to 40 nurses in the course of it.', 'It spoke to 12 nurses in reporting it.'],
  ])('sets %j against %j', (post, echo) => {
    const { groups } = storyOf({ post: [post], echo: [echo] });
    expect(groups.map(({ relation }) => relation)).toEqual(['conflict']);
  });

  it('counts a copy for nothing', () => {
    const sentence = 'The harbour board paid $84,000 in public money to settle the claim.';
    const { groups } = storyOf(
      { post: [sentence], mirror: [sentence] },
      { copies: { mirror: 'post' } },
    );
    expect(groups).toEqual([]);
  });

  it('lists conflicts first and numbers the rows in order', () => {
    const { groups } = storyOf({
      post: [
        'The harbour board paid $84,000 in public money.',
        'They spent $5,687.75 at the Pine Lake Retreat.',
      ],
      echo: [
        'The harbour board used $84,000 of public money.',
        'A $5,587.75 week at the Pine Lake Retreat followed.',
      ],
    });
    expect(groups.map(({ id, relation }) => [id, relation])).toEqual([
      ['fg1', 'conflict'],
      ['fg2', 'agree'],
    ]);
  });

  it('gets through articles of a thousand figures', () => {
    const many = Array.from(
      { length: 1000 },
      (_, index) => `Line ${String(index)} has $${String(index)} in it.`,
    );
    const { groups } = storyOf({ post: many, echo: many });
    expect(groups.length).toBeLessThanOrEqual(1000);
  });
});

describe('checkArithmetic', () => {
  it('shows a stated growth that does not follow, with the sum', () => {
    const { sums } = storyOf({ post: ['Fees rose from $100 to $150, a growth of 75%.'] });
    expect(sums).toHaveLength(1);
    expect(sums[0]).toMatchObject({
      stated: 'post.f3',
      from: ['post.f1', 'post.f2'],
      computed: 50,
      follows: false,
    });
    expect(sums[0]?.explanation).toBe('$150 / $100 = 1.5, a growth of 50%, but POST states 75%.');
  });

  it('checks a share against the part and the whole', () => {
    const { sums } = storyOf({
      post: [
        'There were 312,000 visits last year, about one-fourth of the 1.2 million visits of 2000.',
      ],
    });
    expect(sums[0]).toMatchObject({ computed: 0.26, follows: true });
  });

  it('is silent where the text sets up no sum', () => {
    const { sums } = storyOf({ post: ['It sold 500 boats for $3 million, and profits doubled.'] });
    expect(sums).toEqual([]);
  });
});
