import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CorrectedPlace } from '../engine/corrections/correction.ts';
import { readingOf } from '../engine/reading/reading.ts';
import type { Range } from '../engine/types.ts';
import {
  CORRECTION_KINDS,
  CORRECTION_SYNONYMS,
  correctionSchema,
  NEEDS,
  OF_SEVERAL,
  type CorrectionFields,
  type CorrectionKind,
} from '../schemas/corrections.ts';
import type { ArticleSource, CorrectionSource } from './content.ts';
import { linesOf, withExcerpt } from './excerpts.ts';
import { findWords, shareOfWords } from './find-words.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';
import { readSourceFile } from './source-file.ts';
import { lineAt } from './text-lines.ts';
import { readList, type YamlEntry } from './yaml-list.ts';

/** The file beside `story.md` that sets right what the comparison has wrong. */
export const CORRECTIONS_FILE = 'corrections.yaml';

/** The story that corrections are of. */
export interface CorrectedStory {
  readonly path: string;
  /** The folder's path in messages. */
  readonly folder: string;
  readonly articles: readonly ArticleSource[];
  /** Drafts, and articles that have mistakes: corrections that name them wait for them. */
  readonly absent: readonly string[];
}

/** Reads a story's corrections, and finds their words in its articles. Problems are added to the list. */
export function readCorrections(story: CorrectedStory, problems: Problem[]): CorrectionSource[] {
  const path = join(story.path, CORRECTIONS_FILE);
  if (!existsSync(path)) return [];
  const file = `${story.folder}/${CORRECTIONS_FILE}`;
  const source = readSourceFile(path);
  if ('problem' in source) {
    const { line, problem: message } = source;
    problems.push({ severity: 'error', file, line, field: null, message });
    return [];
  }
  const yaml = source.text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const rules = { schema: correctionSchema, synonyms: CORRECTION_SYNONYMS };
  const { entries, problems: found } = readList(yaml, rules);
  const lines = linesOf(source.text);
  problems.push(...found.map((problem) => withExcerpt({ file, ...problem }, lines)));
  return entries.flatMap((entry) => {
    const read = readEntry(entry, story);
    if (!Array.isArray(read)) return read === null ? [] : { ...read, file };
    problems.push(
      ...read.map((problem) =>
        withExcerpt({ severity: 'error' as const, file, field: null, ...problem }, lines),
      ),
    );
    return [];
  });
}

interface EntryProblem {
  readonly line: number;
  readonly message: string;
}

/** The correction of an entry, or what is wrong with it; null where it waits for an article. */
function readEntry(
  { fields, lineOf }: YamlEntry<CorrectionFields>,
  story: CorrectedStory,
): Omit<CorrectionSource, 'file'> | EntryProblem[] | null {
  const [kind, ...others] = CORRECTION_KINDS.filter((one) => fields[one] !== undefined);
  if (kind === undefined) return [{ line: lineOf(), message: NO_KIND }];
  const [other] = others;
  if (other !== undefined) {
    const message = `An entry sets one thing, and this one has \`${kind}\` and \`${other}\`. Make two entries of it.`;
    return [{ line: lineOf(other), message }];
  }
  const wrong = wrongFields(kind, fields, lineOf);
  if (wrong.length > 0) return wrong;
  const named = Object.entries(fields[kind] ?? {});
  if (named.some(([slug]) => story.absent.includes(slug.toLowerCase()))) return null;
  const places = named.flatMap(([slug, words]) =>
    [words].flat().map((some, item) => {
      const path = Array.isArray(words) ? [kind, slug, item] : [kind, slug];
      return placeOf(story, kind, slug, some, lineOf(...path));
    }),
  );
  const missing = places.filter((place) => 'message' in place);
  if (missing.length > 0) return missing;
  const needed = NEEDS[kind];
  return {
    line: lineOf(),
    correction: {
      kind,
      places: places.filter((place) => 'start' in place),
      is: needed === undefined ? null : (fields[needed] ?? null),
      because: fields.because,
      by: fields.by ?? null,
      on: fields.on ?? null,
    },
  };
}

const NO_KIND = `The entry does not say what it sets. Begin it with one of ${CORRECTION_KINDS.map((kind) => `\`${kind}\``).join(', ')}.`;

function wrongFields(
  kind: CorrectionKind,
  fields: CorrectionFields,
  lineOf: YamlEntry<CorrectionFields>['lineOf'],
): EntryProblem[] {
  const needed = NEEDS[kind];
  if (needed !== undefined && fields[needed] === undefined) {
    const what = { speaker: 'who speaks', label: 'what the row is called', note: 'what it tells' };
    const message = `\`${needed}\` is missing. Say ${what[kind as keyof typeof what]}.`;
    return [{ line: lineOf(kind), message }];
  }
  const extra = (['is', 'says'] as const).find(
    (field) => field !== needed && fields[field] !== undefined,
  );
  if (extra !== undefined) {
    const message = `\`${extra}\` belongs to no \`${kind}\`. Remove it.`;
    return [{ line: lineOf(extra), message }];
  }
  const articles = Object.keys(fields[kind] ?? {}).length;
  const least = OF_SEVERAL.includes(kind) ? 2 : 1;
  if (articles >= least) return [];
  const message = `\`${kind}\` needs words of ${least === 1 ? 'an article' : 'two articles'}. Write them below it: \`  herald: The mayor opened the bridge\`.`;
  return [{ line: lineOf(kind), message }];
}

function placeOf(
  { articles, folder }: CorrectedStory,
  kind: CorrectionKind,
  slug: string,
  words: string,
  line: number,
): CorrectedPlace | EntryProblem {
  const article = articles.find((one) => one.slug === slug.toLowerCase());
  if (article === undefined) {
    const known = articles.map((one) => one.slug);
    const meant = nearest(slug.replace(/\.md$/, ''), known);
    const advice = meant
      ? `Did you mean \`${meant}\`?`
      : `The articles are ${known.map((one) => `\`${one}\``).join(', ') || 'none'}.`;
    const message = `\`${slug}\` is no article of ${folder}. ${advice}`;
    return { line, message };
  }
  const [found, ...more] = findWords(article.article.text, words);
  const headline = kind === 'hide' ? (article.headline ?? '') : '';
  if (found === undefined) {
    const [range] = findWords(headline, words);
    return range === undefined
      ? { line, message: missing(article, words) }
      : { article: article.slug, of: 'headline', ...range };
  }
  return more.length === 0
    ? { article: article.slug, of: 'text', ...found }
    : { line, message: severalTimes(article, words, [found, ...more]) };
}

function severalTimes(article: ArticleSource, words: string, found: readonly Range[]): string {
  const lines = [...new Set(found.map(({ start }) => lineAt(article, start)))];
  const where = lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(', ')}`;
  return `“${words}” stands ${found.length} times in ${article.file}, ${where}. Add words before or behind it, so that it is one place.`;
}

/** Fewer of the words than this are no likeness. */
const ALIKE = 0.34;
const SHOWN = 2;

function missing(article: ArticleSource, words: string): string {
  const { text } = article.article;
  const near = readingOf(article.article)
    .passages.map(({ start, end }) => ({
      words: text.slice(start, end).replace(/\s+/g, ' '),
      line: lineAt(article, start),
      share: shareOfWords(text.slice(start, end), words),
    }))
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share)
    .slice(0, SHOWN);
  const advice =
    near.length === 0
      ? 'No sentence there is near to it. Remove the entry, or write words of the article.'
      : `The nearest there: ${near.map((one) => `“${one.words}” (${article.file}:${one.line})`).join('; ')}`;
  return `“${words}” is not in the text of ${article.file} (any more). ${advice}`;
}
