import { joined, type TermFinder } from './marks.ts';
import { pieces, type Piece } from './pieces.ts';
import { reread, type Reread } from './reread.ts';
import { TITLE, type ArticleText, type StoryText } from './story-text.ts';
import { unitsOf, type StoryUnit } from './story-units.ts';
import { words } from './words.ts';

/** A story with what was found in it. */
export interface ShownStory {
  readonly path: string;
  readonly title: readonly Piece[];
  /** True where the title itself answers. */
  readonly named: boolean;
  /** How well its best part answers. */
  readonly score: number;
  /** The best first. */
  readonly articles: readonly ShownArticle[];
}

/** An article in which something was found. */
export interface ShownArticle extends Mark {
  readonly path: string;
  readonly language: string;
  readonly outlet: readonly Piece[];
  readonly headline: readonly Piece[];
  /** True where the headline or the outlet's name itself answers. */
  readonly named: boolean;
  readonly passages: readonly ShownPassage[];
}

export interface ShownPassage {
  readonly path: string;
  readonly text: readonly Piece[];
  /** Copies of the article that have the passage, too. */
  readonly copies: readonly Linked[];
  /** Passages of other articles that tell the same and do not answer themselves. */
  readonly beside: readonly Linked[];
  readonly findings: readonly string[];
  /** Set where it prints nothing of the one thing asked for: that speaks here, or is what is meant. */
  readonly unprinted?: 'speaker' | 'value';
}

/** A passage of another article. */
export interface Linked extends Mark {
  readonly path: string;
  readonly outlet: string;
  readonly language: string;
  readonly text: readonly Piece[];
}

/** An outlet's mark. */
export interface Mark {
  readonly letter: string;
  readonly hue: number;
  readonly isCopy: boolean;
}

const EXCERPT = 320;
const EXCERPT_BESIDE = 200;
/** So many passages beside a hit; the article's page has them all. */
const MOST_BESIDE = 2;

interface Hit extends Reread {
  readonly one: StoryUnit;
}

/**
 * What is shown of a story, from the files that hold its matches: units, counted from the story's
 * title, with their scores.
 */
export function shownStory(
  files: readonly StoryText[],
  matches: ReadonlyMap<number, number>,
  finder: TermFinder,
  withFindings: boolean,
): ShownStory {
  const [first] = files;
  if (first === undefined) throw new Error('A story without a text. This is a bug.');
  const units = new Map(files.flatMap((file) => [...unitsOf(file)]));
  const links = linksOf(files);
  const story = first[0];
  const hits = [...matches].flatMap(([unit, score]): Hit[] => {
    const one = units.get(unit);
    return one === undefined ? [] : [{ one, ...reread(one.text, one.words(), score, finder) }];
  });
  const answering = new Set(hits.map(({ one }) => one.unit));
  const passages = hits.filter(({ one }) => one.kind === 'passage');
  const folded = new Map(passages.flatMap((hit) => sourceOf(hit, answering, links, units)));
  const byArticle = Map.groupBy(
    hits.filter(({ one }) => one.article !== null && !folded.has(one.unit)),
    ({ one }) => one.article?.[0],
  );
  const articles = [...byArticle.values()]
    .map((some) => ({ some: some.toSorted((a, b) => b.score - a.score) }))
    .sort((a, b) => (b.some[0]?.score ?? 0) - (a.some[0]?.score ?? 0))
    .flatMap(({ some }) => shownArticle(some) ?? []);
  return {
    path: `${story}/`,
    title: marked(first[1]),
    named: answering.has(TITLE),
    score: Math.max(...hits.map(({ score }) => score)),
    articles,
  };

  function shownArticle(some: readonly Hit[]): ShownArticle | null {
    const article = some[0]?.one.article ?? null;
    if (article === null) return null;
    const [slug, name, , , , language, headline] = article;
    return {
      ...markOf(article),
      path: `${story}/${slug}/`,
      language,
      outlet: marked(name),
      headline: marked(headline),
      named: some.some(({ one }) => one.kind !== 'passage'),
      passages: some.filter(({ one }) => one.kind === 'passage').map(shownPassage),
    };
  }

  function shownPassage({ one, places }: Hit): ShownPassage {
    const others = (links.get(one.unit) ?? []).flatMap((unit) => units.get(unit) ?? []);
    const copies = others.filter(({ unit }) => folded.get(unit) === one.unit);
    const beside = others.filter(({ unit, article }) => !answering.has(unit) && article?.[4] === 0);
    const isUnprinted = finder.terms === 1 && places.length === 0;
    return {
      ...(isUnprinted ? { unprinted: finder.isValue ? 'value' : 'speaker' } : {}),
      path: pathOf(one, wordsAt(one.text, places)),
      text: pieces(one.text, joined(places), EXCERPT),
      copies: copies.map(linked),
      beside: beside.slice(0, MOST_BESIDE).map(linked),
      findings: withFindings
        ? files.flatMap((file) =>
            file[4].flatMap(([sentence, on]) => (on.includes(one.unit) ? [sentence] : [])),
          )
        : [],
    };
  }

  function linked(one: StoryUnit): Linked {
    const article = one.article;
    const text = marked(one.text, EXCERPT_BESIDE);
    if (article === null) throw new Error('A title is linked with nothing. This is a bug.');
    return {
      ...markOf(article),
      path: pathOf(one, []),
      outlet: article[1],
      language: article[5],
      text,
    };
  }

  /** Where a passage stands on its page; the words are marked there. */
  function pathOf({ article, anchor }: StoryUnit, found: readonly string[]): string {
    const query =
      found.length > 0 ? `?${new URLSearchParams({ found: found.join('|') }).toString()}` : '';
    return `${story}/${article?.[0] ?? ''}/${query}#${anchor()}`;
  }

  function marked(text: string, longest?: number): Piece[] {
    return pieces(text, joined(finder.find(text, words(text))), longest);
  }
}

function markOf([, , letter, hue, isCopy]: ArticleText): Mark {
  return { letter, hue, isCopy: isCopy === 1 };
}

/** The distinct words that stand at some places. */
function wordsAt(text: string, places: Reread['places']): string[] {
  return [...new Set(joined(places).map(({ start, end }) => text.slice(start, end)))];
}

function linksOf(files: readonly StoryText[]): Map<number, number[]> {
  const links = new Map<number, number[]>();
  const add = (from: number, to: number) => links.set(from, [...(links.get(from) ?? []), to]);
  for (const [a, b] of files.flatMap((file) => file[3])) {
    add(a, b);
    add(b, a);
  }
  return links;
}

/** The passage under which that of a copy is folded: its source's, where it answers too. */
function sourceOf(
  { one }: Hit,
  answering: ReadonlySet<number>,
  links: ReadonlyMap<number, readonly number[]>,
  units: ReadonlyMap<number, StoryUnit>,
): (readonly [number, number])[] {
  if (one.article?.[4] !== 1) return [];
  const source = (links.get(one.unit) ?? []).find(
    (unit) => answering.has(unit) && units.get(unit)?.article?.[4] === 0,
  );
  return source === undefined ? [] : [[one.unit, source]];
}
