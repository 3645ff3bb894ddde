import type { StoryStarts } from './postings.ts';
import type { SearchRoot } from './root.ts';
import { FIRST_PASSAGE } from './story-text.ts';

/** Which unit is what: all stories' units are counted through. */
export interface UnitTable {
  readonly units: number;
  readonly starts: StoryStarts;
  /** For each unit its article, counted through all stories; `NO_ARTICLE` for a story's title. */
  readonly articles: Uint32Array;
  /** For each unit whether it is a `TITLE`, `OUTLET`, `HEADLINE` or `PASSAGE`. */
  readonly kinds: Uint8Array;
  /** For each article its first unit, which is its outlet; the headline follows. */
  readonly firsts: Uint32Array;
  /** For each article its story. */
  readonly stories: Uint32Array;
  readonly isCopy: readonly boolean[];
}

export const NO_ARTICLE = 2 ** 32 - 1;

export const [TITLE, OUTLET, HEADLINE, PASSAGE] = [0, 1, 2, 3] as const;

export function tableOf({ stories }: SearchRoot): UnitTable {
  const starts = [0];
  const firsts: number[] = [];
  const storyOf: number[] = [];
  const isCopy: boolean[] = [];
  let next = 0;
  stories.forEach((articles, story) => {
    next += 1;
    for (const article of articles) {
      firsts.push(next);
      storyOf.push(story);
      isCopy.push(article % 2 === 1);
      next += FIRST_PASSAGE + (article >> 1);
    }
    starts.push(next);
  });
  const articles = new Uint32Array(next).fill(NO_ARTICLE);
  const kinds = new Uint8Array(next);
  firsts.forEach((first, article) => {
    const story = storyOf[article] ?? 0;
    const end = storyOf[article + 1] === story ? firsts[article + 1] : starts[story + 1];
    articles.fill(article, first, end);
    kinds.fill(PASSAGE, first, end);
    kinds[first] = OUTLET;
    kinds[first + 1] = HEADLINE;
  });
  return {
    units: next,
    starts: Uint32Array.from(starts),
    articles,
    kinds,
    firsts: Uint32Array.from(firsts),
    stories: Uint32Array.from(storyOf),
    isCopy,
  };
}
