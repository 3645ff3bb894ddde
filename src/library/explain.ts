import type { Comparison, FindingKind } from '../engine/types.ts';

/** Something worth telling about how the articles differ, with the words it rests on. */
export interface Claim {
  /** A full sentence that names the outlets. */
  readonly sentence: string;
  readonly kind: FindingKind;
  /** How likely the sentence is true, 0 to 1. */
  readonly certainty: number;
  readonly evidence: readonly Evidence[];
}

/** A passage of an article. */
export interface Evidence {
  readonly outlet: string;
  /** As the article prints it. */
  readonly text: string;
  /** Where it stands in the article's text: UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * Says what a comparison found, the surest and weightiest first, each claim with the passages it
 * rests on. A claim about headlines rests on no passage.
 *
 * @example
 * const [first] = explain(
 *   compare([
 *     read('Repairs to the pier will cost £3.2 million, the harbour office said.', { outlet: 'Courier' }),
 *     read('The harbour office said repairs to the pier will cost £2.3 million.', { outlet: 'Herald' }),
 *   ]),
 * );
 * console.log(first?.kind, first?.evidence.length);
 * // figure-conflict 2
 */
export function explain({ articles, passages, findings }: Comparison): Claim[] {
  const articleOf = new Map(articles.map((article) => [article.slug, article]));
  const passageOf = new Map(passages.map((passage) => [passage.id, passage]));
  return findings.map(({ sentence, kind, certainty, passages: ids }) => ({
    sentence,
    kind,
    certainty,
    evidence: ids.flatMap((id) => {
      const passage = passageOf.get(id);
      const article = passage && articleOf.get(passage.article);
      if (passage === undefined || article === undefined) return [];
      const { start, end } = passage;
      return { outlet: article.outlet, text: article.text.slice(start, end), start, end };
    }),
  }));
}
