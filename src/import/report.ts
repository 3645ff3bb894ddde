import type { ArticleFile } from './article-file.ts';
import type { ImportedArticle } from './import-source.ts';

/** What an import says: the counts in a line, then what to look at, and what was set aside. */
export function reportLines(found: ImportedArticle, { checks, refused }: ArticleFile): string[] {
  const { facts } = found;
  return [
    `kept ${counted(found.kept, 'paragraph')}, set aside ${found.aside.length}, dropped ${found.dropped.length}${checkList(checks.map(({ line }) => line))}`,
    ...checks.map(({ line, why }) => `  line ${line} ${why}`),
    ...refused.map((what) => `  left out: ${what}`),
    ...(facts.printed === null ? [] : [`  the page prints another headline: “${facts.printed}”`]),
    ...found.aside.map(({ kind, text }) => `  aside (${kind}): ${text}`),
    ...missing(found),
  ];
}

/** What an import left out of the text, in sentences. */
export function setAsideInWords({ aside, facts }: ImportedArticle): string[] {
  const shown = aside.map(({ text }) => `“${text}”`);
  return [
    ...(shown.length === 0
      ? []
      : [`Set aside, as it seems to be no part of the article: ${shown.join(', ')}.`]),
    ...(facts.printed === null ? [] : [`The page prints another headline: “${facts.printed}”.`]),
  ];
}

function missing({ facts }: ImportedArticle): string[] {
  const names = (['headline', 'byline', 'published', 'url'] as const).filter(
    (name) => facts[name] === null,
  );
  return names.length === 0 ? [] : [`  not found, and left out: ${names.join(', ')}`];
}

function checkList(lines: readonly number[]): string {
  const all = [...new Set(lines)].sort((a, b) => a - b);
  if (all.length === 0) return '';
  const shown = all.slice(0, 12).join(', ');
  return `: check ${all.length === 1 ? 'line' : 'lines'} ${shown}${all.length > 12 ? ', …' : ''}`;
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
