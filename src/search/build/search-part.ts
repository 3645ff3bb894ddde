import { passageAnchors } from '../../engine/anchors.ts';
import type { Comparison, DateMention, Figure } from '../../engine/types.ts';
import type { Outlet } from '../../views/outlets.ts';
import { FIRST_PASSAGE, TITLE, type ArticleText, type StoryFinding } from '../story-text.ts';
import { dateKey, figureKey } from '../values.ts';
import { words } from '../words.ts';
import { unitCode } from './value-words-of.ts';

/** What the search takes from a story. */
export interface SearchableStory {
  readonly slug: string;
  readonly title: string;
  readonly date: string | null;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly comparison: Pick<
    Comparison,
    'articles' | 'passages' | 'figures' | 'dates' | 'quotes' | 'alignments' | 'findings'
  >;
}

/**
 * All that the search needs of one story. It depends on that story alone, and is JSON: a build may
 * keep it for the next one.
 */
export interface SearchPart {
  readonly slug: string;
  readonly title: string;
  /** ISO 8601; null where the story has none. Stories are in this order in the index. */
  readonly date: string | null;
  readonly articles: readonly PartArticle[];
  readonly links: readonly (readonly [number, number])[];
  readonly findings: readonly StoryFinding[];
  /** Keys by which units are found besides their words. */
  readonly keys: readonly UnitKey[];
}

export interface PartArticle {
  /** The day it was published, else the story's. */
  readonly date: string | null;
  /** The outlet's own name, without the version. */
  readonly outlet: string;
  readonly text: ArticleText;
}

/** `printed` is false for words of a speaker who is named elsewhere: they are no word of the passage. */
export interface UnitKey {
  readonly unit: number;
  readonly key: string;
}

/** Gathers what the search needs of a story. */
export function searchPart(story: SearchableStory): SearchPart {
  const { comparison, outlets } = story;
  const own = Map.groupBy(comparison.passages, ({ article }) => article);
  const units = new Map<string, number>();
  let next = TITLE + 1;
  const articles = comparison.articles.map((article): PartArticle => {
    const outlet = outlets.get(article.slug);
    if (outlet === undefined) throw new Error(`No outlet for ${article.slug}. This is a bug.`);
    const passages = own.get(article.slug) ?? [];
    const firstUnit = next + FIRST_PASSAGE;
    passages.forEach(({ id }, at) => units.set(id, firstUnit + at));
    next = firstUnit + passages.length;
    const texts = passages.map(({ start, end }) => article.text.slice(start, end));
    return {
      date: article.published ?? story.date,
      outlet: article.outlet,
      text: [
        article.slug,
        outlet.name,
        outlet.letter,
        outlet.hue,
        outlet.isCopy ? 1 : 0,
        article.language,
        article.headline ?? '',
        firstUnit,
        texts,
        numbered(article.slug, texts),
      ],
    };
  });
  const unitOf = (passage: string) => units.get(passage) ?? TITLE;
  return {
    slug: story.slug,
    title: story.title,
    date: story.date,
    articles,
    links: comparison.alignments
      .filter(({ score }) => score >= 0.5)
      .map(({ a, b }) => [unitOf(a), unitOf(b)]),
    findings: comparison.findings.map(({ sentence, passages }) => [sentence, passages.map(unitOf)]),
    keys: unitKeys(story, unitOf),
  };
}

function numbered(slug: string, texts: readonly string[]): (readonly [number, number])[] {
  return passageAnchors(slug, texts).flatMap((anchor, at): [number, number][] => {
    const number = /~(\d+)$/.exec(anchor)?.[1];
    return number === undefined ? [] : [[at, Number(number)]];
  });
}

/** Figures and dates by their value, outlets, speakers, and which passages have one of them. */
function unitKeys({ comparison }: SearchableStory, unitOf: (passage: string) => number): UnitKey[] {
  const keys: UnitKey[] = [];
  const add = (unit: number, all: readonly string[]) => {
    if (unit !== TITLE) for (const key of all) keys.push({ unit, key });
  };
  for (const figure of comparison.figures)
    add(unitOf(figure.passage), ['kind:figure', ...figureKeys(figure)]);
  for (const date of comparison.dates) add(unitOf(date.passage), dateKeys(date));
  for (const { article, spans, speaker, jointly } of comparison.quotes) {
    const names = speaker === null ? [] : [speaker, ...jointly];
    const passages = comparison.passages.filter(
      (passage) =>
        passage.article === article &&
        spans.some(([start, end]) => start < passage.end && end > passage.start),
    );
    for (const { id } of passages)
      add(unitOf(id), ['kind:quotation', ...names.flatMap((name) => fieldKeys('speaker', name))]);
  }
  for (const { passages } of comparison.findings)
    for (const passage of passages) add(unitOf(passage), ['kind:finding']);
  return keys;
}

/** The keys of a name's words in a field. */
export function fieldKeys(field: string, name: string): string[] {
  return words(name).map(({ key }) => `${field}:${key}`);
}

function figureKeys({ value, unit, kind }: Figure): string[] {
  if (value === null) return [];
  const measures = kind === 'money' || kind === 'percentage' || kind === 'measure';
  return [figureKey(value), ...(measures ? [figureKey(value, unitCode(unit))] : [])];
}

/** A day can be asked for without its year and by its month alone. */
function dateKeys({ value }: DateMention): string[] {
  const [, year = '', month, day] = /^(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?$/.exec(value) ?? [];
  if (month === undefined) return [];
  const days = day === undefined ? [] : [`${month}-${day}`];
  const ofYear =
    year === 'XXXX' ? [] : [`${year}-${month}`, ...days.map((one) => `${year}-${one}`)];
  return [...days, ...ofYear].map(dateKey);
}
