import { storyLanguage, type Language } from '../language/index.ts';
import { idf } from '../idf.ts';
import { ageOf, type Age } from './ages.ts';
import {
  COMMON,
  complementOf,
  fateOf,
  isNeeded,
  isGrowth,
  namesNear,
  objectOf,
  neighbours,
  phrasesNear,
  type Complement,
  type Fate,
} from './figure-surroundings.ts';
import { partnersAmong, type Partner } from './partners.ts';
import { termOf } from './figure-terms.ts';
import { readingOf, tokensIn } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import type { Article, Figure, Passage } from '../types.ts';

/** The words around a figure, by what they tell about it. */
export interface FigureContext {
  /** The figure's own words. */
  readonly printed: string;
  /** Stems with their weight: rare in the story and near to the figure is heavy. */
  readonly terms: ReadonlyMap<string, number>;
  /** Stems of the telling words directly before and after the figure, at most three each. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** Pairs of telling words that follow each other near the figure: "gross profit", "best buy". */
  readonly phrases: ReadonlySet<string>;
  /** The root of the sum of squares of the weights. */
  readonly norm: number;
  /** Whose age it is; null for all that is no age. */
  readonly age: Age | null;
  /** What became of the people it counts. */
  readonly fate: Fate | null;
  /** True where it says how many are needed, not how many there are. */
  readonly needed: boolean;
  /** True where it counts others than those told of before: "three other women", "another 20". */
  readonly others: boolean;
  /** True where the figure is stated as a growth: "up 122%", "rose by a third". */
  readonly growth: boolean;
  /** What the figure is said of: words of the nearest name before it in its passage, else after it. */
  readonly names: ReadonlySet<string>;
  /** The telling words right behind it: "a 21-year FBI veteran". */
  readonly object: ReadonlySet<string>;
  /** What a preposition right behind it leads to: "charity" in "$7 million to charity". */
  readonly complement: Complement | null;
  /** The other half of a range or tally: "40 to 60 hours", "52-48", "between 12 and 16". */
  readonly partner: Partner | null;
  /** All telling words of its passage with their weight, and the root of the sum of their squares. */
  readonly passage: { readonly terms: ReadonlyMap<string, number>; readonly norm: number };
}

/** Added to the number of passages, so that in two pasted sentences shared words are not worthless. */
const SHORT_STORY = 20;
/** Each word further from the figure counts for less; at this distance for half. */
const HALF_DISTANCE = 6;
/** What lies beyond another figure tells about that one. */
const BEYOND_FIGURE = 0.35;
const BEYOND_CLAUSE = 0.75;
/** No word further off than this is read, so that a passage of many figures stays cheap. */
const REACH = 40;
/** The passage before counts for so much where this one refers to it: "That's up from 4.9%". */
const PASSAGE_BEFORE = 0.2;
interface Word {
  readonly stem: string;
  readonly start: number;
}

/** Reads the context of every figure. Words are weighed by how few passages of the story have them. */
export function figureContexts(
  articles: readonly Article[],
  passages: readonly Passage[],
  figures: readonly Figure[],
): Map<string, FigureContext> {
  const language = storyLanguage(articles);
  const texts = new Map(articles.map(({ slug, text }) => [slug, text]));
  const readings = new Map(articles.map((article) => [article.slug, readingOf(article)]));
  const cut = passages.map((passage) => {
    const reading = readings.get(passage.article);
    return reading ? tokensIn(reading, passage) : [];
  });
  const words = cut.map((tokens) => wordsOf(tokens, language));
  const idfs = idfsOf(words);
  const commonest = idf(passages.length + SHORT_STORY, Math.max(COMMON, passages.length / 4));
  const byPassage = new Map<string, Figure[]>();
  for (const figure of figures)
    byPassage.set(figure.passage, [...(byPassage.get(figure.passage) ?? []), figure]);
  const contexts = new Map<string, FigureContext>();
  passages.forEach((passage, index) => {
    const here = byPassage.get(passage.id) ?? [];
    const before = passages[index - 1]?.article === passage.article ? (words[index - 1] ?? []) : [];
    const whole = weighed(words[index] ?? [], idfs);
    const partners = partnersAmong(here, texts.get(passage.article) ?? '', language);
    for (const figure of here) {
      const partner = partners.get(figure.id) ?? null;
      const apart = here.filter(({ id }) => id !== figure.id && id !== partner?.figure.id);
      const terms = termsOf(figure, apart, cut[index] ?? [], idfs, language);
      const refersBack = language.figures.referringBack.test(cut[index]?.[0]?.key ?? '');
      for (const { stem: term } of refersBack ? before.slice(-REACH) : []) {
        if (!terms.has(term)) terms.set(term, PASSAGE_BEFORE * (idfs.get(term) ?? 0));
      }
      let squares = 0;
      for (const weight of terms.values()) squares += weight * weight;
      const near = neighbours(figure, cut[index] ?? [], language);
      const growth = isGrowth(figure, cut[index] ?? [], language);
      const age = ageOf(figure, texts.get(passage.article) ?? '', language);
      const phrases = phrasesNear(figure, apart, cut[index] ?? [], idfs, commonest, language);
      const printed = (texts.get(passage.article) ?? '').slice(figure.start, figure.end);
      contexts.set(figure.id, {
        printed,
        terms,
        ...near,
        phrases,
        age,
        norm: Math.sqrt(squares),
        growth,
        names: namesNear(figure, cut[index] ?? [], texts.get(passage.article) ?? '', language),
        partner,
        complement: complementOf(
          figure,
          cut[index] ?? [],
          texts.get(passage.article) ?? '',
          language,
        ),
        object: objectOf(figure, cut[index] ?? [], language),
        fate: fateOf(figure, cut[index] ?? [], language),
        needed: isNeeded(figure, cut[index] ?? [], language),
        others: language.figures.others.test(`${figure.qualifier ?? ''} ${printed}`),
        passage: whole,
      });
    }
  });
  return contexts;
}

/** The cosine of two contexts: 0 where nothing is shared, 1 where they are the same. */
export function contextLikeness(a: FigureContext, b: FigureContext): number {
  let product = 0;
  for (const [term, weight] of a.terms) product += weight * (b.terms.get(term) ?? 0);
  return a.norm && b.norm ? product / (a.norm * b.norm) : 0;
}

/** How much of the lighter context stands in the other, 0 to 1. */
export function contextOverlap(a: FigureContext, b: FigureContext): number {
  let shared = 0;
  for (const [term, weight] of a.terms) shared += Math.min(weight, b.terms.get(term) ?? 0);
  const least = Math.min(totalOf(a), totalOf(b));
  return least > 0 ? shared / least : 0;
}

function totalOf({ terms }: FigureContext): number {
  let sum = 0;
  for (const weight of terms.values()) sum += weight;
  return sum;
}

/** The cosine of the passages of two figures. */
export function passageLikeness(
  { passage: a }: FigureContext,
  { passage: b }: FigureContext,
): number {
  let product = 0;
  for (const [term, weight] of a.terms) product += weight * (b.terms.get(term) ?? 0);
  return a.norm && b.norm ? product / (a.norm * b.norm) : 0;
}

function weighed(words: readonly Word[], idfs: ReadonlyMap<string, number>) {
  const terms = new Map(words.map(({ stem: term }) => [term, idfs.get(term) ?? 0]));
  let squares = 0;
  for (const weight of terms.values()) squares += weight * weight;
  return { terms, norm: Math.sqrt(squares) };
}

function wordsOf(tokens: readonly Token[], language: Language): Word[] {
  return tokens.flatMap((token) => {
    const term = termOf(token, language);
    return term ? [{ stem: term, start: token.start }] : [];
  });
}

function idfsOf(passages: readonly (readonly Word[])[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const words of passages) {
    for (const term of new Set(words.map(({ stem: word }) => word)))
      count.set(term, (count.get(term) ?? 0) + 1);
  }
  const idfs = new Map<string, number>();
  for (const [term, seen] of count) idfs.set(term, idf(passages.length + SHORT_STORY, seen));
  return idfs;
}

function termsOf(
  figure: Figure,
  apart: readonly Figure[],
  tokens: readonly Token[],
  idfs: ReadonlyMap<string, number>,
  language: Language,
): Map<string, number> {
  const terms = new Map<string, number>();
  const [from, to] = [figure.start, figure.end];
  const others = apart.map(({ start, end }) => [start, end] as const);
  const first = tokens.findIndex(({ end }) => end > from);
  const after = tokens.findIndex(({ start }) => start >= to);
  const walk = (at: number, step: 1 | -1) => {
    let share = 1;
    let distance = 1;
    for (let index = at; index >= 0 && index < tokens.length && distance <= REACH; index += step) {
      const token = tokens[index];
      if (!token) break;
      if (token.kind === 'mark' && /^[,;:—–()“”"]$/.test(token.key)) share *= BEYOND_CLAUSE;
      if (others.some(([start, end]) => (step > 0 ? token.start === start : token.end === end)))
        share *= BEYOND_FIGURE;
      if (token.kind === 'word') distance += 1;
      const term = termOf(token, language);
      if (!term) continue;
      const weight = (share * (idfs.get(term) ?? 0)) / (1 + distance / HALF_DISTANCE);
      if (weight > (terms.get(term) ?? 0)) terms.set(term, weight);
    }
  };
  // The figure's own words count too: its noun, "major Chinese manufacturers".
  const own = tokens.slice(Math.max(0, first), after < 0 ? tokens.length : after);
  for (const token of own) {
    const term = termOf(token, language);
    if (term) terms.set(term, idfs.get(term) ?? 0);
  }
  walk(first - 1, -1);
  if (after >= 0) walk(after, 1);
  return terms;
}
