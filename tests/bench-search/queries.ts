import { randomNumbers } from '../../src/cli/bench-texts.ts';

/** A passage that the bench looks for. */
export interface BenchPassage {
  /** `story/article` */
  readonly article: string;
  /** `story/article#article.3` */
  readonly id: string;
  readonly text: string;
}

/** A question and the passages that answer it; without any where nothing should be found. */
export interface BenchQuery {
  readonly text: string;
  readonly answers: readonly BenchPassage[];
}

export const QUERY_KINDS = {
  'five words as printed': { goal: 1 },
  'three words, one mistyped': { goal: 0.99 },
  'three words, two mistyped': { goal: 0.95 },
  'five words in another order': { goal: 0.99 },
  'a figure in another notation': { goal: 0.98 },
  'nonsense, answered': { goal: 0 },
} as const;
export type QueryKind = keyof typeof QUERY_KINDS;

/** Of a query that more passages answer than are looked at, no one could say which is meant. */
const MOST_ANSWERS = 3;

/**
 * Queries of each kind about passages chosen by chance, the same for the same archive. Words are
 * three letters or longer; where more than three passages have them all, others are chosen.
 */
export function benchQueries(
  passages: readonly BenchPassage[],
  each: number,
): Record<QueryKind, BenchQuery[]> {
  const random = randomNumbers(13);
  const index = wordIndex(passages);
  const from = (make: (passage: BenchPassage) => Draft | null): BenchQuery[] => {
    const queries: BenchQuery[] = [];
    for (let tries = 0; queries.length < each && tries < 200 * each; tries += 1) {
      const passage = passages[Math.floor(random() * passages.length)];
      const draft = passage === undefined ? null : make(passage);
      if (draft === null) continue;
      const answers = index.withAll(draft.words);
      if (answers.length > 0 && answers.length <= MOST_ANSWERS)
        queries.push({ text: draft.text, answers });
    }
    return queries;
  };
  const mistyped = (count: number) => (passage: BenchPassage) => {
    const words = chosen(telling(passage.text), 3, random);
    const typed = words.map((word, place) => (place < count ? mistype(word, random) : word));
    return words.length < 3 ? null : { words, text: shuffled(typed, random).join(' ') };
  };
  return {
    'five words as printed': from(({ text }) => {
      const words = wordsOf(text);
      const start = Math.floor(random() * (words.length - 4));
      const five = words.slice(start, start + 5);
      return five.length < 5 ? null : { words: five, text: five.join(' ') };
    }),
    'three words, one mistyped': from(mistyped(1)),
    'three words, two mistyped': from(mistyped(2)),
    'five words in another order': from(({ text }) => {
      const words = chosen(telling(text), 5, random);
      return words.length < 5 ? null : { words, text: words.join(' ') };
    }),
    'a figure in another notation': from(({ text }) => {
      const figure = otherNotation(text, random);
      const words = chosen(telling(text.replace(figure?.printed ?? '', '')), 2, random);
      return figure === null || words.length < 2
        ? null
        : {
            words: [...words, ...wordsOf(figure.printed)],
            text: `${figure.typed} ${words.join(' ')}`,
          };
    }),
    'nonsense, answered': Array.from({ length: each }, () => ({
      text: Array.from({ length: 1 + Math.floor(random() * 3) }, () => nonsense(random)).join(' '),
      answers: [],
    })),
  };
}

interface Draft {
  readonly words: readonly string[];
  readonly text: string;
}

function wordIndex(passages: readonly BenchPassage[]) {
  const having = new Map<string, Set<number>>();
  passages.forEach(({ text }, place) => {
    for (const word of wordsOf(text)) {
      const places = having.get(word);
      if (places) places.add(place);
      else having.set(word, new Set([place]));
    }
  });
  return {
    withAll(words: readonly string[]): BenchPassage[] {
      const [rarest, ...others] = words
        .map((word) => having.get(word) ?? new Set<number>())
        .sort((a, b) => a.size - b.size);
      return [...(rarest ?? [])]
        .filter((place) => others.every((places) => places.has(place)))
        .flatMap((place) => passages[place] ?? []);
    },
  };
}

function wordsOf(text: string): string[] {
  return (
    text.toLowerCase().match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*/gu) ?? []
  );
}

/** Words that a reader would remember: those of four letters and more, each once. */
function telling(text: string): string[] {
  const words = new Set(
    text.toLowerCase().match(/(?<![\p{L}\p{M}\p{N}’'.-])\p{L}{4,}(?![\p{M}\p{N}’'.-])/gu) ?? [],
  );
  // Behind digits these are part of the number.
  return [...words].filter((word) => !/^(?:thousand|million|billion|trillion|percent)$/.test(word));
}

function chosen(words: readonly string[], count: number, random: () => number): string[] {
  return shuffled(words, random).slice(0, count);
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One letter wrong, missing, doubled by another or exchanged with its neighbour, anywhere in the word. */
export function mistype(word: string, random: () => number): string {
  const place = Math.floor(random() * word.length);
  const letter = LETTERS[Math.floor(random() * LETTERS.length)] ?? '';
  const [before, here, after] = [word.slice(0, place), word[place] ?? '', word.slice(place + 1)];
  const typed = [
    () => before + letter + after,
    () => before + after,
    () => before + letter + here + after,
    () => before + after.charAt(0) + here + after.slice(1),
  ][Math.floor(random() * 4)]?.();
  return typed === undefined || typed === word ? mistype(word, random) : typed;
}

const FIGURE =
  /([$€])(\d+(?:\.\d)?) (million|billion)|(?<![\d,.$€])(\d{1,3}),(\d{3})(?![\d,])|(?<![\d,.])(\d{1,2}) percent/;

/** A figure of the text as it is printed, and typed otherwise. */
function otherNotation(
  text: string,
  random: () => number,
): { readonly printed: string; readonly typed: string } | null {
  const found = FIGURE.exec(text);
  if (found === null) return null;
  const [printed, sign, number, magnitude, thousands, rest, percent] = found;
  const either = (one: string, other: string) => (random() < 0.5 ? one : other);
  if (number !== undefined && magnitude !== undefined) {
    const short = magnitude === 'million' ? either('m', ' mn') : either('bn', 'b');
    const full = Math.round(Number(number) * (magnitude === 'million' ? 1e6 : 1e9));
    return { printed, typed: either(`${sign}${number}${short}`, full.toLocaleString('en')) };
  }
  if (thousands !== undefined)
    return { printed, typed: either(`${thousands}${rest}`, `${thousands}.${rest} thousand`) };
  return { printed, typed: `${percent}%` };
}

const SOUNDS = ['bcdfghjklmnpqrstvwxz', 'aeiou'];

/** A word that is none: letters by chance, or such as could be spoken. */
function nonsense(random: () => number): string {
  const length = 6 + Math.floor(random() * 6);
  const spoken = random() < 0.5;
  return Array.from({ length }, (_, place) => {
    const letters = spoken ? (SOUNDS[place % 2] ?? '') : LETTERS;
    return letters[Math.floor(random() * letters.length)] ?? '';
  }).join('');
}
