import { vectorSpace, type VectorSpace } from './passage-vectors.ts';
import { termsIn, type Term } from './terms.ts';
import type { Article, Figure, Passage, Quote } from './types.ts';

/** An article with what was found in it; figures strengthen the alignment where given. */
export interface AlignInput {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly figures?: readonly Figure[];
  readonly quotes?: readonly Quote[];
}

/** An article read once for all its alignments. */
export interface PreparedArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** By passage, in the order of the text; words that print a figure are left to `figures`. */
  readonly terms: readonly (readonly Term[])[];
  readonly figures: readonly (readonly Figure[])[];
  readonly spaces: {
    readonly terms: VectorSpace;
    /** The terms of a passage and, weaker, of the passages around it. */
    readonly contexts: VectorSpace;
    /** The terms printed as names. */
    readonly names: VectorSpace;
    /** The letter groups of the terms, which forms and compounds of a word share. */
    readonly letters: VectorSpace;
  };
}

/** Reads an article once for all its alignments. */
export function prepare({ article, passages, figures = [] }: AlignInput): PreparedArticle {
  const figuresOf = Map.groupBy(
    figures.filter(({ kind, value }) => kind !== 'ordinal' && value !== null),
    ({ passage }) => passage,
  );
  const ownFigures = passages.map(({ id }) => figuresOf.get(id) ?? []);
  const terms = passages.map((passage, index) => {
    const printed = ownFigures[index] ?? [];
    return termsIn(article.text, passage).filter(
      ({ start, end }) => !printed.some((figure) => figure.start <= start && end <= figure.end),
    );
  });
  const keys = terms.map((own) => fullStrength(own.map(({ key }) => key)));
  return {
    article,
    passages,
    terms,
    figures: ownFigures,
    spaces: {
      terms: vectorSpace(keys),
      contexts: vectorSpace(passages.map((_, index) => contextOf(index, keys, passages))),
      names: vectorSpace(
        terms.map((own) => fullStrength(own.filter(({ name }) => name).map(({ key }) => key))),
      ),
      letters: vectorSpace(
        terms.map((own) => fullStrength(own.flatMap(({ word }) => lettersOf(word)))),
      ),
    },
  };
}

function fullStrength(features: readonly string[]): Map<string, number> {
  return new Map(features.map((feature) => [feature, 1]));
}

const NEIGHBOURS: readonly (readonly [distance: number, strength: number])[] = [
  [-1, 0.5],
  [1, 0.4],
  [-2, 0.2],
  [2, 0.2],
];
const SAME_BLOCK = 1.2;

function contextOf(
  index: number,
  keys: readonly ReadonlyMap<string, number>[],
  passages: readonly Passage[],
): Map<string, number> {
  const context = new Map(keys[index]);
  for (const [distance, strength] of NEIGHBOURS) {
    const sameBlock = passages[index + distance]?.block === passages[index]?.block;
    const lent = sameBlock ? strength * SAME_BLOCK : strength;
    for (const key of keys[index + distance]?.keys() ?? []) {
      context.set(key, Math.max(context.get(key) ?? 0, lent));
    }
  }
  return context;
}

const GROUP = 4;
// A longer run of letters is no word; the limit bounds the cost of hostile text.
const LONGEST_WORD = 40;

/** "tweet" as "_twe", "twee", "weet", "eet_". */
function lettersOf(word: string): string[] {
  const framed = `_${word.slice(0, LONGEST_WORD)}_`;
  const groups: string[] = [];
  for (let at = 0; at + GROUP <= framed.length; at += 1) groups.push(framed.slice(at, at + GROUP));
  return groups;
}
