import { isNewer } from '../engine/revisions/newer.ts';
import type { Comparison, PairRelation } from '../engine/types.ts';
import type { ArticleSource, StorySource } from './content.ts';
import type { Problem } from './problems.ts';

/** The part of both texts, by words, from which on an editor should say what the two are. */
const NEARLY_ALL = 0.9;

/**
 * Warns of articles that are nearly the same text as another one though no field says so, often one
 * page saved twice, and proposes the field for a later text of one outlet.
 */
export function undeclaredCopies(source: StorySource, { pairs }: Comparison): Problem[] {
  const articles = new Map(source.articles.map((article) => [article.slug, article]));
  return pairs.flatMap((pair) => {
    const [one, two] = [articles.get(pair.base), articles.get(pair.other)];
    if (!one || !two || isDeclared(one, two)) return [];
    if (isLaterText(pair, one, two)) return [replacement(one, two)];
    return isNearlySame(pair) && !isNamed(one, two) ? [warning(one, two)] : [];
  });
}

function isNearlySame({ relationship, share }: PairRelation): boolean {
  return relationship !== 'independent' && share.base >= NEARLY_ALL && share.other >= NEARLY_ALL;
}

function isLaterText({ relationship }: PairRelation, one: ArticleSource, two: ArticleSource) {
  const isText = relationship === 'version' || relationship === 'identical';
  const [before, after] = inOrder(one, two);
  return isText && after.replaces === null && isNewer(after.article, before.article);
}

function isDeclared(one: ArticleSource, two: ArticleSource): boolean {
  const names = ({ copyOf, replaces }: ArticleSource, other: ArticleSource) =>
    copyOf === other.slug || replaces === other.slug;
  return names(one, two) || names(two, one);
}

/** Whether what sets one apart is told, so that both are meant to be there. */
function isNamed(one: ArticleSource, two: ArticleSource): boolean {
  return [one, two].some(
    ({ copyOf, version, replaces }) => copyOf !== null || version !== null || replaces !== null,
  );
}

function inOrder(one: ArticleSource, two: ArticleSource): readonly [ArticleSource, ArticleSource] {
  return isNewer(one.article, two.article) ? [two, one] : [one, two];
}

function warning(one: ArticleSource, two: ArticleSource): Problem {
  const message = `The text is nearly that of ${one.file}. Write \`copyOf: ${one.slug}\` if it is a copy, \`replaces: ${one.slug}\` if the outlet put it in its place, or \`version: …\` if it is another version of the same article; remove it if it was saved twice.`;
  return { severity: 'warning', file: two.file, line: null, field: null, message };
}

function replacement(one: ArticleSource, two: ArticleSource): Problem {
  const [before, after] = inOrder(one, two);
  const message = `It is a later text of ${before.file}, by its date and its words, and counts in its place. Write \`replaces: ${before.slug}\` to say so, or \`copyOf: ${before.slug}\` if it is a copy.`;
  return { severity: 'warning', file: after.file, line: null, field: null, message };
}
