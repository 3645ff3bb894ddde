import type { Root } from 'hast';
import type { Correction } from '../engine/corrections/correction.ts';
import type { Article } from '../engine/types.ts';
import type { Problem } from './problems.ts';
import type { SiteSource } from './read-site.ts';

/** All stories of a content folder. */
export interface Content {
  /** By address. */
  readonly stories: readonly StorySource[];
  readonly site: SiteSource;
  /** What is doubtful but does not stop the build. */
  readonly warnings: readonly Problem[];
}

/** A story as its editors wrote it. */
export interface StorySource {
  readonly slug: string;
  /** BCP 47: of what its editors write. */
  readonly language: string;
  readonly title: string;
  readonly summary: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  readonly tags: readonly string[];
  /** The slugs of the pairs that are to have a page of differences; null where the editor names none. */
  readonly diffs: readonly (readonly [base: string, other: string])[] | null;
  /** The body of `story.md`, sanitised. */
  readonly intro: Root;
  /** In the story's order; drafts are left out. */
  readonly articles: readonly ArticleSource[];
  /** What its editors set right in the comparison, in the order they wrote it. */
  readonly corrections: readonly CorrectionSource[];
}

/** A correction, and where it was written. */
export interface CorrectionSource {
  readonly correction: Correction;
  /** The file's path as the editor knows it. */
  readonly file: string;
  readonly line: number;
}

/** An article as its editors wrote it. */
export interface ArticleSource {
  readonly slug: string;
  readonly outlet: string;
  readonly headline: string | null;
  readonly byline: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  /** ISO 8601. */
  readonly retrieved: string | null;
  readonly url: string | null;
  readonly archive: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly version: string | null;
  readonly copyOf: string | null;
  readonly replaces: string | null;
  readonly notes: readonly string[];
  /** The file's path as the editor knows it. */
  readonly file: string;
  /** The file as it is published, front matter included: without what is commented out in it. */
  readonly markdown: string;
  /** The text as it is shown, sanitised. */
  readonly tree: Root;
  /** The text as it is compared. */
  readonly article: Article;
  /** The line of the file in which each block of the compared text begins. */
  readonly lines: readonly number[];
  /** The text of asides and footnotes, one line each. */
  readonly asideText: string;
}
