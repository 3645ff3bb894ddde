import { list } from '../engine/explain/list.ts';
import type { Story } from './story.ts';
import { diffHrefOf } from './links.ts';
import { publications, type Publication } from './publications.ts';

/** What is known of an article besides its text. */
export interface ArticleFacts {
  readonly byline: string | null;
  readonly published: Publication | null;
  readonly retrieved: string | null;
  readonly url: string | null;
  readonly archive: string | null;
  /** "This copy carries no headline or date."; null where it carries all. */
  readonly missing: string | null;
  /** How it was made from another article, and where that is shown; null for articles of their own. */
  readonly relation: { readonly sentence: string; readonly href: string | null } | null;
  readonly notes: readonly string[];
}

/** The facts of an article, for the head of its page. */
export function articleFacts({ compared, texts }: Story, slug: string): ArticleFacts {
  const { byline, published, retrieved, url, archive, notes, headline } = texts.source(slug);
  const fields = { headline, byline, date: published, address: url };
  const missing = Object.entries(fields).flatMap(([name, value]) => (value === null ? [name] : []));
  const relation = compared.comparison.pairs.find(
    (pair) =>
      pair.other === slug &&
      pair.relationship !== 'independent' &&
      pair.relationship !== 'shares-passages',
  );
  return {
    ...{ byline, retrieved, url, archive, notes },
    published: publications(compared).get(slug) ?? null,
    missing: missing.length === 0 ? null : `This copy carries no ${list(missing, 'or')}.`,
    relation:
      relation === undefined
        ? null
        : {
            sentence: relation.reason,
            href: diffHrefOf(compared, relation.base, relation.other),
          },
  };
}
