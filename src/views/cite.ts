import { readableDate } from './dates-in-words.ts';

/** What a citation of a story's comparison names. */
export interface Cited {
  readonly slug: string;
  readonly title: string;
  /** The whole address of the story's page; without a known site, its path. */
  readonly address: string;
  /** ISO 8601. */
  readonly built: string;
  readonly engine: string;
}

/** A citation in running text, before its address. */
export function citation({ title, built, engine }: Cited): string {
  return `“${title}”, comparison by Crossread (engine ${engine}), ${readableDate(built)}`;
}

/** The same as an entry of a BibTeX file. */
export function bibtex({ slug, title, address, built, engine }: Cited): string {
  return [
    `@misc{crossread-${slug},`,
    `  title = {{${title.replace(/[{}\\]/g, '')}}},`,
    '  author = {{Crossread}},',
    `  year = {${built.slice(0, 4)}},`,
    `  note = {Comparison of news articles, engine ${engine}, ${built}},`,
    `  url = {${address}}`,
    '}',
  ].join('\n');
}
