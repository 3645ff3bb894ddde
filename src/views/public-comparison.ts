import { coverage } from '../engine/coverage.ts';
import { STATED } from '../engine/align/settings.ts';
import type { Comparison } from '../engine/types.ts';

/**
 * The form in which `comparison.json` is published: everything the engine found out, with the
 * articles' block structure and editors' declarations left to the Markdown sources.
 */
export function publicComparison({ unclear, ...comparison }: Comparison) {
  const told = coverage({ ...comparison, unclear });
  return {
    ...comparison,
    passages: comparison.passages.map((passage) => ({
      ...passage,
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
