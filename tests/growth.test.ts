import { describe, expect, it } from 'vitest';
import { compareStory } from '../src/engine/compare.ts';
import { diffPair } from '../src/engine/diff/diff-pair.ts';
import { readingOf } from '../src/engine/reading/reading.ts';
import { relate } from '../src/engine/revisions/copying.ts';
import type { Article, Block } from '../src/engine/types.ts';
import { countSteps, stepsOf } from './support/count-steps.ts';
import { longArticle, longTexts, revised } from './support/long-texts.ts';

/** Doubling what is read may cost this much more: n log n, and what chance adds. */
const MOST = 2.3;

type Shape = 'sentences' | 'items' | 'table' | 'oneSentence' | 'oneWord';

function pairOf(shape: Shape, bytes: number, kind: Block['kind']): [Article, Article] {
  const [one, other] = [longTexts(1), longTexts(2)];
  return [
    longArticle('one', one[shape](bytes), kind),
    longArticle('other', other[shape](bytes), kind),
  ];
}

function versionsOf(shape: Shape, bytes: number, kind: Block['kind']): [Article, Article] {
  const text = longTexts(1)[shape](bytes);
  return [longArticle('one', text, kind), longArticle('other', revised(text), kind)];
}

/** How many times the steps grow when the texts double. */
async function growth(
  make: (bytes: number) => [Article, Article],
  bytes: number,
  run: (pair: [Article, Article]) => void,
) {
  const [short, long] = [make(bytes), make(2 * bytes)];
  const before = stepsOf(await countSteps('engine', () => run(short)));
  const after = stepsOf(await countSteps('engine', () => run(long)));
  return after / before;
}

const SHAPES: readonly (readonly [Shape, number, Block['kind']])[] = [
  ['sentences', 10_000, 'paragraph'],
  ['sentences', 20_000, 'paragraph'],
  ['items', 10_000, 'item'],
  ['table', 10_000, 'paragraph'],
  ['oneSentence', 10_000, 'paragraph'],
  ['oneWord', 10_000, 'paragraph'],
];

describe.each(SHAPES)('work on %s of %i bytes and twice as many', (shape, bytes, kind) => {
  it('grows with the text when it is read', async () => {
    const grown = await growth(
      (size) => pairOf(shape, size, kind),
      bytes,
      (pair) => {
        for (const article of pair) void [readingOf(article).passages, readingOf(article).figures];
      },
    );
    expect(grown).toBeLessThan(MOST);
  });

  it('grows with the texts when they are searched for copying', async () => {
    for (const make of [pairOf, versionsOf])
      expect(
        await growth(
          (size) => make(shape, size, kind),
          bytes,
          ([one, other]) => void relate(one, other),
        ),
      ).toBeLessThan(MOST);
  });

  it('grows with the texts when two versions are compared', async () => {
    for (const make of [pairOf, versionsOf])
      expect(
        await growth(
          (size) => make(shape, size, kind),
          bytes,
          ([one, other]) => {
            const [base, changed] = [readingOf(one), readingOf(other)];
            void diffPair(base, changed, { relationship: 'version', alignments: [] });
          },
        ),
      ).toBeLessThan(MOST);
  });
});

it.each([
  ['sentences', 5_000, 'paragraph'],
  ['items', 5_000, 'item'],
  ['table', 2_500, 'paragraph'],
] as const)('a whole comparison of %s grows with its texts', async (shape, bytes, kind) => {
  const grown = await growth(
    (size) => pairOf(shape, size, kind),
    bytes,
    (pair) => void compareStory('grown', pair),
  );
  expect(grown).toBeLessThan(MOST);
});

it('grows with the pairs of articles', async () => {
  const storyOf = (articles: number) => {
    const { short } = longTexts(3);
    return Array.from({ length: articles }, (_, at) => longArticle(`a${at}`, short()));
  };
  const [few, many] = [storyOf(15), storyOf(30)];
  const before = await countSteps('engine', () => void compareStory('few', few));
  const after = await countSteps('engine', () => void compareStory('many', many));
  const pairs = (30 * 29) / (15 * 14);
  for (const part of ['', 'compare.ts', 'align/', 'diff/', 'figures/', 'findings/', 'revisions/'])
    expect(stepsOf(after, part) / stepsOf(before, part), part).toBeLessThan(pairs * 1.15);
});
