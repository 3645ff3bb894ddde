import { isThousandfold, timesApart } from '../engine/figures/thousandfold.ts';
import type { Comparison, Figure } from '../engine/types.ts';
import type { StorySource } from './content.ts';
import { lineAt } from './text-lines.ts';
import type { Problem } from './problems.ts';

/**
 * Warns of figures in conflict that are a power of a thousand apart: so far apart are rarely two
 * reports, but often a text of which a word ("million") or a character was lost on the way here.
 * Each warning names the two sentences in full, and stands at the article told later in the story.
 */
export function suspectConflicts(source: StorySource, comparison: Comparison): Problem[] {
  const figures = new Map(comparison.figures.map((figure) => [figure.id, figure]));
  const articles = new Map(comparison.articles.map((article) => [article.slug, article]));
  const passages = new Map(comparison.passages.map((passage) => [passage.id, passage]));
  const sources = new Map(source.articles.map((article) => [article.slug, article]));
  return comparison.figureGroups
    .filter(({ relation }) => relation === 'conflict')
    .flatMap((group) => {
      const printed = group.figures.flatMap((id) => figures.get(id) ?? []);
      const pair = farthest(printed);
      return pair ? [warning(...pair)] : [];
    });

  function warning(one: Figure, other: Figure): Problem {
    const times = Math.round(timesApart(one, other)).toLocaleString('en');
    const message = `\`${textOf(one, one)}\` in ${sources.get(one.article)?.file} and \`${textOf(other, other)}\` here are ${times} times apart. Look whether one of the two copies lost a word or a character: “${sentenceOf(one)}” “${sentenceOf(other)}”`;
    const article = sources.get(other.article);
    const line = article === undefined ? null : lineAt(article, other.start);
    return { severity: 'warning', file: article?.file ?? source.slug, line, field: null, message };
  }

  function sentenceOf(figure: Figure): string {
    const passage = passages.get(figure.passage);
    return passage ? textOf(figure, passage).replace(/\s+/g, ' ') : '';
  }

  function textOf({ article }: Figure, { start, end }: { start: number; end: number }): string {
    return articles.get(article)?.text.slice(start, end) ?? '';
  }
}

/** The first two figures of different articles that are a power of a thousand apart. */
function farthest(figures: readonly Figure[]): [Figure, Figure] | null {
  for (const [index, one] of figures.entries()) {
    const other = figures
      .slice(index + 1)
      .find((later) => later.article !== one.article && isThousandfold(one, later));
    if (other) return [one, other];
  }
  return null;
}
