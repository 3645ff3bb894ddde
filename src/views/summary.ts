import { whoIsCompared } from '../engine/explain/who-is-compared.ts';
import { STATED } from '../engine/findings/settings.ts';
import type { FindingKind } from '../engine/types.ts';
import { coverageBars, type CoverageBar } from './coverage-bars.ts';
import { sharpest, type FindingView } from './findings.ts';
import { articleHref, diffHref, sideBySideHref, storyHref } from './links.ts';
import type { Outlet } from './outlets.ts';
import { tagOf, type Tag } from './tags.ts';
import type { Story } from './story.ts';
import { description } from './what-differs.ts';

/**
 * What pages about all stories tell of one: home, the feed, the sitemap. It is JSON, so that it can
 * be kept when the comparison is gone, and small, since those of all stories are held at once.
 */
export interface StorySummary {
  readonly slug: string;
  readonly title: string;
  /** BCP 47: of the title. */
  readonly language: string;
  /** ISO 8601. */
  readonly date: string | null;
  readonly href: string;
  readonly tags: readonly Tag[];
  /** The sharpest finding, or what the editor says of the story, or who is compared. */
  readonly sentence: string;
  /** What differs and who is compared. */
  readonly description: string;
  /** The kinds of everything that is sure of it. */
  readonly kinds: readonly FindingKind[];
  /** How its articles are marked, in the story's order. */
  readonly articles: readonly Outlet[];
  /** The names of their outlets. */
  readonly outlets: readonly string[];
  readonly bars: readonly CoverageBar[];
  readonly sharpest: { readonly finding: FindingView; readonly weight: number } | null;
  /** The addresses of its pages, for the sitemap. */
  readonly pages: readonly string[];
}

/** What is told of a story where all are listed. */
export function summaryOf({ about, compared }: Story): StorySummary {
  const finding = sharpest(compared);
  const { articles, findings } = compared.comparison;
  return {
    slug: about.slug,
    title: about.title,
    language: about.language,
    date: about.date,
    href: storyHref(about.slug),
    tags: about.tags.map(tagOf),
    sentence: finding?.sentence ?? about.summary ?? whoIsCompared(compared.comparison),
    description: description(compared),
    kinds: kindsOf(compared),
    articles: [...compared.outlets.values()],
    outlets: [...new Set(articles.map(({ outlet }) => outlet))],
    bars: coverageBars(compared),
    sharpest: finding === null ? null : { finding, weight: findings[0]?.weight ?? 0 },
    pages: pagesOf(compared),
  };
}

/** Newest first; stories without a date come last, those of one day in the order of their titles. */
export function newestFirst(summaries: readonly StorySummary[]): StorySummary[] {
  return summaries.toSorted(
    (a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title),
  );
}

function kindsOf({ comparison }: Story['compared']): FindingKind[] {
  const sure = comparison.findings.filter(({ certainty }) => certainty >= STATED);
  return [...new Set(sure.map(({ kind }) => kind))];
}

function pagesOf({ slug, outlets, diffPages }: Story['compared']): string[] {
  const articles = [...outlets.keys()];
  return [
    storyHref(slug),
    ...(articles.length > 1 ? [sideBySideHref(slug)] : []),
    ...articles.map((article) => articleHref(slug, article)),
    ...diffPages.pairs.map((pair) => diffHref(slug, ...pair)),
  ];
}
