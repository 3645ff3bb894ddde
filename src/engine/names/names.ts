import { findMentions, type Mention } from './mentions.ts';
import { nameLabels } from './name-labels.ts';
import { nameSpellings } from './name-spellings.ts';
import type { Alignment, Article, NameGroup, Passage } from '../types.ts';

export interface NamesInput {
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  readonly alignments: readonly Alignment[];
  /** Slugs by independent article, a source first: only sources are compared. */
  readonly independent: readonly (readonly string[])[];
  /** By slug, the names an article prints; read where not given. */
  readonly mentions?: ReadonlyMap<string, readonly Mention[]>;
}

/**
 * Names that the articles spell differently in aligned passages ("Norwalk", "Norfolk"), then people
 * and organisations they label differently ("ASIC manufacturer", "bitcoin mining hardware maker").
 * Found with precision first: what is doubtful is left out.
 */
export function compareNames({
  articles,
  passages,
  alignments,
  independent,
  mentions,
}: NamesInput): NameGroup[] {
  const sources = new Set(independent.map((family) => family[0]));
  const kept = articles.filter(({ slug }) => sources.has(slug));
  const read = kept.map((article) => ({
    article,
    mentions: mentions?.get(article.slug) ?? findMentions(article.text, article.blocks),
  }));
  return [...nameSpellings(kept, passages, alignments), ...nameLabels(read, passages)].map(
    (group, index) => ({ id: `n${index + 1}`, ...group }),
  );
}
