import { describe, expect, it } from 'vitest';
import { exampleComparison, type ExampleLink } from '../../../tests/support/example-story.ts';
import { factsOfSeveral, findFacts } from './facts.ts';

const BARGE = 'A barge full of salt sank in the harbour on Monday.';
const ARTICLES = {
  gazette: [BARGE, 'The mayor has closed the harbour to all ships.'],
  herald: ['On Monday a barge sank in the harbour with its salt.', 'All ships must stay away.'],
  echo: ['The harbour saw a barge go down on Monday.', 'Salt is cheap this year.'],
};
const TRIANGLE: readonly ExampleLink[] = [
  ['gazette.1', 'herald.1', { score: 0.97 }],
  ['gazette.1', 'echo.1', { score: 0.96 }],
  ['herald.1', 'echo.1', { score: 0.95 }],
];

function facts(
  articles: Readonly<Record<string, readonly string[]>>,
  links: readonly ExampleLink[],
  more = {},
) {
  return findFacts(exampleComparison({ articles, links, ...more })).map(({ passages }) => passages);
}

describe('findFacts', () => {
  it('finds what all articles tell, each two of them linked for certain', () => {
    expect(facts(ARTICLES, TRIANGLE)).toEqual([['gazette.1', 'herald.1', 'echo.1']]);
  });

  it('makes no fact of a star', () => {
    expect(facts(ARTICLES, TRIANGLE.slice(0, 2))).toEqual([]);
  });

  it('makes no fact of a link that is only likely', () => {
    const [first, ...rest] = TRIANGLE;
    expect(
      facts(ARTICLES, [[first?.[0] ?? '', first?.[1] ?? '', { score: 0.7 }], ...rest]),
    ).toEqual([]);
  });

  it.each([
    ['denies', 'On Monday no barge sank in the harbour with its salt.'],
    ['denies in short', 'On Monday a barge didn’t sink in the harbour with its salt.'],
    ['names another weekday', 'On Friday a barge sank in the harbour with its salt.'],
    ['still awaits it', 'A barge with salt is expected to sink in the harbour on Monday.'],
    ['is a fragment', 'A barge sank.'],
    ['is no sentence', 'A barge full of salt, sunk in the harbour on Monday'],
  ])('makes no fact with a passage that %s', (_, sentence) => {
    expect(facts({ ...ARTICLES, herald: [sentence] }, TRIANGLE)).toEqual([]);
  });

  it('makes no fact of figures that contradict one another', () => {
    const articles = {
      gazette: ['The barge held {2 tons} of salt that day.'],
      herald: ['That day {3 tons} of salt were in the barge.'],
    };
    const links: ExampleLink[] = [['gazette.1', 'herald.1', { score: 0.99 }]];
    const row = { id: 'fg1', label: 'salt', figures: ['gazette.f1', 'herald.f1'] };
    const group = { ...row, explanation: '', difference: null };
    expect(
      facts(articles, links, { figureGroups: [{ ...group, relation: 'agree' }] }),
    ).toHaveLength(1);
    expect(facts(articles, links, { figureGroups: [{ ...group, relation: 'conflict' }] })).toEqual(
      [],
    );
  });

  it('tells no passage twice, and nothing of a copy', () => {
    const twice: ExampleLink[] = [...TRIANGLE, ['gazette.2', 'herald.1'], ['gazette.2', 'echo.1']];
    expect(
      facts(
        ARTICLES,
        twice.map(([a, b]) => [a, b, { score: 0.99 }]),
      ),
    ).toHaveLength(1);
    const two = { gazette: [BARGE], herald: [BARGE] };
    const links: ExampleLink[] = [['gazette.1', 'herald.1', { score: 1 }]];
    expect(facts(two, links, { copies: { herald: 'gazette' } })).toEqual([]);
  });
});

describe('factsOfSeveral', () => {
  const SURE: readonly ExampleLink[] = TRIANGLE.map(([a, b]) => [a, b, { score: 0.98 }]);
  const several = (links: readonly ExampleLink[], more = {}) =>
    factsOfSeveral(exampleComparison({ articles: ARTICLES, links, ...more }));

  it('finds what two tell, and what more of them tell first', () => {
    const links: ExampleLink[] = [['gazette.2', 'herald.2', { score: 0.97 }], ...SURE];
    expect(several(links)).toEqual([
      { passages: ['gazette.1', 'herald.1', 'echo.1'], articles: ['gazette', 'herald', 'echo'] },
      { passages: ['gazette.2', 'herald.2'], articles: ['gazette', 'herald'] },
    ]);
  });

  it('tells nothing twice, and nothing of two that are only likely to tell the same', () => {
    expect(several(SURE.slice(0, 2)).map(({ passages }) => passages)).toEqual([
      ['gazette.1', 'herald.1'],
    ]);
    expect(several([['herald.1', 'echo.1', { score: 0.9 }]])).toEqual([]);
  });

  it('counts no copy', () => {
    expect(several(SURE, { copies: { herald: 'gazette' } })).toHaveLength(1);
  });
});
