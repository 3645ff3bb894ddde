import { FEATURES, linkFeatures, termWeights } from '../../../src/engine/align/align-features.ts';
import { hollowness } from '../../../src/engine/align/align-score.ts';
import { prepare } from '../../../src/engine/align/align-prepare.ts';
import {
  contextReader,
  CONTEXT_FEATURES,
  LEAST_CANDIDATE,
  type LinkContext,
} from '../../../src/engine/align/settle-links.ts';
import { compareStory } from '../../../src/engine/compare.ts';
import { labelledPairs, sentencesTouched } from '../score/alignments.ts';
import { idsOf, pairKey } from '../score/pairs.ts';
import { articleKey, scoredStory } from '../score/story.ts';
import type { LabelledStory } from '../stories.ts';
import type { Example } from './logistic-regression.ts';

/** Two passages of a labelled story that could be linked. */
export interface Pair extends Example {
  readonly a: string;
  readonly hollow: number;
  readonly b: string;
  /** The pairs of labelled sentences that they stand for, and which of them are linked. */
  readonly sentences: readonly string[];
  readonly linkedSentences: readonly string[];
}

/** A labelled story as the fit sees it. */
export interface FitStory {
  readonly story: string;
  readonly pairs: readonly Pair[];
  /** How many pairs of sentences people link. */
  readonly links: number;
  /** Passages that labelled sentences stand in: whether any of those is linked. */
  readonly passages: ReadonlyMap<string, boolean>;
  readonly context: LinkContext;
}

/** The pairs of passages of a story with their features; copies take no part. */
export function fitStory({ labels, story }: LabelledStory): FitStory {
  const comparison = compareStory(
    story.slug,
    story.articles.map(({ article }) => article),
  );
  const scored = scoredStory(labels, comparison);
  const touched = sentencesTouched(scored);
  const isPrinted = (sentence: string) => scored.sentences.has(sentence);
  const want = new Set(
    [...labelledPairs(labels).keys()].filter((pair) => idsOf(pair).every(isPrinted)),
  );
  const linked = new Set([...want].flatMap(idsOf));
  const labelledSlugs = new Set(Object.values(labels.articles));
  const prepared = comparison.articles
    .filter(({ slug }) => labelledSlugs.has(slug))
    .map((article) =>
      prepare({
        article,
        passages: comparison.passages.filter((passage) => passage.article === article.slug),
        figures: comparison.figures.filter((figure) => figure.article === article.slug),
        quotes: comparison.quotes.filter((quote) => quote.article === article.slug),
      }),
    )
    .sort((x, y) => (x.article.slug < y.article.slug ? -1 : 1));
  const pairs = prepared.flatMap((a, index) =>
    prepared.slice(index + 1).flatMap((b) =>
      linkFeatures(a, b, termWeights(a, b)).map(({ indexA, indexB, features }): Pair => {
        const [from, to] = [a.passages[indexA]?.id ?? '', b.passages[indexB]?.id ?? ''];
        const sentences = (touched.get(from) ?? []).flatMap((one) =>
          (touched.get(to) ?? []).flatMap((other) =>
            articleKey(one) === articleKey(other) ? [] : [`${story.slug}\n${pairKey(one, other)}`],
          ),
        );
        const linkedSentences = sentences.filter((key) =>
          want.has(key.slice(story.slug.length + 1)),
        );
        return {
          a: from,
          hollow: hollowness(features),
          b: to,
          features: FEATURES.map((name) => features[name]),
          linked: linkedSentences.length > 0,
          sentences,
          linkedSentences,
        };
      }),
    ),
  );
  return {
    story: story.slug,
    pairs,
    links: want.size,
    passages: new Map(
      [...touched]
        .filter(([, keys]) => keys.length > 0)
        .map(([id, keys]) => [id, keys.some((key) => linked.has(key))]),
    ),
    context: comparison,
  };
}

/** The story with the first paragraphs of each article only: what is learned must hold for short texts too. */
export function shortened({ labels, story }: LabelledStory): LabelledStory {
  const articles = story.articles.map((source) => {
    const { text, blocks } = source.article;
    const kept = blocks.slice(0, FIRST_BLOCKS);
    const article = { ...source.article, text: text.slice(0, kept.at(-1)?.end ?? 0), blocks: kept };
    return { ...source, article };
  });
  return { labels, story: { ...story, articles } };
}

const FIRST_BLOCKS = 5;

/** The pairs with what is known beyond their own words, where they are likely enough to be candidates. */
export function inContext(
  { pairs, context }: FitStory,
  likelihood: (pair: Pair) => number,
): (Pair | null)[] {
  const candidates = pairs.map((pair) => ({
    ...pair,
    relation: 'partial' as const,
    score: likelihood(pair),
    evidence: [],
  }));
  const read = contextReader(
    candidates.filter(({ score }) => score >= LEAST_CANDIDATE),
    context,
  );
  return candidates.map((candidate, at) => {
    const pair = pairs[at];
    if (candidate.score < LEAST_CANDIDATE || !pair) return null;
    const { features } = read(candidate);
    return { ...pair, features: CONTEXT_FEATURES.map((name) => features[name]) };
  });
}
