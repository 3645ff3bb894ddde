import { evidenceOf, prepareTerms, type PreparedArticle } from './terms.ts';
import type { Alignment, Article, Figure, Passage, Quote } from './types.ts';

/** An article with what was found in it; figures and quotations strengthen the alignment where given. */
export interface AlignInput {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly figures?: readonly Figure[];
  readonly quotes?: readonly Quote[];
}

export type { PreparedArticle };

/** Reads an article once for all its alignments. */
export function prepare(input: AlignInput): PreparedArticle {
  return prepareTerms(input.article, input.passages);
}

/**
 * Links the passages of two articles that report the same fact or statement. A passage may have
 * several links, or none. The result depends on these two articles alone and mirrors when they
 * are swapped. Links follow the passages of `a`, then of `b`.
 */
export function align(a: PreparedArticle, b: PreparedArticle): Alignment[] {
  const frequency = new Map<string, number>();
  for (const side of [a, b])
    for (const terms of side.terms)
      for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const total = a.passages.length + b.passages.length;
  const weight = (term: string) => Math.log(1 + total / (frequency.get(term) ?? 1));
  const norm = (terms: ReadonlyMap<string, unknown>) => {
    let sum = 0;
    for (const term of terms.keys()) sum += weight(term) ** 2;
    return Math.sqrt(sum);
  };
  const normsA = a.terms.map(norm);
  const normsB = b.terms.map(norm);
  const links: Alignment[] = [];
  a.terms.forEach((termsA, i) => {
    b.terms.forEach((termsB, j) => {
      let dot = 0;
      for (const term of termsA.keys()) if (termsB.has(term)) dot += weight(term) ** 2;
      const score = dot / ((normsA[i] || 1) * (normsB[j] || 1));
      const from = a.passages[i];
      const to = b.passages[j];
      if (score < 0.2 || !from || !to) return;
      const shared = [...termsA.keys()].filter((term) => termsB.has(term));
      shared.sort((x, y) => weight(y) - weight(x) || (x < y ? -1 : 1));
      links.push({
        a: from.id,
        b: to.id,
        relation: score >= 0.4 ? 'same' : 'partial',
        score: Math.round(Math.min(1, score) * 100) / 100,
        evidence: evidenceOf(a, i, shared.slice(0, 8)),
      });
    });
  });
  return links;
}
