import { anchorsOf } from '../engine/anchors.ts';
import { coverage, type PassageCoverage } from '../engine/coverage.ts';
import { STATED } from '../engine/align/settings.ts';
import type {
  Alignment,
  Comparison,
  DateGroup,
  FigureGroup,
  Finding,
  NameGroup,
  Passage,
  QuoteGroup,
} from '../engine/types.ts';
import { hasPage } from './finding-pages.ts';

/** What can be led to has an address of its own on the story's page. */
interface Anchored {
  /** Made of its words: the part of its address behind `#`. */
  readonly anchor: string;
}

type PublishedArticle = Pick<
  Comparison['articles'][number],
  'slug' | 'outlet' | 'headline' | 'published' | 'language' | 'words' | 'agencies' | 'text'
>;

/**
 * `comparison.json`: everything the engine found out about a story. Every place is a range of UTF-16
 * code units of an article's `text`, its end exclusive.
 */
export interface PublicComparison extends Omit<
  Comparison,
  | 'unclear'
  | 'articles'
  | 'passages'
  | 'alignments'
  | 'figureGroups'
  | 'dateGroups'
  | 'quoteGroups'
  | 'names'
  | 'findings'
> {
  readonly articles: readonly PublishedArticle[];
  readonly passages: readonly (Passage &
    Anchored & {
      /** How many of the others tell it; `unclear` where nothing is claimed. */
      readonly coverage: PassageCoverage['coverage'];
    })[];
  readonly alignments: readonly (Alignment & {
    /** Whether pages say it; below, they say nothing of it. */
    readonly stated: boolean;
  })[];
  readonly figureGroups: readonly (FigureGroup & Anchored)[];
  readonly dateGroups: readonly (DateGroup & Anchored)[];
  readonly quoteGroups: readonly (QuoteGroup & Anchored)[];
  readonly names: readonly (NameGroup & Anchored)[];
  readonly findings: readonly (Finding & {
    /** Where it is shown, from the story's address on. */
    readonly address: string;
  })[];
}

/**
 * The form in which `comparison.json` is published: everything the engine found out, with the
 * articles' block structure and editors' declarations left to the Markdown sources.
 */
export function publicComparison(whole: Comparison): PublicComparison {
  const { unclear, ...comparison } = whole;
  const told = coverage({ ...comparison, unclear });
  const anchors = anchorsOf(comparison);
  const anchored = <Row extends { readonly id: string }>(row: Row) => ({
    ...row,
    anchor: anchors.get(row.id)?.anchor ?? row.id,
  });
  return {
    ...comparison,
    figureGroups: comparison.figureGroups.map(anchored),
    dateGroups: comparison.dateGroups.map(anchored),
    quoteGroups: comparison.quoteGroups.map(anchored),
    names: comparison.names.map(anchored),
    findings: comparison.findings.map((finding) => ({
      ...finding,
      // From the story's address on.
      address: hasPage({ comparison: whole }, finding) ? `f/${finding.id}/` : `#${finding.id}`,
    })),
    passages: comparison.passages.map((passage) => ({
      ...anchored(passage),
      coverage: told.get(passage.id)?.coverage ?? 'unclear',
    })),
    alignments: comparison.alignments.map((link) => ({ ...link, stated: link.score >= STATED })),
    articles: comparison.articles.map(
      ({ slug, outlet, headline, published, language, words, agencies, text }) => ({
        ...{ slug, outlet, headline, published, language, words },
        ...(agencies === undefined ? {} : { agencies }),
        text,
      }),
    ),
  };
}
