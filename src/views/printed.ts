import { placeInWords } from '../engine/explain/place-words.ts';
import type { Figure, Range } from '../engine/types.ts';
import type { Compared } from './compared.ts';

/** How many code units of a sentence stand on either side of a figure in a face-off. */
const CONTEXT = 70;

/** How far before a figure its qualifier may stand, in code units. */
const QUALIFIER_REACH = 40;

/** A figure as its article prints it, with its qualifier where that stands before it: "nearly tripled". */
export function printed(story: Compared, id: string): string {
  const figure = story.figure(id);
  return story.article(figure.article).text.slice(printedFrom(story, figure), figure.end);
}

/** Where a figure begins in its article's text, its qualifier included where that stands before it. */
export function printedFrom(story: Compared, { article, start, qualifier }: Figure): number {
  if (qualifier === null) return start;
  const { text } = story.article(article);
  const before = text.slice(Math.max(0, start - QUALIFIER_REACH), start);
  const at = before.toLowerCase().lastIndexOf(qualifier.toLowerCase());
  return at < 0 ? start : start - before.length + at;
}

/** The text of a passage. */
export function passageText(story: Compared, id: string): string {
  const passage = story.passage(id);
  return slice(story, passage.article, passage);
}

/** The words of a sentence around a figure, cut at words: "…computing power it sold in Q1 amounts to…". */
export function around(story: Compared, id: string): string {
  const figure = story.figure(id);
  return aroundRange(story, figure.article, figure);
}

/** The words of a sentence around a stretch of it, cut at words. */
export function aroundRange(story: Compared, article: string, { start, end }: Range): string {
  const { text } = story.article(article);
  const bounds = story.passage(story.passageAt(article, start));
  const from =
    start - CONTEXT > bounds.start ? text.indexOf(' ', start - CONTEXT) + 1 : bounds.start;
  const to = end + CONTEXT < bounds.end ? text.lastIndexOf(' ', end + CONTEXT) : bounds.end;
  const before = from > bounds.start && from <= start ? '… ' : '';
  const after = to < bounds.end && to >= end ? ' …' : '';
  return before + text.slice(Math.min(from, start), Math.max(to, end)) + after;
}

/** Where a passage stands in its article, in words. */
export function placeOf(story: Compared, id: string): string {
  return placeInWords(story.places.get(id), story.passage(id).kind);
}

function slice(story: Compared, article: string, { start, end }: Range): string {
  return story.article(article).text.slice(start, end);
}
