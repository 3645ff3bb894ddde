import { z } from 'astro/zod';
import { date, flag, languageTag, line, lines, webAddress } from './fields.ts';

/**
 * What may stand between the `---` lines at the top of an article. Leave out what is not known; the
 * page then says that the copy carries none.
 */
export const articleSchema = z.strictObject({
  /** Who published the article: `outlet: CoinDesk`. Required. */
  outlet: line('`The Daily Herald`'),

  /** The headline as the outlet printed it: `headline: "Council votes: budget passed"`. Default: none. */
  headline: line('`Council passes budget`').optional(),

  /** Who wrote it, as printed: `byline: Jane Doe and Joe Public`. Default: none. */
  byline: line('`Jane Doe`').optional(),

  /** When it was published, by day or with the time: `published: 2021-06-01T14:30:00Z`. Default: none. */
  published: date('2021-06-01').optional(),

  /** When this copy was taken: `retrieved: 2021-06-02`. Default: none. */
  retrieved: date('2021-06-02').optional(),

  /** Where the outlet has it: `url: https://example.org/news/budget`. Default: none. */
  url: webAddress('https://example.org/news/budget').optional(),

  /** Where an archive has it: `archive: https://web.archive.org/web/2021/…`. Default: none. */
  archive: webAddress('https://web.archive.org/web/2021/https://example.org/').optional(),

  /** The language it is written in, as a BCP 47 tag: `language: de`. Default: the site's, `en`. */
  language: languageTag().optional(),

  /** What sets it apart from the outlet's other text of the story: `version: evening edition`. Default: none. */
  version: line('`evening edition`').optional(),

  /** The file name of the article it is a copy of, without `.md`: `copyOf: coindesk`. Default: none. */
  copyOf: line('`coindesk`').optional(),

  /** The file name of the outlet's earlier text whose place this one took, without `.md`: `replaces: channel-nine-morning`. Default: none. */
  replaces: line('`channel-nine-morning`').optional(),

  /** What was changed in this copy or is known about it, one text a line: `- A caption is marked as aside.` Default: none. */
  notes: lines('A caption is marked as aside.').default([]),

  /** Whether to leave the article out for now: `draft: true`. Default: `false`. */
  draft: flag().default(false),
});

export type ArticleFields = z.output<typeof articleSchema>;

/** Fields by the names other systems have for them. */
export const ARTICLE_SYNONYMS: Readonly<Record<string, string>> = {
  author: 'byline',
  authors: 'byline',
  by: 'byline',
  date: 'published',
  publisher: 'outlet',
  source: 'outlet',
  title: 'headline',
  link: 'url',
  lang: 'language',
  note: 'notes',
  copy: 'copyOf',
  supersedes: 'replaces',
  updates: 'replaces',
  correctionOf: 'replaces',
  replaced: 'replaces',
};
