import { describe, expect, it } from 'vitest';
import { independentGroups, relate } from './copying.ts';
import { exampleArticle } from '../diff/example-article.ts';
import type { Article, PairRelation } from '../types.ts';

const WIRE = `Hundreds of people were moved to higher ground after the river burst its banks overnight, flooding the old quarter of the town. Emergency crews in small boats carried residents from upper windows as the water rose through the streets before dawn.

Engineers worked to shore up a cracked wall above the mill, which had been inspected only last month and found to be sound.`;
const LOCAL = `Shopkeepers on Mill Lane spent the morning carrying stock upstairs. Anna Hale, who has sold books there for thirty years, lost her cellar.`;
const CITY = `Ministers promised help within days. A fund set up after the floods of 2007 still holds money, according to the finance department.`;
const QUOTE = `“I have never seen water rise so fast in all the years that I have lived beside this river, and I hope that I never see it again,” said Mayor Jane Roe.`;

const relation = (base: Article, other: Article): PairRelation => relate(base, other);

describe('relate', () => {
  it('knows the same text, whatever the line breaks', () => {
    const found = relation(
      exampleArticle('a', WIRE),
      exampleArticle('b', WIRE.replace('\n\n', ' ')),
    );
    expect(found).toMatchObject({ relationship: 'identical', share: { base: 1, other: 1 } });
  });

  it('knows a mechanical copy, and which text is the source', () => {
    const [base, copy] = [exampleArticle('a', WIRE), exampleArticle('b', WIRE.toLowerCase())];
    for (const found of [relation(base, copy), relation(copy, base)])
      expect(found).toMatchObject({
        base: 'a',
        other: 'b',
        relationship: 'normalised-copy',
        transformations: ['lower-cased'],
        share: { base: 1, other: 1 },
      });
  });

  it('knows two versions by one outlet, the earlier first', () => {
    const early = exampleArticle('early', `${WIRE}\n\n${LOCAL}`, {
      outlet: 'Herald',
      published: '2021-06-01',
    });
    const late = exampleArticle('late', `${WIRE}\n\n${CITY}`, {
      outlet: 'Herald',
      published: '2021-06-02',
    });
    expect(relation(late, early)).toMatchObject({
      base: 'early',
      other: 'late',
      relationship: 'version',
    });
  });

  it('takes a text that says it is a version for the later one', () => {
    const first = exampleArticle('first', `${WIRE}\n\n${LOCAL}`, { outlet: 'Herald' });
    const second = exampleArticle('second', `${WIRE}\n\n${CITY}`, {
      outlet: 'Herald',
      version: 'update',
    });
    expect(relation(second, first).base).toBe('first');
  });

  it('finds wire copy in two articles that differ otherwise', () => {
    const base = exampleArticle('a', `${LOCAL}\n\n${WIRE}\n\n${LOCAL.replace('books', 'maps')}`);
    const other = exampleArticle(
      'b',
      `${CITY}\n\n${WIRE}\n\n${CITY.replace('2007', '2012')} ${QUOTE}`,
    );
    const found = relation(base, other);
    expect(found.relationship).toBe('shares-passages');
    const [longest] = found.copied;
    expect(base.text.slice(longest?.base.start, longest?.base.end)).toBe(WIRE.slice(0, -1));
    expect(found.share.base).toBeGreaterThan(0.3);
  });

  it.each([
    ['a quotation both print', QUOTE],
    ['a quotation set without its marks in one', QUOTE],
    [
      'a long name',
      'He spoke for the Northern Association for the Protection of Small Harbours and the Upper Joint Committee on Fisheries.',
    ],
    [
      'boilerplate',
      'Sign up for our newsletter to get the day’s most important stories sent straight to you every single morning before breakfast, and read them on the train or at your desk.',
    ],
  ])('does not take %s for copying', (name, shared) => {
    const base = exampleArticle('a', `${LOCAL}\n\n${shared}`);
    const other = exampleArticle(
      'b',
      `${CITY}\n\n${name.includes('without') ? shared.replace(/[“”]/g, '') : shared}`,
    );
    expect(relation(base, other)).toMatchObject({
      relationship: 'independent',
      copied: [],
      share: { base: 0, other: 0 },
    });
  });

  it.each([
    ['straight marks', '"%"'],
    ['curly marks', '“%”'],
    ['low marks', '„%“'],
    ['marks that are not closed before the paragraph ends', '“%'],
  ])('takes a quotation in %s for none of the reporter’s words', (_, marks) => {
    const said =
      'water has never risen so fast beside this river, and nobody who lives along its muddy banks will ever trust the old wall again';
    const [base, other] = [
      exampleArticle('a', `${LOCAL}\n\n${marks.replace('%', said)}\n\nSo it went.`),
      exampleArticle('b', `${CITY}\n\n${marks.replace('%', said)}\n\nIt was late.`),
    ];
    expect(relation(base, other).relationship).toBe('independent');
    const told = [base, other].map(({ slug, text }) =>
      exampleArticle(slug, text.replace(/["“„]/g, '')),
    );
    expect(relation(told[0] ?? base, told[1] ?? other).copied).toHaveLength(1);
  });

  it('takes words after a closed quotation for the reporter’s', () => {
    const shared =
      'the water rose so fast beside this river that nobody living along its muddy banks trusted the old wall again';
    const base = exampleArticle('a', `“No,” Hale said, and ${shared}.`);
    const other = exampleArticle('b', `“Yes,” Roe said, but ${shared}.`);
    expect(relation(base, other).copied).toHaveLength(1);
  });

  it('takes twelve words for copied, and no fewer', () => {
    const shared =
      'crews carried frightened residents from upper windows while brown water rose everywhere';
    const copied = (words: string) =>
      relation(
        exampleArticle('a', `${LOCAL} Then ${words} slowly.`),
        exampleArticle('b', `${CITY} Once ${words} fast.`),
      ).copied.length;
    expect(shared.split(' ')).toHaveLength(12);
    expect(copied(shared)).toBe(1);
    expect(copied(shared.replace(' everywhere', ''))).toBe(0);
  });

  it('takes two texts of one outlet for versions from three tenths of one on', () => {
    const rest =
      'while clerks counted pale empty crates beside some other quiet harbour every cold morning';
    const base = `Six plain words stand here first ${rest}.`;
    const text = `${CITY} Six plain words stand here first. ${LOCAL}`;
    const related = (words: string) =>
      relation(
        exampleArticle('a', words, { outlet: 'Herald' }),
        exampleArticle('b', text, { outlet: 'Herald' }),
      ).relationship;
    expect(base.split(' ')).toHaveLength(20);
    expect(related(base)).toBe('version');
    expect(related(base.replace('morning', 'spring morning'))).toBe('independent');
  });

  it('keeps the order given where outlets differ or a date is not known', () => {
    const [wire, local] = [`${WIRE}\n\n${LOCAL}`, `${WIRE}\n\n${CITY}`];
    const first = (one: Partial<Article>, two: Partial<Article>) =>
      relation(exampleArticle('x', wire, one), exampleArticle('y', local, two)).base;
    const [early, late] = [{ published: '2021-06-01' }, { published: '2021-06-02' }];
    expect(first({ ...late, outlet: 'Herald' }, { ...early, outlet: 'Gazette' })).toBe('x');
    expect(first({ ...late, outlet: 'Herald' }, { outlet: 'Herald' })).toBe('x');
    expect(first({ ...late, outlet: 'Herald' }, { ...early, outlet: 'Herald' })).toBe('y');
    expect(first({ ...early, outlet: 'Herald' }, { ...early, outlet: 'Herald' })).toBe('x');
    expect(first({ copyOf: 'y', outlet: 'Herald' }, { outlet: 'Herald' })).toBe('y');
    expect(first({ version: 'update', outlet: 'Herald' }, { outlet: 'Herald' })).toBe('y');
    expect(
      first({ version: 'update', outlet: 'Herald' }, { copyOf: 'other', outlet: 'Herald' }),
    ).toBe('x');
    expect(first({ version: 'update', outlet: 'Herald' }, { outlet: 'Gazette' })).toBe('x');
  });

  it('knows a copy whose marks were made plain', () => {
    const text = `${LOCAL}\n\n“It’s gone…” he said — ‘all of it’, and the rest of the old street with it.`;
    const plain = text
      .replace(/[“”]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace('…', '...')
      .replace('—', '-');
    expect(relation(exampleArticle('a', text), exampleArticle('b', plain))).toMatchObject({
      relationship: 'normalised-copy',
      transformations: ['quotation marks and dashes made plain'],
    });
  });

  it('believes that a text is a copy, and doubts it where the texts speak against it', () => {
    const source = exampleArticle('a', WIRE, { outlet: 'Herald' });
    const copy = exampleArticle('b', CITY, { outlet: 'Herald', copyOf: 'a' });
    expect(relation(source, copy)).toMatchObject({
      base: 'a',
      other: 'b',
      relationship: 'version',
    });
    expect(relation(source, copy).doubt).toMatch(/only 0% of it was found/);
    const real = exampleArticle('c', `${WIRE}\n\n${LOCAL}`, { outlet: 'Herald', copyOf: 'a' });
    expect(relation(source, real).doubt).toBeNull();
  });
});

describe('the part of two texts that stands in the other', () => {
  const SHARED =
    'crews carried frightened residents from upper windows while brown water rose everywhere tonight';
  const filler = (count: number, word: string) =>
    Array.from({ length: count }, (_, at) => `${word}${'abcdefghijklmnop'.charAt(at % 16)}`).join(
      ' ',
    );
  /** Two texts that print so many equal words, of so many words each. */
  const related = (shared: number, base: number, other: number, outlets = ['Herald', 'Echo']) => {
    const words = SHARED.split(' ').slice(0, shared).join(' ');
    return relation(
      exampleArticle('x', `${words} ${filler(base - shared, 'quiet')}`, {
        outlet: outlets[0] ?? '',
      }),
      exampleArticle('y', `${words} ${filler(other - shared, 'early')}`, {
        outlet: outlets[1] ?? '',
      }),
    );
  };

  it('makes them one article where it is three fifths of both, and of both only', () => {
    expect(related(12, 20, 20).relationship).toBe('version');
    expect(related(12, 20, 21).relationship).not.toBe('version');
    expect(related(12, 21, 20).relationship).not.toBe('version');
  });

  it('makes two texts of one outlet versions where it is much of one of them', () => {
    const outlets = ['Herald', 'Herald'];
    expect(related(6, 20, 200, outlets).relationship).toBe('version');
    expect(related(6, 200, 20, outlets).relationship).toBe('version');
    expect(related(6, 200, 200, outlets).relationship).toBe('independent');
  });

  it('lists the longest passage first', () => {
    const [short, long] = [SHARED, `${SHARED} across every flooded street beside the old mill`];
    const found = relation(
      exampleArticle('x', `${short}. ${LOCAL} ${long.replace('crews', 'guards')}.`),
      exampleArticle('y', `${short}. ${CITY} ${long.replace('crews', 'guards')}.`),
    );
    const lengths = found.copied.map(({ base }) => base.end - base.start);
    expect(lengths).toEqual(lengths.toSorted((x, y) => y - x));
    expect(lengths).toHaveLength(2);
  });

  it('is doubted of a copy where less than half of either is the other’s', () => {
    const declared = (shared: number, base: number, other: number, facts: Partial<Article>[]) => {
      const words = SHARED.split(' ').slice(0, shared).join(' ');
      return relation(
        exampleArticle('x', `${words} ${filler(base - shared, 'quiet')}`, facts[0]),
        exampleArticle('y', `${words} ${filler(other - shared, 'early')}`, facts[1]),
      ).doubt;
    };
    const copies = [{}, { copyOf: 'x' }];
    expect(declared(10, 20, 100, copies)).toBeNull();
    expect(declared(10, 100, 20, copies)).toBeNull();
    expect(declared(10, 21, 100, copies)).toMatch(/only 10% of it was found/);
    expect(declared(10, 100, 21, [{ copyOf: 'y' }, {}])).toMatch(/only 10% of it was found/);
    // A text that took the place of another may be all new.
    expect(declared(0, 20, 20, [{}, { replaces: 'x' }])).toBeNull();
  });
});

describe('two articles from a common source', () => {
  // The same report, every sentence with another word or two: no run of twelve words is left.
  const REPORT = (words: readonly string[]): string =>
    `The harbour gate at the mouth of the river gave way ${words[0]} and twelve boats were swept ${words[1]} with it. A rescue crew from the lighthouse pulled ${words[2]} fishermen from the cold water. ${words[3]} had warned the council last winter that rust was ${words[4]} the hinges of the gate. Repairs are expected to take ${words[5]} weeks, and the small ferry will ${words[6]} from the old pier meanwhile.`;
  const [ONE, TWO] = [
    REPORT(['overnight', 'away', 'three', 'Engineers', 'eating', 'several', 'leave']),
    REPORT(['before dawn', 'out', 'four', 'Inspectors', 'weakening', 'many', 'sail']),
  ];

  it('share many short runs of words, though no passage is copied', () => {
    const found = relation(exampleArticle('Herald', ONE), exampleArticle('Echo', TWO));
    expect(found.relationship).toBe('shares-passages');
    expect(found.commonRuns?.base).toBeGreaterThan(0.15);
    expect(found.reason).toMatch(/Of \w+’s words outside quotations \d+% stand in runs of five/);
    expect(found.reason).toContain('probably from a common source');
  });

  it('are not made so by a speech that both quote, nor by a few stock phrases', () => {
    const quoted = `The mayor spoke at noon. “${ONE}” he said.`;
    const other = `Nobody in the hall stirred for an hour. “${TWO}” Mr. Low said.`;
    const found = relation(exampleArticle('a', quoted), exampleArticle('b', other));
    expect(found).toMatchObject({ relationship: 'independent', commonRuns: { base: 0, other: 0 } });
    const phrase = 'The talks will go on until the end of the week, both sides said on Monday.';
    expect(
      relation(exampleArticle('a', `${LOCAL} ${phrase}`), exampleArticle('b', `${CITY} ${phrase}`)),
    ).toMatchObject({ relationship: 'independent' });
  });

  it('count as one where both are told to be one agency’s, and the words agree', () => {
    const groups = (one: string, two: string) => {
      const articles = [exampleArticle('a', one), exampleArticle('b', two)];
      const [base, other] = articles;
      if (base === undefined || other === undefined) throw new Error('No articles');
      const found = relation(base, other);
      return { found, groups: independentGroups(articles, [found]) };
    };
    const own = groups(`PORT NESS (AP) — ${ONE}\n\n${LOCAL}`, `(AP) — ${TWO}\n\n${CITY}`);
    expect(own.found.reason).toContain('Both carry the mark of the Associated Press.');
    expect(own.groups).toEqual([['a', 'b']]);

    const apart = groups(`PORT NESS (AP) — ${LOCAL}`, `PORT NESS (AP) — ${CITY}`);
    expect(apart.found.reason).toContain('Both carry the mark of the Associated Press.');
    expect(apart.found.relationship).toBe('independent');
    expect(apart.groups).toEqual([['a'], ['b']]);

    const rivals = groups(`PORT NESS (AP) — ${ONE}`, `PORT NESS (Reuters) — ${TWO}`);
    expect(rivals.found.reason).not.toContain('mark');
    expect(rivals.groups).toEqual([['a'], ['b']]);

    const helped = 'The Associated Press contributed to this report.';
    const both = groups(`${ONE}\n\n${helped}`, `${TWO}\n\n${helped}`);
    expect(both.found.reason).toContain('Both carry the mark of the Associated Press.');
    expect(both.groups).toEqual([['a'], ['b']]);
  });
});

describe('independentGroups', () => {
  const articles = ['copy', 'a', 'b', 'c'].map((slug) => exampleArticle(slug, slug));
  const pair = (
    base: string,
    other: string,
    relationship: PairRelation['relationship'],
    part = 0,
  ): PairRelation => ({
    base,
    other,
    relationship,
    share: { base: part, other: part },
    transformations: [],
    copied: [],
    reason: '',
    doubt: null,
  });

  it('counts copies and versions with their source, the source first', () => {
    expect(
      independentGroups(articles, [
        pair('a', 'copy', 'normalised-copy'),
        pair('b', 'c', 'independent'),
      ]),
    ).toEqual([['a', 'copy'], ['b'], ['c']]);
  });

  it('counts texts that share a few passages apart, and those that share most as one', () => {
    expect(independentGroups(articles, [pair('a', 'b', 'shares-passages', 0.2)])).toHaveLength(4);
    expect(independentGroups(articles, [pair('a', 'b', 'shares-passages', 0.7)])).toHaveLength(3);
  });

  it('counts texts together from half of one of them on', () => {
    const halves = (base: number, other: number) =>
      independentGroups(articles, [
        { ...pair('a', 'b', 'shares-passages'), share: { base, other } },
      ]).length;
    expect(halves(0.5, 0)).toBe(3);
    expect(halves(0, 0.5)).toBe(3);
    expect(halves(0.49, 0.49)).toBe(4);
  });

  it('passes over pairs of articles that it does not know', () => {
    const unknown = [pair('a', 'lost', 'version'), pair('lost', 'b', 'version')];
    expect(independentGroups(articles, unknown)).toHaveLength(4);
  });

  it('puts the newest version first, and a copy last though its source is newer', () => {
    const dated = ['a', 'b'].map((slug, at) =>
      exampleArticle(slug, slug, { outlet: 'Herald', published: `2021-06-0${at + 1}` }),
    );
    expect(independentGroups(dated, [pair('a', 'b', 'version')])).toEqual([['b', 'a']]);
    expect(independentGroups(dated, [pair('a', 'b', 'normalised-copy')])).toEqual([['a', 'b']]);
    const rivals = dated.map((article) => ({ ...article, outlet: article.slug }));
    expect(independentGroups(rivals, [pair('a', 'b', 'version')])).toEqual([['a', 'b']]);
  });

  it('joins what is joined over a third', () => {
    expect(
      independentGroups(articles, [pair('a', 'b', 'version'), pair('b', 'c', 'version')]),
    ).toEqual([['copy'], ['a', 'b', 'c']]);
  });
});
