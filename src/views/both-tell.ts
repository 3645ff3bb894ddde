import { isDoubtful } from '../engine/explain/link-words.ts';
import { ownWords } from '../engine/findings/own-words.ts';
import { storyLanguage } from '../engine/language/index.ts';
import type { Range } from '../engine/types.ts';
import type { Mark } from '../markdown/index.ts';
import type { Compared } from './compared.ts';
import { pairsOfLinks, type LinkedPair } from './linked-pairs.ts';
import { passageHref } from './links.ts';
import { markedWords, type Words } from './marked-words.ts';
import { passageText, placeOf } from './printed.ts';
import type { Texts } from './texts.ts';

/** What two articles that were written apart both tell. */
export interface BothTell {
  /** The two headlines, words that only one has strong; null where a copy carries none. */
  readonly headlines: readonly [readonly Words[], readonly Words[]] | null;
  /** In the order of the first article. */
  readonly sure: readonly Told[];
  readonly perhaps: readonly Told[];
}

/** Passages of the two that tell the same, each with its place. */
export interface Told {
  readonly sides: readonly [readonly ToldPassage[], readonly ToldPassage[]];
  /** True where the two print the same words. */
  readonly verbatim: boolean;
}

export interface ToldPassage {
  readonly anchor: string;
  /** The passage in its article. */
  readonly href: string;
  /** "paragraph 3 of 12" */
  readonly place: string;
  /** True where it is only perhaps a part of what the others tell. */
  readonly perhaps: boolean;
  /** What the other side has not is in `<b>`. */
  readonly html: string;
}

/** What two articles both tell, passage by passage; no passage stands twice. */
export function bothTell(story: Compared, texts: Texts, base: string, other: string): BothTell {
  const pairs = pairsOfLinks(story, base, other);
  const html = new Map(
    [base, other].flatMap((slug, side) => [...markedTexts(story, texts, slug, pairs, side)]),
  );
  const told = (pair: LinkedPair): Told => {
    const side = (ids: readonly string[], others: readonly string[]) =>
      ids.map((id) => toldPassage(story, id, others, html.get(id) ?? ''));
    const [left, right] = pair.sides;
    const sides = [side(left, right), side(right, left)] as const;
    const printed = pair.sides.map((ids) => ids.map((id) => passageText(story, id)).join(' '));
    return { sides, verbatim: printed[0] === printed[1] };
  };
  return {
    headlines: headlinesOf(story, base, other),
    sure: pairs.filter(({ score }) => !isDoubtful({ score })).map(told),
    perhaps: pairs.filter(({ score }) => isDoubtful({ score })).map(told),
  };
}

function toldPassage(
  story: Compared,
  id: string,
  others: readonly string[],
  html: string,
): ToldPassage {
  const links = others.flatMap((other) => story.link(id, other) ?? []);
  return {
    ...{ anchor: story.anchor(id), href: passageHref(story, id), place: placeOf(story, id), html },
    perhaps: links.every(isDoubtful),
  };
}

/** The HTML of an article's passages in some pairs, the words marked that the other side has not. */
function markedTexts(
  story: Compared,
  texts: Texts,
  slug: string,
  pairs: readonly LinkedPair[],
  side: number,
): Map<string, string> {
  const marks = new Map<string, readonly Mark[]>();
  for (const { sides } of pairs) {
    const others = (sides[1 - side] ?? []).map((id) => passageText(story, id)).join(' ');
    for (const id of sides[side] ?? []) marks.set(id, ownMarks(story, id, others));
  }
  const ids = story.passagesOf(slug).flatMap(({ id }) => (marks.has(id) ? [id] : []));
  return texts.marked(
    slug,
    ids,
    ids.flatMap((id) => marks.get(id) ?? []),
  );
}

function ownMarks(story: Compared, id: string, others: string): Mark[] {
  const { start } = story.passage(id);
  const [own = []] = ownOfTwo(story, passageText(story, id), others);
  return own.map((run) => ({
    start: start + run.start,
    end: start + run.end,
    tagName: 'b',
    properties: {},
    layer: 2,
  }));
}

function headlinesOf(story: Compared, base: string, other: string): BothTell['headlines'] {
  const [left, right] = [story.article(base).headline, story.article(other).headline];
  if (left === null || right === null) return null;
  const [own, others] = ownOfTwo(story, left, right);
  const words = (text: string, strong: readonly Range[] = []) =>
    markedWords(text, { start: 0, end: text.length }, strong);
  return [words(left, own), words(right, others)];
}

function ownOfTwo(story: Compared, one: string, other: string): (readonly Range[])[] {
  return ownWords([one, other], storyLanguage(story.comparison.articles));
}
