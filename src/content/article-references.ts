import { isLater } from '../engine/revisions/newer.ts';
import type { ArticleFields } from '../schemas/article.ts';
import type { ArticleSource } from './content.ts';
import type { ContentFile } from './read-file.ts';

/** An article, and what is needed to speak of its file. */
export interface ReadArticle {
  readonly source: ArticleSource;
  readonly file: ContentFile<ArticleFields>;
}

/** The fields in which an article names another one of its story. */
const REFERENCES = ['copyOf', 'replaces'] as const;

/**
 * Checks what articles say of one another.
 *
 * @param whyUnknown what is wrong with a name, as the rest of a sentence; null where nothing is
 */
export function checkReferences(
  articles: readonly ReadArticle[],
  whyUnknown: (name: string, self: string) => string | null,
): void {
  for (const { source, file } of articles) {
    for (const field of REFERENCES) {
      const name = source[field];
      const unknown = name === null ? null : whyUnknown(name, source.slug);
      if (unknown !== null) report(file, field, unknown);
      else if (name !== null && leadsBack(source, field, articles)) {
        report(file, field, 'leads back to this article. Remove it from the article that was there first.');
      }
    }
    if (source.copyOf !== null && source.replaces !== null) {
      report(file, 'replaces', 'stands beside `copyOf`: a copy takes no text’s place. Remove one of the two.');
    }
    const replaced = articles.find((one) => one.source.slug === source.replaces);
    if (replaced !== undefined) checkReplaced({ source, file }, replaced.source);
  }
}

/**
 * The articles, those that others have replaced told apart by what they are: a page shows both under
 * one outlet's name.
 */
export function withVersions(articles: readonly ArticleSource[]): ArticleSource[] {
  const older = new Map(articles.map((article) => [article.slug, olderThan(article, articles)]));
  const replaced = new Set([...older.values()].flat());
  return articles.map((article) => {
    if (article.version !== null || !replaced.has(article.slug)) return article;
    const before = older.get(article.slug)?.length ?? 0;
    const isOneOfSeveral = before > 0 || hasSeveralBefore(article, older);
    const version = isOneOfSeveral ? `version ${before + 1}` : 'earlier version';
    return { ...article, version, article: { ...article.article, version } };
  });
}

/** Whether a text that replaced an article has more than that one before it. */
function hasSeveralBefore(
  { slug }: ArticleSource,
  older: ReadonlyMap<string, readonly string[]>,
): boolean {
  return [...older.values()].some((before) => before.length > 1 && before.includes(slug));
}

/** The texts that an article took the place of, one after the other. */
function olderThan({ replaces }: ArticleSource, all: readonly ArticleSource[]): string[] {
  const found: string[] = [];
  for (let next = replaces; next !== null && !found.includes(next); ) {
    const article = all.find(({ slug }) => slug === next);
    if (article === undefined) break;
    found.push(article.slug);
    next = article.replaces;
  }
  return found;
}

function leadsBack(
  source: ArticleSource,
  field: (typeof REFERENCES)[number],
  articles: readonly ReadArticle[],
): boolean {
  const names = new Map(articles.map((one) => [one.source.slug, one.source[field]]));
  let next: string | null = source[field];
  for (let steps = 0; next !== null && next !== source.slug && steps < articles.length; steps += 1) {
    next = names.get(next) ?? null;
  }
  return next === source.slug;
}

function checkReplaced({ source, file }: ReadArticle, before: ArticleSource): void {
  if (isLater(before.published, source.published)) {
    const message = `names \`${before.slug}\`, which was published later, on ${before.published}. Correct one of the two dates, or name this article in the other one.`;
    report(file, 'replaces', message);
  }
  if (before.outlet !== source.outlet) {
    const message = `\`replaces\` names \`${before.slug}\`, which is ${before.outlet}’s: an outlet replaces its own texts. Use \`copyOf\` if it is a copy.`;
    file.report({ severity: 'warning', line: file.lineOf('replaces'), field: 'replaces', message });
  }
}

function report(file: ReadArticle['file'], field: string, what: string): void {
  file.report({ line: file.lineOf(field), field, message: `\`${field}\` ${what}` });
}
