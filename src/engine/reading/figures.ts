import { findAmounts, type Amount } from './amounts.ts';
import { languageOf, type Language } from '../language/index.ts';
import { draftOf, type Draft } from './figure-drafts.ts';
import { tokensOf, type Token, type TokenRun } from './tokens.ts';
import { multipleAt } from './multiples.ts';
import { isNoFigure } from './not-figures.ts';
import { isCapitalised, type PassageReading } from './passage-reading.ts';
import { assignPeriods, findPeriods } from './periods.ts';
import { qualifierOf } from './qualifiers.ts';
import { readQuantity } from './quantities.ts';
import { readRatio } from './ratios.ts';
import { within } from './ranges.ts';
import type { Article, Figure, Passage } from '../types.ts';

/**
 * Finds the quantities of an article as design.md defines them, in text order; passages of other
 * articles are passed over. A figure's range holds the number and its unit or noun; its qualifier
 * and period stand beside it and are kept as data.
 */
export function findFigures(
  article: Article,
  passages: readonly Passage[],
  run: TokenRun = { tokens: tokensOf(article.text), language: languageOf(article.language) },
): Figure[] {
  const figures: Figure[] = [];
  const isPlain = run.language.numerals === 'plain';
  for (const passage of passages) {
    if (passage.article !== article.slug) continue;
    for (const figure of figuresOf(passageReading(article.text, run, passage))) {
      if (isPlain && !isWrittenAlike(article.text, figure)) continue;
      const id = `${article.slug}.f${String(figures.length + 1)}`;
      figures.push({ id, article: article.slug, passage: passage.id, ...figure });
    }
  }
  return figures;
}

/** Whether a figure says the same in every language: digits without separators, and signs. */
function isWrittenAlike(text: string, { kind, start, end, unit }: Found): boolean {
  const printed = text.slice(start, end);
  if (kind === 'count') return /^\d+(?!\S)/.test(printed) && unit !== 'point' && unit !== 'vote';
  return /^-?\p{Sc}?-?\d+\s?[%\p{Sc}]?$/u.test(printed);
}

type Found = Omit<Figure, 'id' | 'article' | 'passage'>;

/** Reads the figures of a text that is one passage. */
export function readFigures(text: string, language: Language, heading = false): Found[] {
  const kind = heading ? 'heading' : 'sentence';
  const run = { tokens: tokensOf(text), language };
  return figuresOf(passageReading(text, run, { start: 0, end: text.length, kind }));
}

function passageReading(
  text: string,
  { tokens: all, language }: TokenRun,
  passage: Pick<Passage, 'start' | 'end' | 'kind'>,
): PassageReading {
  const tokens = within(all, passage);
  const titleCase = passage.kind === 'heading' || isTitleCase(text, tokens);
  return { text, passage, tokens, language, titleCase };
}

function figuresOf(reading: PassageReading): Found[] {
  const drafts = readAmounts(reading);
  const periods = drafts.length === 0 ? [] : assignPeriods(drafts, findPeriods(reading));
  return drafts.map(({ start, end, kind, value, unit, from, to, numeralTo }, index) => {
    const qualifier = kind === 'ordinal' ? null : qualifierOf(reading, from, numeralTo, to);
    const approximate = value === null || qualifier?.approximate === true;
    return {
      start,
      end,
      kind,
      value,
      unit,
      approximate,
      qualifier: qualifier?.words ?? null,
      period: periods[index] ?? null,
    };
  });
}

/** Reads from the end, since in "46 to 57 months" and "3 to 4 million" the first number borrows from the second. */
function readAmounts(reading: PassageReading): Draft[] {
  const { tokens } = reading;
  const amounts = findAmounts(reading);
  const byFrom = new Map(amounts.map((amount) => [amount.from, amount]));
  const drafts: Draft[] = [];
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const amount = byFrom.get(at);
    const next = drafts.at(-1);
    const draft = amount ? readAmount(reading, amount, next) : readMultiple(reading, at);
    if (!draft) continue;
    // A ratio swallows its second number.
    while ((drafts.at(-1)?.from ?? Infinity) < draft.to) drafts.pop();
    drafts.push(draft);
  }
  return drafts.reverse();
}

function readMultiple(reading: PassageReading, at: number): Draft | null {
  const { text } = reading;
  const multiple = multipleAt(reading, at);
  if (!multiple) return null;
  const kind = multiple.unit === 'times' ? 'multiple' : 'count';
  return draftOf(text, reading, {
    kind,
    value: multiple.value,
    unit: multiple.unit,
    from: at,
    to: multiple.to,
    numeralTo: multiple.to,
    magnitude: 1,
  });
}

function readAmount(
  reading: PassageReading,
  amount: Amount,
  next: Draft | undefined,
): Draft | null {
  if (amount.value !== null && !Number.isFinite(amount.value)) return null;
  if (isNoFigure(reading, amount)) return null;
  return readRatio(reading, amount) ?? readQuantity(reading, amount, next);
}

function isTitleCase(text: string, tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, start, end }) => kind === 'word' && end - start > 3);
  const capitals = words.filter((word) => isCapitalised(text, word));
  return words.length > 2 && capitals.length > 0.8 * words.length;
}
