/** The named references that texts hold, such as `eacute`, and the characters they stand for. */
export type NamedReferences = Readonly<Record<string, string>>;

let known: NamedReferences = {};

/**
 * Makes references known. Of the two thousand that HTML has, a text holds few or none, and the
 * browser knows them all: it tells the worker those that there are, so that no list is loaded.
 */
export function knowReferences(references: NamedReferences): void {
  known = references;
}

/** What the Markdown parser asks, in the worker, in the place of the package of this name. */
export function decodeNamedCharacterReference(name: string): string | false {
  return Object.hasOwn(known, name) ? (known[name] ?? false) : false;
}
