import { evidenceOf } from './align-evidence.ts';
import { linkFeatures, termWeights } from './align-features.ts';
import type { PreparedArticle } from './align-prepare.ts';
import { hollowness, LEAST_LIKELIHOOD, linkLikelihood, saysTheSame } from './align-score.ts';
import type { LinkCandidate } from './settle-links.ts';
import type { Weights } from './passage-vectors.ts';

export { prepare, type AlignInput, type PreparedArticle } from './align-prepare.ts';

/**
 * Links the passages of two articles that report the same fact or statement. A passage may have
 * several links, or none. The result depends on these two articles alone and mirrors when they
 * are swapped, but for the evidence, which is as printed in `a`. Links follow the passages of `a`,
 * then those of `b`.
 */
export function align(
  a: PreparedArticle,
  b: PreparedArticle,
  least = LEAST_LIKELIHOOD,
): LinkCandidate[] {
  // The last digits of a sum depend on the order of its terms, so one order serves both ways.
  const isSwapped = standsBefore(b, a);
  const [first, second] = isSwapped ? [b, a] : [a, b];
  const weights = termWeights(first, second);
  const links = linksBetween(first, second, weights, least);
  return (isSwapped ? links.map(swapped) : links)
    .sort((x, y) => x.indexA - y.indexA || x.indexB - y.indexB)
    .flatMap(({ indexA, indexB, score, ...link }) => {
      const [from, to] = [a.passages[indexA], b.passages[indexB]];
      if (!from || !to) return [];
      const evidence = evidenceOf(a, indexA, b, indexB, isSwapped ? weights.b : weights.a);
      const rounded = Math.round(score * 1000) / 1000;
      return [{ a: from.id, b: to.id, ...link, score: rounded, evidence }];
    });
}

interface Link extends Pick<LinkCandidate, 'relation' | 'score' | 'hollow'> {
  readonly indexA: number;
  readonly indexB: number;
}

function linksBetween(
  a: PreparedArticle,
  b: PreparedArticle,
  weights: Weights,
  least: number,
): Link[] {
  return linkFeatures(a, b, weights).flatMap(({ indexA, indexB, features }) => {
    const score = linkLikelihood(features);
    if (score < least) return [];
    const relation = saysTheSame(features) ? 'same' : 'partial';
    return [{ indexA, indexB, relation, score, hollow: hollowness(features) }];
  });
}

function swapped(link: Link): Link {
  return { ...link, indexA: link.indexB, indexB: link.indexA };
}

function standsBefore(a: PreparedArticle, b: PreparedArticle): boolean {
  if (a.article.slug !== b.article.slug) return a.article.slug < b.article.slug;
  return a.article.text < b.article.text;
}
