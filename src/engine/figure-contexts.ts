import { lex, type Lexeme } from './lexemes.ts';
import { ONES, TENS } from './number-words.ts';
import { stem } from './stem.ts';
import type { Article, Figure, Passage } from './types.ts';

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
  /** For someone's age, the names printed before it: "Jesse Jackson, 47,"; empty where there are none. Else null. */
  readonly age: ReadonlySet<string> | null;
  /** True where the figure is stated as a growth: "up 122%", "rose by a third". */
  readonly growth: boolean;
}

const STOPS: ReadonlySet<string> = new Set(
  (
    'the a an of to in on at by for with from and or but as that this these those it its is was were are be been ' +
    'being has have had having he she they his her their them him i we you our your my not no nor so than then ' +
    'said say says saying told tell according who which whom whose will would could should can may might must do ' +
    'does did done into onto over under about after before since until while during between through per each ' +
    'also more most less least some any all both other another such only just even still up down out off if when ' +
    'where there here how what why mr mrs ms one s t re ve d ll us nearly almost around roughly approximately ' +
    'including include included worth percent million billion thousand hundred trillion dozen dollar year month ' +
    'week day hour years months weeks days hours minutes decades many much very now new aged age ages old respectively'
  ).split(' '),
);

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
const REFERRING = /^(that|this|it|these|those|they|which)/;
const GROWTH =
  /^(up|rose|rise|rises|rising|risen|increas\w*|grew|grow|grows|growing|growth|grown|jump\w*|surg\w*|climb\w*|gain\w*|soar\w*|higher|expand\w*)$/;

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
  const texts = new Map(articles.map(({ slug, text }) => [slug, text]));
  const lexed = passages.map((passage) =>
    lex((texts.get(passage.article) ?? '').slice(passage.start, passage.end)),
  );
  const words = lexed.map((lexemes) => wordsOf(lexemes));
  const rarity = rarityOf(words);
  const commonest = Math.log(
    1 + (passages.length + SHORT_STORY) / Math.max(COMMON, passages.length / 4),
  );
  const byPassage = new Map<string, Figure[]>();
  for (const figure of figures)
    byPassage.set(figure.passage, [...(byPassage.get(figure.passage) ?? []), figure]);
  const contexts = new Map<string, FigureContext>();
  passages.forEach((passage, index) => {
    const here = byPassage.get(passage.id) ?? [];
    const before = passages[index - 1]?.article === passage.article ? (words[index - 1] ?? []) : [];
    for (const figure of here) {
      const terms = termsOf(figure, here, passage, lexed[index] ?? [], rarity);
      const refersBack = REFERRING.test(lexed[index]?.[0]?.key ?? '');
      for (const { stem: term } of refersBack ? before.slice(-REACH) : []) {
        if (!terms.has(term)) terms.set(term, PASSAGE_BEFORE * (rarity.get(term) ?? 0));
      }
      let squares = 0;
      for (const weight of terms.values()) squares += weight * weight;
      const near = neighbours(figure, passage, lexed[index] ?? []);
      const growth = isGrowth(figure, passage, lexed[index] ?? []);
      const age = ageOf(figure, texts.get(passage.article) ?? '');
      const phrases = phrasesNear(figure, here, passage, lexed[index] ?? [], rarity, commonest);
      const printed = (texts.get(passage.article) ?? '').slice(figure.start, figure.end);
      contexts.set(figure.id, {
        printed,
        terms,
        ...near,
        phrases,
        age,
        norm: Math.sqrt(squares),
        growth,
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

/** The stems two contexts share, heaviest first. */
export function sharedTerms(a: FigureContext, b: FigureContext): string[] {
  return [...a.terms]
    .flatMap(([term, weight]) =>
      b.terms.has(term) ? [[term, weight * (b.terms.get(term) ?? 0)] as const] : [],
    )
    .sort(([x, heavy], [y, light]) => light - heavy || (x < y ? -1 : 1))
    .map(([term]) => term);
}

function wordsOf(lexemes: readonly Lexeme[]): Word[] {
  return lexemes.flatMap((lexeme) => {
    const term = termOf(lexeme);
    return term ? [{ stem: term, start: lexeme.start }] : [];
  });
}

/** The stem of a word that tells something, else null. */
export function termOf({ kind, key }: Lexeme): string | null {
  if (kind !== 'word' || STOPS.has(key)) return null;
  return key.length > 1 && !ONES.has(key) && !TENS.has(key) ? stem(key) : null;
}

function rarityOf(passages: readonly (readonly Word[])[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const words of passages) {
    for (const term of new Set(words.map(({ stem: word }) => word)))
      count.set(term, (count.get(term) ?? 0) + 1);
  }
  const rarity = new Map<string, number>();
  for (const [term, seen] of count)
    rarity.set(term, Math.log(1 + (passages.length + SHORT_STORY) / seen));
  return rarity;
}

function termsOf(
  figure: Figure,
  here: readonly Figure[],
  passage: Passage,
  lexemes: readonly Lexeme[],
  rarity: ReadonlyMap<string, number>,
): Map<string, number> {
  const terms = new Map<string, number>();
  const [from, to] = [figure.start - passage.start, figure.end - passage.start];
  const others = here
    .filter(({ id }) => id !== figure.id)
    .map(({ start, end }) => [start - passage.start, end - passage.start] as const);
  const first = lexemes.findIndex(({ end }) => end > from);
  const after = lexemes.findIndex(({ start }) => start >= to);
  const walk = (at: number, step: 1 | -1) => {
    let share = 1;
    let distance = 1;
    for (let index = at; index >= 0 && index < lexemes.length && distance <= REACH; index += step) {
      const lexeme = lexemes[index];
      if (!lexeme) break;
      if (lexeme.kind === 'mark' && /^[,;:—–()“”"]$/.test(lexeme.key)) share *= BEYOND_CLAUSE;
      if (others.some(([start, end]) => (step > 0 ? lexeme.start === start : lexeme.end === end)))
        share *= BEYOND_FIGURE;
      if (lexeme.kind === 'word') distance += 1;
      const term = termOf(lexeme);
      if (!term) continue;
      const weight = (share * (rarity.get(term) ?? 0)) / (1 + distance / HALF_DISTANCE);
      if (weight > (terms.get(term) ?? 0)) terms.set(term, weight);
    }
  };
  // The figure's own words count too: its noun, "major Chinese manufacturers".
  const own = lexemes.slice(Math.max(0, first), after < 0 ? lexemes.length : after);
  for (const lexeme of own) {
    const term = termOf(lexeme);
    if (term) terms.set(term, rarity.get(term) ?? 0);
  }
  walk(first - 1, -1);
  if (after >= 0) walk(after, 1);
  return terms;
}

const NAMED_AGE = /((?:\p{Lu}[\p{L}'’-]*\.? ?){1,4}),? \(?$/u;

function ageOf({ kind, unit, start, end }: Figure, text: string): ReadonlySet<string> | null {
  const printed = text.slice(start, end);
  if (kind !== 'duration' || unit !== 'year' || !/^\d+$|old/.test(printed)) return null;
  const name = /^\d+$/.test(printed)
    ? NAMED_AGE.exec(text.slice(Math.max(0, start - 50), start))?.[1]
    : undefined;
  return new Set((name ?? '').toLowerCase().match(/\p{L}{3,}/gu) ?? []);
}

/** A phrase is looked for among so many lexemes on either side, up to the next figure. */
const PHRASE_REACH = 20;
/** A word in more passages than this, and in more than a quarter of them, makes no phrase: the story's own names. */
const COMMON = 4;

function phrasesNear(
  figure: Figure,
  here: readonly Figure[],
  passage: Passage,
  lexemes: readonly Lexeme[],
  rarity: ReadonlyMap<string, number>,
  commonest: number,
): Set<string> {
  const starts = here.map(({ start }) => start - passage.start);
  const ends = here.map(({ end }) => end - passage.start);
  const own = figure.start - passage.start;
  const left = Math.max(0, ...ends.filter((end) => end <= own));
  const right = Math.min(
    Infinity,
    ...starts.filter((start) => start >= figure.end - passage.start),
  );
  const centre = lexemes.findIndex(({ end }) => end > own);
  const near = lexemes
    .slice(Math.max(0, centre - PHRASE_REACH), Math.max(0, centre) + PHRASE_REACH)
    .filter(({ start, end }) => start >= left && end <= right);
  const phrases = new Set<string>();
  let last: string | null = null;
  for (const lexeme of near) {
    const term = termOf(lexeme);
    if (lexeme.kind === 'digits' || (lexeme.kind === 'mark' && /^[,;:.—–()“”"]$/.test(lexeme.key)))
      last = null;
    if (!term) continue;
    if (last && [last, term].every((word) => (rarity.get(word) ?? 0) >= commonest))
      phrases.add(`${last} ${term}`);
    last = term;
  }
  return phrases;
}

/** How many telling words are read on either side. */
const NEAR = 3;

function neighbours(
  figure: Figure,
  passage: Passage,
  lexemes: readonly Lexeme[],
): Pick<FigureContext, 'before' | 'after'> {
  const before = new Set<string>();
  const after = new Set<string>();
  const first = lexemes.findIndex(({ end }) => end > figure.start - passage.start);
  for (
    let at = first - 1, seen = 0;
    at >= 0 && seen < 10 && before.size < NEAR;
    at -= 1, seen += 1
  ) {
    const lexeme = lexemes[at];
    const term = lexeme && termOf(lexeme);
    if (term) before.add(term);
  }
  const last = lexemes.findIndex(({ start }) => start >= figure.end - passage.start);
  for (
    let at = last, seen = 0;
    at >= 0 && at < lexemes.length && seen < 10 && after.size < NEAR;
    at += 1, seen += 1
  ) {
    const lexeme = lexemes[at];
    const term = lexeme && termOf(lexeme);
    if (term) after.add(term);
  }
  return { before, after };
}

function isGrowth(figure: Figure, passage: Passage, lexemes: readonly Lexeme[]): boolean {
  if (figure.kind === 'multiple') return true;
  if (figure.kind !== 'percentage') return false;
  const first = lexemes.findIndex(({ end }) => end > figure.start - passage.start);
  const after = lexemes.findIndex(({ start }) => start >= figure.end - passage.start);
  const before = lexemes.slice(Math.max(0, first - 4), Math.max(0, first)).map(({ key }) => key);
  const behind = after < 0 ? [] : lexemes.slice(after, after + 2).map(({ key }) => key);
  // "increased to 78.4%" states a level, "increasing by 489.9%" a growth.
  const last = before.at(-1) ?? '';
  if (last === 'of') return GROWTH.test(before.at(-2) ?? '');
  if (last === 'to' || before.some((word) => /^ma[dk]/.test(word))) return false;
  return [...before, ...behind].some((word) => GROWTH.test(word));
}
