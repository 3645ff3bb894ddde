import type { FigureContext } from './figure-contexts.ts';
import { CANDIDATES } from './settings.ts';
import type { Alignment, Figure } from '../types.ts';

/**
 * The pairs of figures of different articles that are worth weighing, each once: of one scale, and
 * near in value, with rare words in common, or in linked passages. Each figure gets at most so many
 * partners in each other article, whatever the length of the texts.
 */
export function candidatePairs(
  figures: readonly Figure[],
  contexts: ReadonlyMap<string, FigureContext>,
  alignments: readonly Alignment[],
): [Figure, Figure][] {
  const byArticle = Map.groupBy(figures, ({ article }) => article);
  const indexes = [...byArticle].map(([article, own]) => ({
    article,
    own,
    index: indexOf(own, contexts),
  }));
  const linked = linkedPassages(alignments);
  const pairs: [Figure, Figure][] = [];
  indexes.forEach(({ own }, at) => {
    for (const { article, index } of indexes.slice(at + 1)) {
      for (const figure of own) {
        const partners = new Set<Figure>([
          ...nearInValue(figure, index),
          ...alikeInWords(figure, contexts.get(figure.id), index),
          ...(linked.get(`${figure.passage} ${article}`) ?? [])
            .flatMap((passage) => index.passages.get(passage) ?? [])
            .slice(0, CANDIDATES.linked),
        ]);
        for (const partner of partners) pairs.push([figure, partner]);
      }
    }
  });
  return pairs;
}

interface ArticleIndex {
  /** By scale, in order of value. */
  readonly values: ReadonlyMap<string, readonly Figure[]>;
  /** By scale and word. */
  readonly words: ReadonlyMap<string, readonly Figure[]>;
  readonly passages: ReadonlyMap<string, readonly Figure[]>;
}

function indexOf(
  figures: readonly Figure[],
  contexts: ReadonlyMap<string, FigureContext>,
): ArticleIndex {
  const words = new Map<string, Figure[]>();
  for (const figure of figures) {
    for (const term of heaviest(contexts.get(figure.id)))
      push(words, `${scaleOf(figure)} ${term}`, figure);
  }
  const valued = figures.filter(({ value }) => value !== null);
  const values = new Map(
    [...Map.groupBy(valued, scaleOf)].map(([scale, own]): [string, Figure[]] => [
      scale,
      [...own].sort((a, b) => (a.value ?? 0) - (b.value ?? 0)),
    ]),
  );
  return { values, words, passages: Map.groupBy(figures, ({ passage }) => passage) };
}

/** Figures on one scale can be compared by value: shares with shares, durations with durations. */
function scaleOf({ kind, unit }: Figure): string {
  if (kind === 'percentage' || kind === 'ratio') return 'share';
  return kind === 'money' || kind === 'measure' ? `${kind} ${unit.replace(/\/.*$/, '')}` : kind;
}

/** The nearest in value, as many below as above. */
function nearInValue(figure: Figure, { values }: ArticleIndex): readonly Figure[] {
  const sorted = values.get(scaleOf(figure)) ?? [];
  const at = firstFrom(sorted, figure.value ?? 0);
  return sorted.slice(Math.max(0, at - CANDIDATES.inValue), at + 2 * CANDIDATES.inValue);
}

/** The index of the first figure whose value is not below a value. */
function firstFrom(sorted: readonly Figure[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.value ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those with the most of the figure's heaviest words; a word that is everywhere tells nothing. */
function alikeInWords(
  figure: Figure,
  context: FigureContext | undefined,
  { words }: ArticleIndex,
): readonly Figure[] {
  const shared = new Map<Figure, number>();
  for (const term of heaviest(context)) {
    const own = words.get(`${scaleOf(figure)} ${term}`) ?? [];
    if (own.length > CANDIDATES.commonest) continue;
    for (const other of own)
      shared.set(other, (shared.get(other) ?? 0) + (context?.terms.get(term) ?? 0));
  }
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, CANDIDATES.inWords)
    .map(([other]) => other);
}

function heaviest(context: FigureContext | undefined): string[] {
  return [...(context?.terms ?? [])]
    .sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))
    .slice(0, CANDIDATES.words)
    .map(([term]) => term);
}

/** The passages of another article that a passage is linked with: "<passage> <article>" to passages. */
function linkedPassages(alignments: readonly Alignment[]): ReadonlyMap<string, readonly string[]> {
  const linked = new Map<string, string[]>();
  const articleOf = (passage: string) => passage.slice(0, passage.lastIndexOf('.'));
  for (const { a, b } of alignments) {
    push(linked, `${a} ${articleOf(b)}`, b);
    push(linked, `${b} ${articleOf(a)}`, a);
  }
  return linked;
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const own = lists.get(key);
  if (own) own.push(value);
  else lists.set(key, [value]);
}
