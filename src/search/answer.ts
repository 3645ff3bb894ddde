import { finder, type Correction } from './find.ts';
import type { SearchIndex } from './index-files.ts';
import { termFinder } from './marks.ts';
import { matcher } from './match.ts';
import { reader } from './meant-terms.ts';
import { storyOf } from './postings.ts';
import { parseQuery } from './query.ts';
import { shownStory, type ShownStory } from './shown-story.ts';

/** What is shown of a search. All texts are texts, never HTML; paths are relative to the site. */
export interface Answer {
  /** All that was found, shown or not. */
  readonly counts: {
    readonly stories: number;
    readonly articles: number;
    readonly passages: number;
  };
  readonly corrected: readonly Correction[];
  readonly loose: boolean;
  /** Where nothing was found: words like those that are nowhere. */
  readonly nearest: readonly string[];
  /** True where only the newest stories were looked at, as nearly all have these words. */
  readonly newest: boolean;
  /** The best stories of those in which something was found, best first. */
  readonly stories: readonly ShownStory[];
  /** How many of these are not shown, as their texts could not be loaded. */
  readonly unread: number;
}

/** Thrown where a newer question came. */
export class Superseded extends Error {}

/** So many passages of a story are looked at in its text. */
const MOST_IN_A_STORY = 12;

/**
 * Answers queries, each with the best `limit` stories in which something was found. It stops where
 * the answer `isWanted` no more.
 *
 * @throws {Superseded}
 */
export function answerer(index: SearchIndex) {
  const find = finder(index, matcher(index.table), reader(index));
  const { values } = index.root;
  const { starts } = index.table;
  return async (typed: string, limit: number, isWanted = () => true): Promise<Answer> => {
    const check = () => {
      if (!isWanted()) throw new Superseded();
    };
    const query = parseQuery(typed, values);
    const { best, stories, articles, passages, meant, ...told } = await find(query, check);
    check();
    const byStory = Map.groupBy(best, ({ unit }) => storyOf(unit, starts));
    const terms = termFinder(meant, values);
    const withFindings = query.filters.some(({ field }) => field === 'kind');
    const shown = await Promise.allSettled(
      [...byStory].slice(0, limit).map(async ([story, some]) => {
        const scores = new Map(
          some
            .slice(0, MOST_IN_A_STORY)
            .map(({ unit, score }) => [unit - (starts[story] ?? 0), score]),
        );
        const files = await Promise.all([...scores.keys()].map((unit) => index.text(story, unit)));
        return shownStory([...new Set(files)], scores, terms, withFindings);
      }),
    );
    const [failed] = shown.flatMap((one) => (one.status === 'rejected' ? [one] : []));
    const read = shown.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    if (failed && read.length === 0) throw failed.reason;
    return {
      counts: { stories: stories.size, articles, passages },
      corrected: told.corrected,
      loose: told.loose,
      nearest: told.nearest,
      newest: told.newest ?? false,
      stories: read.sort((a, b) => b.score - a.score),
      unread: shown.length - read.length,
    };
  };
}
