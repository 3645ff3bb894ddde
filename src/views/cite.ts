import { readableDate } from './dates-in-words.ts';
import type { Story } from './story.ts';

/** What a citation of a comparison, or of one finding of it, names. */
export interface Cited {
  /** What its entry is called: the story's address, and the finding's. */
  readonly key: string;
  readonly title: string;
  /** The whole address of its page; without a known site, its path. */
  readonly address: string;
  /** ISO 8601: the day of the newest of the texts that were compared; null where none is known. */
  readonly asOf: string | null;
  readonly engine: string;
  /** What the site is called. */
  readonly site: string;
}

/**
 * The day of the newest text: when the last copy was made, else when the last article came out, else
 * when the event was. Not the day of the build, which would change a page whose texts have not.
 */
export function asOf({ about, compared, texts }: Story): string | null {
  const sources = [...compared.outlets.keys()].map((slug) => texts.source(slug));
  const days = sources.map(({ retrieved, published }) => retrieved ?? published ?? '');
  return [...days].sort().at(-1)?.slice(0, 10) || about.date;
}

/** A citation in running text, before its address. */
export function citation({ title, asOf, engine, site }: Cited): string {
  const texts = asOf === null ? '' : `, texts as of ${readableDate(asOf)}`;
  return `“${title}”, comparison by ${site} (engine ${engine})${texts}`;
}

/** The same as an entry of a BibTeX file. */
export function bibtex({ key, title, address, asOf, engine, site }: Cited): string {
  return [
    `@misc{comparison-${key},`,
    `  title = {{${plain(title)}}},`,
    `  author = {{${plain(site)}}},`,
    ...(asOf === null ? [] : [`  year = {${asOf.slice(0, 4)}},`]),
    `  note = {Comparison of news articles, engine ${engine}${asOf === null ? '' : `, texts as of ${asOf}`}},`,
    `  url = {${address}}`,
    '}',
  ].join('\n');
}

/** Without what BibTeX would take for its own marks. */
function plain(text: string): string {
  return text.replace(/[{}\\]/g, '');
}
