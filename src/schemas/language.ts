const ENGLISH = namesIn('en');
// Made when it is first needed: most projects name no language wrongly.
let tags: ReadonlyMap<string, string> | null = null;

/** What is wrong with a language tag, as the rest of a sentence; null where it names a language. */
export function languageProblem(text: string): string | null {
  if (isTag(text) && nameOf(text) !== undefined) return null;
  const meant = meantBy(text);
  const cure = meant
    ? `Did you mean \`${meant}\`?`
    : 'Write a BCP 47 tag such as `en`, `de` or `pt-BR`.';
  return `is \`${text}\`, which is not a language tag. ${cure}`;
}

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** The language's English name; undefined where there is no such language. */
function nameOf(tag: string): string | undefined {
  const [language = ''] = tag.split('-');
  return ENGLISH.of(language);
}

/** The tag of a language that was written by its name, in English or in itself. */
function meantBy(text: string): string | null {
  tags ??= tagsByName();
  return tags.get(text.trim().toLowerCase()) ?? null;
}

function tagsByName(): Map<string, string> {
  const found = new Map<string, string>();
  for (const tag of twoLetterTags()) {
    const name = ENGLISH.of(tag);
    if (name === undefined) continue;
    for (const known of [name, namesIn(tag).of(tag) ?? name].map((one) => one.toLowerCase()))
      if (!found.has(known)) found.set(known, tag);
  }
  return found;
}

function namesIn(locale: string): Intl.DisplayNames {
  return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
}

function twoLetterTags(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}
