import type { Comparison, PairRelation } from '../engine/types.ts';
import type { ArticleSource, StorySource } from './content.ts';
import type { Problem } from './problems.ts';

/** The part of both texts, by words, from which on an editor should say what the two are. */
const NEARLY_ALL = 0.9;

/**
 * Warns of articles that are nearly the same text as another one though neither `copyOf` nor
 * `version` says so: often one page saved twice.
 */
export function undeclaredCopies(source: StorySource, { pairs }: Comparison): Problem[] {
  const articles = new Map(source.articles.map((article) => [article.slug, article]));
  return pairs.filter(isNearlySame).flatMap(({ base, other }) => {
    const [one, two] = [articles.get(base), articles.get(other)];
    return one && two && !isDeclared(one, two) ? [warning(one, two)] : [];
  });
}

function isNearlySame({ relationship, share }: PairRelation): boolean {
  return relationship !== 'independent' && share.base >= NEARLY_ALL && share.other >= NEARLY_ALL;
}

function isDeclared(one: ArticleSource, two: ArticleSource): boolean {
  return [one, two].some(({ copyOf, version }) => copyOf !== null || version !== null);
}

function warning(one: ArticleSource, two: ArticleSource): Problem {
  const message = `The text is nearly that of ${one.file}. Write \`copyOf: ${one.slug}\` if it is a copy, or \`version: …\` if it is another version of the same article; remove it if it was saved twice.`;
  return { severity: 'warning', file: two.file, line: null, field: null, message };
}
