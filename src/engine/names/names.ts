import { languageOf, storyLanguage, type Language } from '../language/index.ts';
import type { Mention } from './mentions.ts';
import { readingOf } from '../reading/reading.ts';
import { givenNames } from './given-name-conflicts.ts';
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

/** An article with the names it prints. */
export interface NamedArticle {
  readonly article: Article;
  readonly language: Language;
  readonly mentions: readonly Mention[];
}

/** A group before it has its number and its sentence. */
export type NameDraft = Omit<NameGroup, 'id' | 'explanation'>;

/**
 * What the articles call people and bodies otherwise: names spelled in two ways in aligned passages
 * ("Norwalk", "Norfolk"), one surname with two given names, an office of another rank ("assistant
 * district attorney"), then labels that differ ("ASIC manufacturer", "bitcoin mining hardware
 * maker"). Found with precision first: house style and what is doubtful are left out.
 */
export function compareNames({
  articles,
  passages,
  alignments,
  independent,
  mentions,
}: NamesInput): NameGroup[] {
  const language = storyLanguage(articles);
  const sources = new Set(independent.map((family) => family[0]));
  const kept = articles.filter(({ slug }) => sources.has(slug));
  const read = kept.map((article) => ({
    article,
    language: languageOf(article.language),
    mentions: mentions?.get(article.slug) ?? readingOf(article).mentions,
  }));
  const outlets = new Map(articles.map(({ slug, outlet }) => [slug, outlet]));
  return [
    ...nameSpellings(kept, passages, alignments),
    ...givenNames(read, passages, alignments, language),
    ...nameLabels(read, passages, language),
  ].map((draft, index) => ({
    id: `n${index + 1}`,
    ...draft,
    explanation: explain(draft, outlets),
  }));
}

const VERBS = {
  spelling: 'prints',
  'given-name': 'names',
  role: 'has',
  label: 'has',
} as const satisfies Record<NameGroup['kind'], string>;

/** "Herald prints “Norwalk”, Courier “Norfolk”." */
function explain({ kind, forms }: NameDraft, outlets: ReadonlyMap<string, string>): string {
  const seen = new Map<string, Set<string>>();
  for (const { article, text } of forms) {
    const outlet = outlets.get(article) ?? article;
    seen.set(text, (seen.get(text) ?? new Set()).add(outlet));
  }
  const parts = [...seen].map(([text, names], index) => {
    const verb = index === 0 ? ` ${names.size > 1 ? plural(VERBS[kind]) : VERBS[kind]}` : '';
    return `${[...names].join(' and ')}${verb} “${text}”`;
  });
  return `${parts.join(', ')}.`;
}

function plural(verb: string): string {
  return verb === 'has' ? 'have' : verb.replace(/s$/u, '');
}
