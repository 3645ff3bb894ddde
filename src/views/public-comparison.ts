import { anchorsOf } from '../engine/anchors.ts';
import { coverage } from '../engine/coverage.ts';
import { STATED } from '../engine/align/settings.ts';
import type { Comparison } from '../engine/types.ts';
import { hasPage } from './finding-pages.ts';

/**
 * The form in which `comparison.json` is published: everything the engine found out, with the
 * articles' block structure and editors' declarations left to the Markdown sources.
 */
export function publicComparison(whole: Comparison) {
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
        slug,
        outlet,
        headline,
        published,
        language,
        words,
        agencies,
        text,
      }),
    ),
  };
}
