import type { ArticleSource } from '../content/content.ts';
import { fragments, toHtml, type Mark } from '../markdown/index.ts';
import type { Compared } from './compared.ts';
import { figuresInConflict } from './doubtful-rows.ts';

/** The articles' own texts as HTML. */
export interface Texts {
  source(article: string): ArticleSource;
  /** The inner HTML of a passage, its figures marked. */
  html(passage: string): string;
  /** The same of some passages of an article, in the order of its text, with further marks; by id. */
  marked(article: string, passages: readonly string[], marks: readonly Mark[]): Map<string, string>;
  /** The marks of an article's passages and figures. */
  marks(article: string): readonly Mark[];
}

/** The texts of a story; the HTML of its passages is made once, when the first is asked for. */
export function textsOf(story: Compared, sources: readonly ArticleSource[]): Texts {
  const bySlug = new Map(sources.map((source) => [source.slug, source]));
  const html = new Map<string, string>();
  return {
    source,
    html: (passage) => {
      if (html.size === 0) fill();
      return html.get(passage) ?? '';
    },
    marked: (slug, ids, marks) => {
      const passages = ids.map((id) => story.passage(id));
      const contents = fragments(source(slug).tree, passages, [
        ...figureMarks(story, slug),
        ...marks,
      ]);
      return new Map(ids.map((id, index) => [id, toHtml(contents[index] ?? [])]));
    },
    marks: (slug) => [...passageMarks(story, slug), ...figureMarks(story, slug)],
  };

  function source(slug: string): ArticleSource {
    const found = bySlug.get(slug);
    if (found === undefined) throw new Error(`There is no article ${slug}. This is a bug.`);
    return found;
  }

  function fill(): void {
    for (const { slug, tree } of sources) {
      const passages = story.passagesOf(slug);
      const contents = fragments(tree, passages, figureMarks(story, slug));
      passages.forEach(({ id }, index) => html.set(id, toHtml(contents[index] ?? [])));
    }
  }
}

function passageMarks(story: Compared, slug: string): Mark[] {
  return story.passagesOf(slug).map(({ id, start, end }) => ({
    start,
    end,
    tagName: 'span',
    properties: {
      id: story.anchor(id),
      dataPassage: id,
      className: [story.coverage.get(id)?.coverage ?? 'unclear'],
    },
  }));
}

function figureMarks(story: Compared, slug: string): Mark[] {
  const conflicts = figuresInConflict(story);
  return story.comparison.figures
    .filter((figure) => figure.article === slug)
    .map(({ id, start, end }) => ({
      start,
      end,
      layer: 1,
      tagName: 'span',
      properties: { className: conflicts.has(id) ? ['figure', 'conflict'] : ['figure'] },
    }));
}
