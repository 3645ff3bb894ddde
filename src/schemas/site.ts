import { z } from 'astro/zod';
import { contact, flag, languageTag, line, siteAddress, text } from './fields.ts';

/** What may stand in `site.yaml` beside the stories: how the site is called, and what it says of itself. */
export const siteSchema = z.strictObject({
  /** What the site is called, on every page, in the feed, on cards and in citations: `name: Our comparisons`. Default: `Crossread`. */
  name: line('`Our comparisons`').default('Crossread'),

  /** The heading of the first page: `title: One story, many papers`. Default: `How several outlets told the same story`. */
  title: line('`One story, many papers`').default('How several outlets told the same story'),

  /** What the first page says below its heading, in Markdown; over several lines if need be: `introduction: We compare what the papers of our county print.` Default: none. */
  introduction: text('We compare what the papers of our county print.').optional(),

  /** The language of stories, and of articles that name none, as a BCP 47 tag: `language: de`. Default: `en`. */
  language: languageTag().default('en'),

  /** Where the site is published, with its path: `address: https://example.org/news`. The environment's `SITE_URL` counts before it. Default: none, and then there is no feed and no sitemap. */
  address: siteAddress('https://example.org/news').optional(),

  /** The page that says who is responsible for the site: `imprint: https://example.org/imprint`. Default: none. */
  imprint: contact('https://example.org/imprint').optional(),

  /** Where readers reach you, a page or an e-mail address: `contact: desk@example.org`. Default: none. */
  contact: contact('desk@example.org').optional(),

  /** Whether search engines may list the site: `index: false`. Default: `true`. */
  index: flag().default(true),

  /** What every page says of rights: `licence: The articles belong to their publishers, the comparisons are under CC BY 4.0.` Default: `The articles belong to their publishers.` */
  licence: line('`The articles belong to their publishers.`').default(
    'The articles belong to their publishers.',
  ),
});

export type SiteFields = z.output<typeof siteSchema>;

/** Fields by the names other systems have for them. */
export const SITE_SYNONYMS: Readonly<Record<string, string>> = {
  site: 'name',
  heading: 'title',
  description: 'introduction',
  intro: 'introduction',
  about: 'introduction',
  lang: 'language',
  locale: 'language',
  url: 'address',
  site_url: 'address',
  baseurl: 'address',
  impressum: 'imprint',
  legal: 'imprint',
  email: 'contact',
  mail: 'contact',
  noindex: 'index',
  robots: 'index',
  license: 'licence',
  copyright: 'licence',
  rights: 'licence',
};
