import type { ElementContent, Root } from 'hast';
import type { ArticleSource } from '../../src/content/content.ts';
import type {
  Alignment,
  Article,
  Block,
  Comparison,
  Figure,
  Passage,
  Quote,
} from '../../src/engine/types.ts';
import { compared, type Compared } from '../../src/views/compared.ts';
import { textsOf, type Texts } from '../../src/views/texts.ts';

/**
 * A compared story as tests write it, so that a view can be tried without the engine. An article is
 * a list of passages, each a paragraph of its own; `# ` begins a heading, `+ ` a passage that goes
 * on in the paragraph before. `{two tons}` is a figure, `“…”` a quotation.
 */
export interface Example extends Partial<
  Omit<Comparison, 'articles' | 'passages' | 'alignments' | 'figures' | 'quotes' | 'independent'>
> {
  readonly articles: Readonly<Record<string, readonly string[]>>;
  /** Facts of an article, by slug, where they are not plain. */
  readonly about?: Readonly<Record<string, Partial<Article>>>;
  /** Copies by slug, with their sources. */
  readonly copies?: Readonly<Record<string, string>>;
  readonly links?: readonly ExampleLink[];
  /** What a figure is, by id, where it matters. */
  readonly figures?: Readonly<Record<string, Partial<Figure>>>;
  /** What a quotation is, by id, where it matters. */
  readonly quotes?: Readonly<Record<string, Partial<Quote>>>;
}

/** Two passages that tell the same, and what else is known of the link. */
export type ExampleLink = readonly [a: string, b: string, more?: Partial<Alignment>];

/** The comparison an example stands for; articles are named after their slugs. */
export function exampleComparison(example: Example): Comparison {
  const { articles, about = {}, copies = {}, links = [], figures, quotes, ...rest } = example;
  const read = Object.entries(articles).map(([slug, lines]) => readLines(slug, lines));
  const sources = Object.keys(articles).filter((slug) => copies[slug] === undefined);
  const relation = { share: { base: 0, other: 0 }, transformations: [], copied: [], doubt: null };
  const edits = { case: 0, punctuation: 0, spacing: 0, figure: 0, wording: 0, moved: 0 };
  return {
    format: 1,
    story: 'example',
    articles: read.map(({ article }) => ({ ...article, ...about[article.slug], words: 0 })),
    independent: sources.map((slug) => [
      slug,
      ...Object.keys(copies).filter((copy) => copies[copy] === slug),
    ]),
    passages: read.flatMap(({ passages }) => passages),
    alignments: links.map(([a, b, more]) => ({
      a,
      b,
      relation: 'same',
      score: 0.9,
      evidence: [],
      ...more,
    })),
    pairs: read.flatMap(({ article: { slug: base } }, index) =>
      read.slice(index + 1).map(({ article: { slug: other } }) => ({
        ...relation,
        base,
        other,
        relationship: copies[other] === base ? ('version' as const) : ('independent' as const),
        reason: `${base} and ${other}.`,
        edits,
        precise: true,
      })),
    ),
    figures: read.flatMap((one) => one.figures).map((one) => ({ ...one, ...figures?.[one.id] })),
    unclear: [],
    facts: [],
    figureGroups: [],
    arithmetic: [],
    dates: [],
    dateGroups: [],
    narrations: [],
    quotes: read.flatMap((one) => one.quotes).map((one) => ({ ...one, ...quotes?.[one.id] })),
    quoteGroups: [],
    names: [],
    disagreements: [],
    findings: [],
    ...rest,
  };
}

export function exampleStory(example: Example): Compared {
  return compared(exampleComparison(example));
}

/** The texts of an example as HTML: a `p` a paragraph, an `h2` a heading. */
export function exampleTexts(story: Compared): Texts {
  return textsOf(story, story.comparison.articles.map(sourceOf));
}

function sourceOf(article: Article): ArticleSource {
  const { slug, outlet, headline, published, language, version, copyOf } = article;
  const blocks = article.blocks.map(({ start, end, kind }): ElementContent => ({
    type: 'element',
    tagName: kind === 'heading' ? 'h2' : 'p',
    properties: {},
    children: [{ type: 'text', value: article.text.slice(start, end) }],
  }));
  const tree: Root = { type: 'root', children: blocks };
  return {
    ...{ slug, outlet, headline, published, language, version, copyOf, article, tree },
    ...{ byline: null, retrieved: null, url: null, archive: null, notes: [] },
    ...{ file: `${slug}.md`, markdown: '', lines: [], asideText: '', replaces: null },
  };
}

/** One article while its lines are read. */
interface Reading {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
}

function readLines(slug: string, lines: readonly string[]): Reading {
  const blocks: Block[] = [];
  const passages: Passage[] = [];
  const figures: Figure[] = [];
  const quotes: Quote[] = [];
  let text = '';
  for (const line of lines) {
    const heading = line.startsWith('# ');
    const goesOn = line.startsWith('+ ');
    const marked = heading || goesOn ? line.slice(2) : line;
    if (text !== '') text += goesOn ? ' ' : '\n\n';
    const start = text.length;
    const id = `${slug}.${passages.length + 1}`;
    for (const part of marked.split(/(\{[^}]*\}|“[^”]*”)/)) {
      const inner = part.slice(1, -1);
      if (part.startsWith('{')) {
        figures.push(figureOf(slug, figures.length, id, text.length, inner));
        text += inner;
      } else {
        if (part.startsWith('“')) quotes.push(quoteOf(slug, quotes.length, text.length + 1, inner));
        text += part;
      }
    }
    const before = blocks.at(-1);
    if (goesOn && before) blocks[blocks.length - 1] = { ...before, end: text.length };
    else blocks.push({ start, end: text.length, kind: heading ? 'heading' : 'paragraph' });
    passages.push({
      ...{ id, article: slug, start, end: text.length, block: blocks.length - 1 },
      kind: heading ? 'heading' : 'sentence',
    });
  }
  const plain = { headline: null, published: null, language: 'en', version: null, copyOf: null };
  return { article: { slug, outlet: slug, ...plain, text, blocks }, passages, figures, quotes };
}

function figureOf(
  article: string,
  before: number,
  passage: string,
  start: number,
  printed: string,
): Figure {
  const value = Number.parseFloat(printed.replace(/[^\d.]/g, ''));
  return {
    ...{ id: `${article}.f${before + 1}`, article, passage, start, end: start + printed.length },
    ...{ kind: 'count', unit: 'thing', approximate: false, qualifier: null, period: null },
    value: Number.isNaN(value) ? null : value,
  };
}

function quoteOf(article: string, before: number, start: number, words: string): Quote {
  const spans = [[start, start + words.length]] as const;
  const unread = { speaker: null, verb: null, attribution: null, jointly: [] };
  return { id: `${article}.q${before + 1}`, article, spans, ...unread };
}
