import { resolve } from 'node:path';
import { compareStory } from '../engine/compare.ts';
import { coverage, places, type PassageCoverage, type Place } from '../engine/coverage.ts';
import type {
  Alignment,
  Article,
  Comparison,
  Disagreement,
  Figure,
  Passage,
  Quote,
} from '../engine/types.ts';
import { fragments, toHtml, type Mark } from '../markdown/index.ts';
import { outletsOf, type Outlet } from './outlets.ts';
import { sharedContent } from '../content/shared-content.ts';
import { readContent, type ArticleSource, type StorySource } from '../content/read-content.ts';

/** A story with everything its pages show, looked up by id. Pages decide nothing about meaning. */
export interface Story {
  readonly slug: string;
  readonly title: string;
  readonly summary: string | null;
  readonly date: string | null;
  readonly tags: readonly string[];
  readonly introHtml: string;
  readonly comparison: Comparison;
  /** By slug, in the story's order. */
  readonly outlets: ReadonlyMap<string, Outlet>;
  /** The outlets whose articles count: sources without their copies and versions. */
  readonly independentOutlets: readonly Outlet[];
  /** The conflicts to set as face-offs, sharpest first. */
  readonly faceOffs: readonly Disagreement[];
  readonly passages: ReadonlyMap<string, Passage>;
  readonly coverage: ReadonlyMap<string, PassageCoverage>;
  readonly places: ReadonlyMap<string, Place>;
  /** The inner HTML of a passage, its figures marked. */
  html(passage: string): string;
  /** The marks of an article's passages and figures. */
  marks(article: string): readonly Mark[];
  source(article: string): ArticleSource;
  article(slug: string): Article;
  outlet(slug: string): Outlet;
  passage(id: string): Passage;
  passagesOf(article: string): readonly Passage[];
  /** The passage an offset of an article's text stands in: the last that begins at or before it. */
  passageAt(article: string, offset: number): string;
  /** The link between two passages, whichever way round. */
  link(one: string, other: string): Alignment | undefined;
  figure(id: string): Figure;
  quote(id: string): Quote;
}

let stories: readonly Story[] | null = null;

/** All stories, newest first; read and compared once per build. */
export function allStories(): readonly Story[] {
  const dir = resolve(process.env['CONTENT_DIR'] ?? 'content');
  stories ??= (sharedContent(dir) ?? readContent(dir)).stories
    .map(toStory)
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title));
  return stories;
}

function toStory(source: StorySource): Story {
  const comparison = compareStory(
    source.slug,
    source.articles.map(({ article }) => article),
  );
  const outlets = outletsOf(comparison);
  const sources = byKey(source.articles, ({ slug }) => slug);
  const links = byKey(comparison.alignments, ({ a, b }) => `${a} ${b}`);
  const figures = byKey(comparison.figures, ({ id }) => id);
  const quotes = byKey(comparison.quotes, ({ id }) => id);
  const found = coverage(comparison);
  const inConflict = comparison.figureGroups.filter((group) => group.relation === 'conflict');
  const conflicts = new Set(inConflict.flatMap((group) => group.figures));
  const conflictRows = new Set(inConflict.map((group) => group.id));
  const passages = byKey(comparison.passages, ({ id }) => id);
  const articles = byKey(comparison.articles, ({ slug }) => slug);
  const own = Map.groupBy(comparison.passages, (passage) => passage.article);
  const html = new Map<string, string>();

  const story: Story = {
    slug: source.slug,
    title: source.title,
    summary: source.summary,
    date: source.date,
    tags: source.tags,
    introHtml: toHtml(source.intro),
    comparison,
    outlets,
    independentOutlets: comparison.independent.flatMap(([slug]) => outlets.get(slug ?? '') ?? []),
    faceOffs: comparison.disagreements.filter(({ group }) => conflictRows.has(group)),
    passages,
    coverage: found,
    places: new Map(
      comparison.articles.flatMap((article) => [...places(article, comparison.passages)]),
    ),
    html: (passage) => {
      if (html.size === 0) fillHtml();
      return html.get(passage) ?? '';
    },
    marks: (slug) => [...passageMarks(slug), ...figureMarks(slug)],
    article: (slug) => known(articles.get(slug), `article ${slug}`),
    outlet: (slug) => known(outlets.get(slug), `article ${slug}`),
    passage: (id) => known(passages.get(id), `passage ${id}`),
    passagesOf: (slug) => own.get(slug) ?? [],
    passageAt: (slug, offset) =>
      known(
        own.get(slug)?.findLast((passage) => passage.start <= offset),
        `passage at ${offset}`,
      ).id,
    source: (slug) => known(sources.get(slug), `article ${slug}`),
    link: (one, other) => links.get(`${one} ${other}`) ?? links.get(`${other} ${one}`),
    figure: (id) => known(figures.get(id), `figure ${id}`),
    quote: (id) => known(quotes.get(id), `quotation ${id}`),
  };
  return story;

  function passageMarks(slug: string): Mark[] {
    return (own.get(slug) ?? []).map(({ id, start, end }) => ({
      start,
      end,
      tagName: 'span',
      properties: { id, dataPassage: id, className: [found.get(id)?.coverage ?? 'one'] },
    }));
  }

  function figureMarks(slug: string): Mark[] {
    return comparison.figures
      .filter((figure) => figure.article === slug)
      .map(({ id, start, end }) => ({
        start,
        end,
        layer: 1,
        tagName: 'span',
        properties: { className: conflicts.has(id) ? ['figure', 'conflict'] : ['figure'] },
      }));
  }

  function fillHtml(): void {
    for (const { slug, tree } of source.articles) {
      const ranges = own.get(slug) ?? [];
      const contents = fragments(tree, ranges, figureMarks(slug));
      ranges.forEach((passage, index) => html.set(passage.id, toHtml(contents[index] ?? [])));
    }
  }
}

function byKey<T>(items: readonly T[], key: (item: T) => string): Map<string, T> {
  return new Map(items.map((item) => [key(item), item]));
}

function known<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`There is no ${what} in the story. This is a bug.`);
  return found;
}
