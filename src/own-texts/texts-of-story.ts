import { NO_TEXT, type OwnText } from './own-text.ts';
import type { Story } from '../views/story.ts';

/** Texts, and the title of their comparison. */
export interface TitledTexts {
  readonly title: string;
  readonly texts: readonly OwnText[];
}

/** The articles of a story of a site as texts that somebody might paste. */
export function ownTexts({ about, compared, texts }: Story): TitledTexts {
  return {
    title: about.title,
    texts: [...compared.outlets.keys()].map((slug) => ownText(texts.source(slug))),
  };
}

function ownText(source: ReturnType<Story['texts']['source']>): OwnText {
  return {
    ...NO_TEXT,
    name: source.slug,
    outlet: source.outlet,
    headline: source.headline ?? '',
    byline: source.byline ?? '',
    published: source.published ?? '',
    url: source.url ?? '',
    language: source.language,
    version: source.version ?? '',
    copyOf: source.copyOf ?? '',
    replaces: source.replaces ?? '',
    notes: source.notes,
    format: 'markdown',
    text: source.markdown.replace(/^---\n.*?\n---\n/s, '').trim(),
  };
}
