/**
 * What is shown of a story, or of those of its articles that fit one file. Lists, not objects: no key
 * is repeated.
 */
export type StoryText = readonly [
  slug: string,
  title: string,
  articles: readonly ArticleText[],
  /** Pairs of units whose passages tell the same. */
  links: readonly (readonly [number, number])[],
  findings: readonly StoryFinding[],
];

/**
 * One article. `name`, `letter`, `hue` and `isCopy` are those of its `Outlet`; `headline` is empty
 * where the copy carries none.
 */
export type ArticleText = readonly [
  slug: string,
  name: string,
  letter: string,
  hue: number,
  isCopy: 0 | 1,
  language: string,
  headline: string,
  /** The unit of the first of these passages. */
  firstUnit: number,
  passages: readonly string[],
  /** Of passages that begin alike: which of these, and the number in its anchor. */
  numbered: readonly (readonly [passage: number, number: number])[],
  /** Set where these passages go on with an article that another file begins. */
  goesOn?: 1,
];

/** A sentence about how articles differ, and the units it rests on. */
export type StoryFinding = readonly [sentence: string, units: readonly number[]];

/** Units are counted from the story's title, which is its first one. */
export const TITLE = 0;
/** Of an article, the outlet is the first unit, the headline the second; its passages follow. */
export const HEADLINE = 1;
export const FIRST_PASSAGE = 2;
