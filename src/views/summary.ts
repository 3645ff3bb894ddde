import { whoIsCompared } from '../engine/explain/who-is-compared.ts';
import { STATED } from '../engine/findings/settings.ts';
import type { FindingKind } from '../engine/types.ts';
import { coverageBars, type CoverageBar } from './coverage-bars.ts';
import { findingPages } from './finding-pages.ts';
import { findings, sharpest, type FindingView } from './findings.ts';
import {
  articleHref,
  diffHref,
  findingHref,
  leftOutHref,
  sideBySideHref,
  storyHref,
} from './links.ts';
import { headlinesBeside } from './headlines-beside.ts';
import type { Outlet } from './outlets.ts';
import { outletRecords, type OutletRecord } from './outlet-record.ts';
import { tagOf, type Tag } from './tags.ts';
import type { Story } from './story.ts';
import { description } from './what-differs.ts';
import { isWorthAsking } from './who-told.ts';

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
  /** The sure ones, the sharpest first. */
  readonly findings: readonly { readonly sentence: string; readonly href: string }[];
  readonly sharpest: { readonly finding: FindingView; readonly weight: number } | null;
  /** What each outlet did in it, for the outlets' own pages. */
  readonly records: readonly OutletRecord[];
  /** The addresses of its pages, for the sitemap. */
  readonly pages: readonly string[];
}

/** So many findings are told of a story where all are listed. */
const FINDINGS = 6;

/** What is told of a story where all are listed. */
export function summaryOf({ about, compared }: Story): StorySummary {
  const finding = sharpest(compared);
  const { articles } = compared.comparison;
  return {
    slug: about.slug,
    title: about.title,
    language: about.language,
    date: about.date,
    href: storyHref(about.slug),
    tags: about.tags.map(tagOf),
    sentence:
      (finding && (headlinesBeside(finding) ?? finding.sentence)) ??
      about.summary ??
      whoIsCompared(compared.comparison),
    description: description(compared),
    kinds: kindsOf(compared),
    articles: [...compared.outlets.values()],
    outlets: [...new Set(articles.map(({ outlet }) => outlet))],
    bars: coverageBars(compared),
    findings: findings(compared)
      .filter(({ perhaps }) => !perhaps)
      .slice(0, FINDINGS)
      .map(({ sentence, href }) => ({ sentence, href })),
    sharpest:
      finding === null ? null : { finding, weight: compared.comparison.findings[0]?.weight ?? 0 },
    records: outletRecords(compared),
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

function pagesOf(story: Story['compared']): string[] {
  const { slug, outlets, diffPages } = story;
  const articles = [...outlets.keys()];
  return [
    storyHref(slug),
    ...findingPages(story).map(({ id }) => findingHref(slug, id)),
    ...(articles.length > 1 ? [sideBySideHref(slug)] : []),
    ...(isWorthAsking(story) ? [leftOutHref(slug)] : []),
    ...articles.map((article) => articleHref(slug, article)),
    ...diffPages.pairs.map((pair) => diffHref(slug, ...pair)),
  ];
}
