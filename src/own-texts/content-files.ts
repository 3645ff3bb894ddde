import type { ArticleSource, StorySource } from '../content/content.ts';
import { addressName } from '../import/address-name.ts';
import { parseArticle } from '../markdown/parse-article.ts';
import { articleText } from '../markdown/article-text.ts';
import type { OwnText } from './own-text.ts';

/** A file for the content folder of a site. */
export interface ContentFile {
  /** The folder of its story. */
  readonly folder: string;
  readonly name: string;
  readonly text: string;
}

/** Own texts as the files of a story: put into a folder of `content/`, a build makes the same of them. */
export function contentFiles(source: StorySource, texts: readonly OwnText[]): ContentFile[] {
  const { title, articles } = source;
  const names = articles.map(({ slug }) => slug);
  const folder = addressName(title) || 'my-story';
  return [
    { folder, name: 'story.md', text: frontMatter({ title, articles: names }) },
    ...articles.map((article, index) => ({
      folder,
      name: `${article.slug}.md`,
      text: `${frontMatter(fieldsOf(article))}\n${markdownOf(article, texts[index])}\n`,
    })),
  ];
}

function fieldsOf(article: ArticleSource): Fields {
  const { outlet, headline, byline, published, url, language, version, copyOf, replaces, notes } =
    article;
  const other = language === 'en' ? null : language;
  return {
    outlet,
    headline,
    byline,
    published,
    url,
    language: other,
    version,
    copyOf,
    replaces,
    notes,
  };
}

type Fields = Readonly<Record<string, string | readonly string[] | null>>;

/** What JSON writes between quotation marks, YAML reads as the same text. */
function frontMatter(fields: Fields): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (value === null || value.length === 0) return [];
    if (typeof value === 'string') return `${name}: ${JSON.stringify(value)}`;
    return [`${name}:`, ...value.map((item) => `  - ${JSON.stringify(item)}`)];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}

function markdownOf({ tree }: ArticleSource, own: OwnText | undefined): string {
  if (own?.format === 'markdown') return own.text.trim();
  const { text, blocks } = articleText(tree);
  return blocks.map(({ start, end }) => escaped(text.slice(start, end))).join('\n\n');
}

/** Escapes of more and more of a plain paragraph, until Markdown reads it as it is. */
const ESCAPES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/[\\`*_[\]<>&~|:!@]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2'),
  (text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
];

function escaped(paragraph: string): string {
  const tries = ESCAPES.map((escape) => escape(paragraph));
  return tries.find((markdown) => isRead(markdown, paragraph)) ?? tries.at(-1) ?? paragraph;
}

/** Whether a build reads a paragraph as this text, and has nothing to say about it. */
function isRead(markdown: string, paragraph: string): boolean {
  const { text, blocks, doubts } = parseArticle(markdown);
  return (
    text === paragraph &&
    blocks.length === 1 &&
    blocks[0]?.kind === 'paragraph' &&
    doubts.length === 0
  );
}
