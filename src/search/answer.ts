import { passageAnchors } from '../engine/anchors.ts';
import { memoizeByObject } from '../engine/memoize.ts';
import type { ArticleEntry } from './entries.ts';
import { find, type Found } from './find.ts';
import type { Library, Unit } from './library.ts';
import { marksIn, type Piece, pieces } from './marks.ts';
import type { NearWords } from './near-words.ts';
import { parseQuery } from './query.ts';
import type { Group } from './rank.ts';

/** What is shown of a search. All texts are texts, never HTML; paths are relative to the site. */
export interface Answer {
  /** All that was found, shown or not. */
  readonly stories: number;
  readonly articles: number;
  readonly passages: number;
  readonly corrected: Found['corrected'];
  readonly loose: boolean;
  /** The best of what was found, best first. */
  readonly groups: readonly (AnswerStory | AnswerArticle)[];
}

/** A story whose title was found. */
export interface AnswerStory {
  readonly kind: 'story';
  readonly path: string;
  readonly title: readonly Piece[];
}

/** An article in which something was found; `letter`, `hue` and `isCopy` are its outlet's mark. */
export interface AnswerArticle {
  readonly kind: 'article';
  readonly path: string;
  readonly letter: string;
  readonly hue: number;
  readonly isCopy: boolean;
  readonly language: string;
  readonly outlet: readonly Piece[];
  readonly headline: readonly Piece[];
  readonly story: string;
  /** True where the headline or the outlet's name itself answers the query. */
  readonly named: boolean;
  readonly passages: readonly { readonly path: string; readonly text: readonly Piece[] }[];
}

const EXCERPT = 320;
/** Of the groups shown, at most this part are stories: the articles are what is searched. */
const STORIES = 0.25;

/** Answers a query with the best `limit` groups of what was found. */
export function answer(typed: string, library: Library, near: NearWords, limit: number): Answer {
  const found = find(parseQuery(typed), library, near);
  const marked = (text: string, longest?: number): Piece[] =>
    pieces(text, marksIn(text, found.meant, library), longest);
  const stories = found.groups.filter(({ article }) => article === null);
  const tooMany = new Set(stories.slice(Math.ceil(limit * STORIES)));
  const all = found.groups.map((group) => ({ group, units: unitsOf(group, library) }));
  return {
    stories: stories.length,
    articles: found.groups.length - stories.length,
    passages: all.flatMap(({ units }) => units).filter(({ kind }) => kind === 'passage').length,
    corrected: found.corrected,
    loose: found.loose,
    groups: all
      .filter(({ group }) => !tooMany.has(group))
      .slice(0, limit)
      .flatMap(({ units }) => present(units, marked)),
  };
}

/** The anchors of an article's passages, which every page gives them. */
const anchorsIn = memoizeByObject((entry: ArticleEntry) => passageAnchors(entry[0], entry[7]));

function unitsOf({ hits }: Group, library: Library): Unit[] {
  return hits.flatMap(({ unit }) => library.units[unit] ?? []);
}

function present(
  units: readonly Unit[],
  marked: (text: string, longest?: number) => Piece[],
): (AnswerStory | AnswerArticle)[] {
  const [first] = units;
  if (first === undefined) return [];
  const [story, title] = first.story;
  if (first.article === null) return [{ kind: 'story', path: `${story}/`, title: marked(title) }];
  const [slug, outlet, letter, hue, isCopy, language, headline] = first.article.entry;
  const path = `${story}/${slug}/`;
  const anchors = anchorsIn(first.article.entry);
  const passages = units.filter(({ kind }) => kind === 'passage');
  return [
    {
      kind: 'article',
      path,
      letter,
      hue,
      isCopy: isCopy === 1,
      language,
      outlet: marked(outlet),
      headline: marked(headline),
      story: title,
      named: passages.length < units.length,
      passages: passages.map(({ passage, text }) => ({
        path: `${path}#${anchors[passage - 1] ?? ''}`,
        text: marked(text, EXCERPT),
      })),
    },
  ];
}
