import type { Language } from '../language/index.ts';

/**
 * Whether one text tells as done what the other awaits: "is expected to sign" beside "signed". By
 * the verb alone, so it may speak of two events; what is told by all must not rest on such a pair.
 */
export function isAwaited(one: string, other: string, language: Language): boolean {
  return (
    isDoneIn(awaited(one, language), other, language) ||
    isDoneIn(awaited(other, language), one, language)
  );
}

function isDoneIn(verbs: ReadonlySet<string>, text: string, language: Language): boolean {
  if (verbs.size === 0) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => {
    const base = language.verbs.irregularPast.get(word);
    if (base !== undefined) return base !== word && verbs.has(language.stem(base));
    return language.verbs.regularPast.test(word) && verbs.has(language.stem(word));
  });
}

/** The stems of the verbs that a text says are still to come. */
function awaited(text: string, language: Language): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(language.verbs.awaits)].map(([, verb]) =>
      language.stem((verb ?? '').toLowerCase()),
    ),
  );
}
