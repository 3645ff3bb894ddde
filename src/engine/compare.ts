import { align, prepare } from './align.ts';
import { checkArithmetic } from './arithmetic.ts';
import { independentGroups, relate } from './copying.ts';
import { diffPair, type Side } from './diff-pair.ts';
import { disagreements } from './disagreements.ts';
import { figureLedger } from './figure-ledger.ts';
import { findFigures } from './figures.ts';
import { linksOfDiff } from './links-of-diff.ts';
import { compareNames } from './names.ts';
import { projectPassages } from './normalised-copy.ts';
import { quoteLedger } from './quote-ledger.ts';
import { findQuotes } from './quotes.ts';
import { segment } from './segment.ts';
import type {
  Alignment,
  Article,
  Comparison,
  Figure,
  PairDiff,
  PairRelation,
  Quote,
} from './types.ts';

/** An article with everything that was found in it alone. */
interface Read extends Side {
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
}

/**
 * Compares the articles of one story. The result depends on the articles and their order alone;
 * what is said of two articles depends on these two alone, so the cost grows with the pairs.
 */
export function compareStory(story: string, articles: readonly Article[]): Comparison {
  const relations = pairsOf(articles).map(([one, other]) => relate(one, other));
  const independent = independentGroups(articles, relations);
  const sides = cut(articles, relations);
  const copies = mechanicalCopies(relations);
  const read = new Map([...sides].map(([slug, side]) => [slug, readAlone(side, copies.has(slug))]));
  const inOrder = articles.flatMap(({ slug }) => read.get(slug) ?? []);
  const { alignments, diffs } = link(relations, copies, read);

  const passages = inOrder.flatMap((side) => side.passages);
  const figures = inOrder.flatMap((side) => side.figures);
  const quotes = inOrder.flatMap((side) => side.quotes);
  const found = { articles, passages, alignments, independent, figures, quotes };
  const figureGroups = figureLedger(found);
  return {
    format: 1,
    story,
    articles: articles.map((article) => ({ ...article, words: countWords(article.text) })),
    independent,
    passages,
    alignments,
    pairs: relations.map((relation, index) => {
      const diff = diffs[index];
      return { ...relation, edits: diff?.counts ?? NO_EDITS, precise: diff?.precise ?? true };
    }),
    figures,
    figureGroups,
    arithmetic: checkArithmetic({ ...found, figureGroups }),
    quotes,
    quoteGroups: quoteLedger(found),
    names: compareNames(found),
    disagreements: disagreements({ ...found, figureGroups }),
  };
}

const NO_EDITS: PairDiff['counts'] = {
  case: 0,
  punctuation: 0,
  spacing: 0,
  figure: 0,
  wording: 0,
  moved: 0,
};

/** Cuts every article into passages, a mechanical copy where its source's passages end. */
function cut(articles: readonly Article[], relations: readonly PairRelation[]): Map<string, Side> {
  const sides = new Map(
    articles.map((article): [string, Side] => [
      article.slug,
      { article, passages: segment(article) },
    ]),
  );
  for (const { base, other, relationship } of relations) {
    const [source, copy] = [sides.get(base), sides.get(other)];
    if (relationship !== 'normalised-copy' || source === undefined || copy === undefined) continue;
    const projected = projectPassages(source, copy.article);
    if (projected !== null)
      sides.set(other, { article: copy.article, passages: projected.passages });
  }
  return sides;
}

/** A mechanical copy has no figures and quotations of its own: what is told of them is told of its source. */
function readAlone(side: Side, isCopy: boolean): Read {
  if (isCopy) return { ...side, figures: [], quotes: [] };
  const { article, passages } = side;
  return {
    ...side,
    figures: findFigures(article, passages),
    quotes: findQuotes(article, passages),
  };
}

function mechanicalCopies(relations: readonly PairRelation[]): ReadonlySet<string> {
  return new Set(
    relations.flatMap(({ other, relationship }) =>
      relationship === 'normalised-copy' || relationship === 'identical' ? [other] : [],
    ),
  );
}

/** Links the passages of every pair, and tells how their texts differ. */
function link(
  relations: readonly PairRelation[],
  copies: ReadonlySet<string>,
  read: ReadonlyMap<string, Read>,
): { alignments: Alignment[]; diffs: (PairDiff | null)[] } {
  const prepared = new Map([...read].map(([slug, side]) => [slug, prepare(side)]));
  const alignments: Alignment[] = [];
  const diffs = relations.map(({ base, other, relationship }) => {
    const [from, to] = [read.get(base), read.get(other)];
    const [left, right] = [prepared.get(base), prepared.get(other)];
    if (from === undefined || to === undefined || left === undefined || right === undefined)
      return null;
    if (relationship === 'independent' || relationship === 'shares-passages') {
      // What is told of a mechanical copy is told of its source: it is linked to that alone.
      const links = copies.has(base) || copies.has(other) ? [] : align(left, right);
      alignments.push(...links);
      return diffPair(from, to, { relationship, alignments: links });
    }
    const diff = diffPair(from, to, { relationship, alignments: [] });
    alignments.push(...linksOfDiff(diff));
    return diff;
  });
  return { alignments, diffs };
}

function pairsOf(articles: readonly Article[]): [Article, Article][] {
  return articles.flatMap((one, index) =>
    articles.slice(index + 1).map((other): [Article, Article] => [one, other]),
  );
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0;
}
