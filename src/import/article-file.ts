import { addressOf, RESERVED_ARTICLES } from '../content/addresses.ts';
import { addressName } from './address-name.ts';
import { frontMatterText } from './front-matter-text.ts';
import { ImportError } from './import-error.ts';
import type { Check } from './assemble.ts';
import type { ImportedArticle } from './import-source.ts';

/** An article that a story has already. */
export interface KnownArticle {
  /** The file's name without `.md`. */
  readonly name: string;
  readonly outlet: string | null;
  readonly version: string | null;
  /** What stands below its front matter. */
  readonly body: string;
}

/** A file to be written. */
export interface ArticleFile {
  readonly name: string;
  readonly text: string;
  /** The lines to look at, counted in the file. */
  readonly checks: readonly Check[];
  /** Fields that could not be used, with what is wrong. */
  readonly refused: readonly string[];
}

export interface FileChoices {
  /** What `--outlet` or an answer says; the page's own name for it otherwise. */
  readonly outlet: string | null;
  readonly version: string | null;
  /** The other articles of the story. */
  readonly known: readonly KnownArticle[];
}

/**
 * Puts an imported article into the form of a file with a name that no other article has.
 *
 * @throws {ImportError} where the outlet is not known, or the story has the article
 */
export function articleFile(
  found: ImportedArticle,
  { outlet, version, known }: FileChoices,
): ArticleFile {
  const name = outlet ?? found.facts.outlet;
  if (name === null) {
    throw new ImportError(
      'It does not say who published it. Give the outlet: `--outlet "The Daily Herald"`.',
    );
  }
  const twin = known.find(({ body }) => body.trim() === found.markdown.trim());
  if (twin) throw new ImportError(`It is in the story already, as \`${twin.name}.md\`.`);
  const { facts, notes } = found;
  const fields = {
    outlet: name,
    headline: facts.headline,
    byline: facts.byline,
    published: facts.published,
    retrieved: facts.retrieved,
    url: facts.url,
    archive: facts.archive,
    language: facts.language,
    version,
    notes,
  };
  const { text, refused } = frontMatterText(fields);
  const before = text.split('\n').length;
  const checks = found.checks.map(({ line, why }) => ({ line: line + before, why }));
  return {
    name: freeName(name, version, facts.url, known),
    text: `${text}\n${found.markdown}`,
    checks,
    refused,
  };
}

/** Whether the story has another text of this outlet. */
export function hasOutlet(outlet: string | null, known: readonly KnownArticle[]): boolean {
  return outlet !== null && known.some((one) => one.outlet?.toLowerCase() === outlet.toLowerCase());
}

function freeName(
  outlet: string,
  version: string | null,
  url: string | null,
  known: readonly KnownArticle[],
): string {
  const taken = known.map(({ name }) => name.toLowerCase());
  const host = url === null ? '' : (URL.parse(url)?.hostname.replace(/^www\./, '') ?? '');
  const stem = addressName(outlet) || addressName(host) || 'article';
  const base = isUsable(stem) ? stem : `${stem}-article`;
  const own = taken.includes(base) && version !== null ? addressName(`${base} ${version}`) : base;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? own : `${own}-${number}`;
    if (!taken.includes(name)) return name;
  }
}

function isUsable(name: string): boolean {
  return 'slug' in addressOf(name, '.md', RESERVED_ARTICLES);
}
