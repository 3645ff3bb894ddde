import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { ARTICLE_SYNONYMS, articleSchema, type ArticleFields } from '../schemas/article.ts';
import { STORY_SYNONYMS, storySchema } from '../schemas/story.ts';
import { checkReferences, withVersions, type ReadArticle } from './article-references.ts';
import type { ParsedArticle } from '../markdown/parse-article.ts';
import { addressOf, RESERVED_ARTICLES } from './addresses.ts';
import type { ArticleSource, StorySource } from './content.ts';
import { dateProblems } from './dates.ts';
import { misnamedStory, whyLeftOut } from './left-out.ts';
import type { StoryPlace } from './list-stories.ts';
import { checkText } from './check-text.ts';
import { nearest } from './nearest.ts';
import type { OutletSpellings } from './outlet-spellings.ts';
import type { Problem } from './problems.ts';
import { readContentFile, type ContentFile } from './read-file.ts';
import { CORRECTIONS_FILE, readCorrections } from './read-corrections.ts';
import { unreadable } from './source-file.ts';
import type { LineProblem } from './yaml-document.ts';
import { linesOfBlocks } from './text-lines.ts';

/** Reads a story's folder; null where it has no readable `story.md`. Problems are added to the list. */
export function readStory(
  { path, folder, slug, language }: StoryPlace,
  problems: Problem[],
  spellings: OutletSpellings,
): StorySource | null {
  const entries = entriesOf(path);
  if (typeof entries === 'string') {
    problem(folder, entries);
    return null;
  }
  const hasStory = entries.some(({ name }) => name === 'story.md');
  for (const entry of entries) reportLeftOut(entry);
  const names = entries.filter(isArticle).map(({ name }) => name);
  const articles = names.flatMap((name) => readArticle(name) ?? []);
  const drafts = articles.filter(({ file }) => file.fields.draft).map(({ source }) => source.slug);
  const shown = articles.filter(({ file }) => !file.fields.draft);
  const slugs = names.map((name) => name.slice(0, -3).toLowerCase());
  reportNameClashes(names);
  checkReferences(shown, whyUnknown);

  if (!hasStory) {
    const meant = misnamedStory(entries.map(({ name }) => name));
    const advice = meant ? `Rename \`${meant}\` to \`story.md\`.` : 'Add one with a `title`.';
    problem(folder, `The story has no \`story.md\`. ${advice}`);
    return null;
  }
  const place = {
    path: join(path, 'story.md'),
    file: `${folder}/story.md`,
    idPrefix: 'story-',
    needsText: false,
  };
  const file = readContentFile(place, { schema: storySchema, synonyms: STORY_SYNONYMS }, problems);
  if (!file) return null;
  const { title, summary, date, tags } = file.fields;
  const listed = file.fields.articles;
  checkOrder();
  const diffs = checkedDiffs();
  if (shown.length === 0 && names.length === drafts.length) {
    const message = 'The story has no article yet. Add a Markdown file beside this one.';
    file.report({ severity: 'warning', line: null, field: null, message });
  }
  const sources = withVersions(shown.map(({ source }) => source));
  const absent = slugs.filter((one) => !sources.some((source) => source.slug === one));
  return {
    slug,
    language,
    title,
    summary: summary ?? null,
    date: date ?? null,
    tags,
    diffs,
    intro: file.parsed.tree,
    articles: inOrder(
      sources,
      listed.map((name) => name.toLowerCase()),
    ),
    corrections: readCorrections({ path, folder, articles: sources, absent }, problems),
  };

  function readArticle(name: string): ReadArticle | null {
    const place = `${folder}/${name}`;
    const address = addressOf(name.slice(0, -3), '.md', RESERVED_ARTICLES);
    if ('problem' in address) problem(place, address.problem);
    const own = 'slug' in address ? address.slug : name;
    const file = readContentFile(
      {
        ...{ path: join(path, name), file: place, idPrefix: `${own}-`, needsText: true },
        checkText: (parsed, fields) => articleDoubts(parsed, fields, language),
      },
      { schema: articleSchema, synonyms: ARTICLE_SYNONYMS },
      problems,
    );
    if (!file || 'problem' in address) return null;
    for (const found of dateProblems(file.fields)) {
      file.report({ ...found, line: file.lineOf(found.field) });
    }
    const { outlet, draft } = file.fields;
    const written = file.fields.language ?? language;
    if (!draft) {
      spellings.note(outlet, { file: place, line: file.lineOf('outlet') });
    }
    return { source: toSource(own, place, file, written), file };
  }

  function reportLeftOut(entry: Dirent): void {
    if (isArticle(entry) || entry.name === 'story.md' || entry.name === CORRECTIONS_FILE) return;
    const file = `${folder}/${entry.name}`;
    if (entry.name.toLowerCase() === 'story.md') {
      if (hasStory) problem(file, 'There is a `story.md` too. Remove one of the two.');
      return;
    }
    const message = whyLeftOut(entry, hasStory);
    if (message) problems.push({ severity: 'warning', file, line: null, field: null, message });
  }

  function reportNameClashes(all: readonly string[]): void {
    for (const [address, same] of Map.groupBy(all, (name) => name.toLowerCase())) {
      const [first, ...others] = same;
      for (const other of others) {
        problem(
          `${folder}/${other}`,
          `The address \`${address.slice(0, -3)}\` is that of \`${first}\` too. Rename one of the two files.`,
        );
      }
    }
  }

  function checkOrder(): void {
    listed.forEach((name, item) => {
      const twice = listed.indexOf(name) < item;
      const wrong = twice
        ? `names \`${name}\` twice. Remove one of them.`
        : drafts.includes(name.toLowerCase())
          ? null
          : whyUnknown(name, null);
      if (wrong === null) return;
      const message = `\`articles\`, item ${item + 1}, ${wrong}`;
      file?.report({ line: file.lineOf('articles', item), field: 'articles', message });
    });
  }

  /** The pairs of the articles that are shown. */
  function checkedDiffs(): [string, string][] | null {
    const given = file?.fields.diffs?.map((pair) => pair.map((name) => name.toLowerCase()));
    given?.forEach((pair, item) => {
      const wrong = whyNoPair(pair, given.slice(0, item));
      if (wrong === null) return;
      const message = `\`diffs\`, item ${item + 1}, ${wrong}`;
      file?.report({ line: file.lineOf('diffs', item), field: 'diffs', message });
    });
    const pairs = given?.flatMap(([base, other]): [string, string][] =>
      base === undefined || other === undefined ? [] : [[base, other]],
    );
    return pairs?.filter((pair) => !pair.some((name) => drafts.includes(name))) ?? null;
  }

  function whyNoPair(pair: readonly string[], before: readonly (readonly string[])[]) {
    const unknown = pair.find((name) => !slugs.includes(name));
    if (unknown !== undefined) return whyUnknown(unknown, null);
    const [base, other] = pair;
    if (base === other) return `names \`${base}\` twice. Name two articles.`;
    return before.some(([one, two]) => one === base && two === other)
      ? 'is a pair that stands above. Remove one of the two.'
      : null;
  }

  function whyUnknown(name: string, self: string | null): string | null {
    const known = slugs.filter((other) => other !== self);
    if (name.toLowerCase() === self)
      return 'names the article itself. Name another one, or remove the line.';
    if (drafts.includes(name.toLowerCase())) {
      return `names \`${name}\`, which is a draft and left out. Remove its \`draft\` or this line.`;
    }
    if (known.includes(name.toLowerCase())) return null;
    const meant = nearest(name.replace(/\.md$/, ''), known);
    const advice = meant
      ? `Did you mean \`${meant}\`?`
      : `The articles are ${known.map((other) => `\`${other}\``).join(', ') || 'none'}.`;
    return `names \`${name}\`, which is no article of this story. ${advice}`;
  }

  function problem(file: string, message: string): void {
    problems.push({ severity: 'error', file, line: null, field: null, message });
  }
}

/** What is doubtful in an article's text; of a draft nothing is said. */
export function articleDoubts(
  { written }: ParsedArticle,
  fields: ArticleFields | null,
  siteLanguage: string,
): readonly LineProblem[] {
  if (fields?.draft) return [];
  const { headline, byline, language = siteLanguage } = fields ?? {};
  return checkText(written, { headline, byline }, language);
}

function toSource(
  slug: string,
  place: string,
  file: ContentFile<ArticleFields>,
  language: string,
): ArticleSource {
  const { fields, parsed } = file;
  const facts = {
    slug,
    outlet: fields.outlet,
    headline: fields.headline ?? null,
    published: fields.published ?? null,
    language,
    version: fields.version ?? null,
    copyOf: fields.copyOf?.toLowerCase() ?? null,
    replaces: fields.replaces?.toLowerCase() ?? null,
  };
  return {
    ...facts,
    byline: fields.byline ?? null,
    retrieved: fields.retrieved ?? null,
    url: fields.url ?? null,
    archive: fields.archive ?? null,
    notes: fields.notes,
    file: place,
    markdown: file.markdown,
    tree: parsed.tree,
    lines: linesOfBlocks(parsed, parsed.written, file.linesBefore),
    article: { ...facts, byline: fields.byline ?? null, text: parsed.text, blocks: parsed.blocks },
    asideText: parsed.asideText,
  };
}

/** Those named first in the order they are named, then the others by address. */
function inOrder(articles: readonly ArticleSource[], named: readonly string[]): ArticleSource[] {
  const place = ({ slug }: ArticleSource): number =>
    (named.indexOf(slug) + named.length + 1) % (named.length + 1);
  return [...articles].sort((a, b) => place(a) - place(b) || (a.slug < b.slug ? -1 : 1));
}

/** The names of the files of a story's folder that are articles. */
export function articleNames(path: string): string[] {
  const entries = entriesOf(path);
  return typeof entries === 'string' ? [] : entries.filter(isArticle).map(({ name }) => name);
}

/** What a folder holds, by name, or why that cannot be said. */
export function entriesOf(path: string): Dirent[] | string {
  try {
    return readdirSync(path, { withFileTypes: true }).sort(byName);
  } catch (error) {
    return unreadable(error);
  }
}

function isArticle({ name }: Dirent): boolean {
  return (
    name.endsWith('.md') && !['story.md', 'readme.md'].includes(name.toLowerCase()) && !/^[._]/.test(name)
  );
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
