import { replacedSentence } from '../engine/explain/revision-sentences.ts';
import { isNewer } from '../engine/revisions/newer.ts';
import { list } from '../engine/explain/list.ts';
import type { Compared } from './compared.ts';
import type { Story } from './story.ts';
import { articleHref, diffHrefOf } from './links.ts';
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
  /** That the outlet has a later text; null where it has none. */
  readonly replaced: Replaced | null;
}

/** The text that took an article's place. */
export interface Replaced {
  readonly sentence: string;
  readonly href: string;
  /** Where both are compared word by word; null where that page is not made. */
  readonly changes: string | null;
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
    replaced: replacedBy(compared, slug),
  };
}

/** The text that took the place of this one, the newest of several. */
function replacedBy(story: Compared, slug: string): Replaced | null {
  const { independent, articles } = story.comparison;
  const family = independent.find((slugs) => slugs.includes(slug)) ?? [];
  const [newest] = family;
  const isReplaced = articles.some(
    (one) => family.includes(one.slug) && isNewer(one, story.article(slug)),
  );
  if (newest === undefined || newest === slug || !isReplaced) return null;
  const { outlet, published } = story.article(newest);
  const publishedBefore = story.article(slug).published;
  return {
    sentence: replacedSentence(outlet, { published, publishedBefore }),
    href: articleHref(story.slug, newest),
    changes: diffHrefOf(story, slug, newest),
  };
}
