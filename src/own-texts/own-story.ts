import { addressOf, RESERVED_ARTICLES } from '../content/addresses.ts';
import type { ArticleSource, StorySource } from '../content/content.ts';
import { addressName } from '../import/address-name.ts';
import type { OwnText } from './own-text.ts';
import { readOwnText, type Place } from './read-own-text.ts';

/** The address of a comparison of own texts, as that of a story. */
export const OWN_STORY = 'compare';

/** What pages of a comparison are called that have no such name on a site. */
const OWN_PAGES: readonly string[] = ['overview', 'worksheet'];

/** Own texts as a story, or what is wrong with each of them. */
export type OwnStory =
  | { readonly source: StorySource; readonly doubts: readonly TextRemark[] }
  | { readonly problems: readonly TextRemark[] };

/** A sentence about one of the texts. */
export interface TextRemark {
  /** Which of the texts, counted from 0. */
  readonly text: number;
  readonly sentence: string;
}

/** Reads own texts as the articles of one story. */
export async function ownStory(texts: readonly OwnText[], title: string): Promise<OwnStory> {
  const places = placesOf(texts);
  const read = await Promise.all(
    texts.map((own, index) => readOwnText(own, places[index] ?? { slug: '', outlet: '' })),
  );
  const problems = read.flatMap((one, text) =>
    'problem' in one ? { text, sentence: one.problem } : [],
  );
  if (problems.length > 0) return { problems };
  const articles = read.flatMap((one) => ('source' in one ? one.source : []));
  const doubts = read.flatMap((one, text) =>
    'doubts' in one ? one.doubts.map((sentence) => ({ text, sentence })) : [],
  );
  return { source: storyOf(articles.map(withKnownTexts(articles)), title), doubts };
}

function storyOf(articles: readonly ArticleSource[], title: string): StorySource {
  return {
    slug: OWN_STORY,
    language: 'en',
    title: title.trim() || `${articles.map(({ outlet }) => outlet).join(', ')} compared`,
    summary: null,
    date: null,
    tags: [],
    diffs: null,
    corrections: [],
    intro: { type: 'root', children: [] },
    articles,
  };
}

/** Names that tell the texts apart, and an address for each. */
export function placesOf(texts: readonly OwnText[]): Place[] {
  const names = texts.map(
    ({ name, outlet }, index) => outlet.trim() || name.trim() || `Text ${index + 1}`,
  );
  const slugs: string[] = [];
  return texts.map(({ name, version }, index) => {
    const outlet = names[index] ?? '';
    const same = texts.flatMap((other, at) =>
      names[at] === outlet && other.version === version ? at : [],
    );
    const slug = freeSlug(slugOf(name) ?? slugOf(outlet) ?? 'text', slugs);
    slugs.push(slug);
    return { slug, outlet: same.length > 1 ? `${outlet} (${same.indexOf(index) + 1})` : outlet };
  });
}

/** A name as an address, as it stands where that can be; null where none of its letters can be one. */
function slugOf(name: string): string | null {
  const address = addressOf(name, '', []);
  return ('slug' in address ? address.slug : addressName(name)) || null;
}

function freeSlug(name: string, taken: readonly string[]): string {
  const base = [...RESERVED_ARTICLES, ...OWN_PAGES].includes(name) ? `${name}-text` : name;
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(slug)) return slug;
  }
}

/** What an article is declared to be made of, without what is not among the texts. */
function withKnownTexts(articles: readonly ArticleSource[]) {
  const slugs = articles.map(({ slug }) => slug);
  return (source: ArticleSource): ArticleSource => {
    const known = (name: string | null) =>
      name !== null && name !== source.slug && slugs.includes(name) ? name : null;
    const declared = { copyOf: known(source.copyOf), replaces: known(source.replaces) };
    return { ...source, ...declared, article: { ...source.article, ...declared } };
  };
}
