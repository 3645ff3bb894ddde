import { anchorsOf } from '../engine/anchors.ts';
import { coverage } from '../engine/coverage.ts';
import { STATED } from '../engine/align/settings.ts';
import type { Comparison } from '../engine/types.ts';

/**
 * The form in which `comparison.json` is published: everything the engine found out, with the
 * articles' block structure and editors' declarations left to the Markdown sources.
 */
export function publicComparison({ unclear, ...comparison }: Comparison) {
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
