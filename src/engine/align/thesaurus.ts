import { backgroundIdf } from '../background-idf.ts';
import { memoizeByObject } from '../memoize.ts';
import type { Language } from '../language/index.ts';

/** The stem that stands for all words of a stem's group in the thesaurus; the stem itself where it is in none. */
export function headOf(stemmed: string, language: Language): string {
  return headsOf(language).get(stemmed) ?? stemmed;
}

const headsOf = memoizeByObject(
  (language: Language): ReadonlyMap<string, string> =>
    new Map(
      language.wordGroups
        .trim()
        .split('\n')
        .toReversed()
        .flatMap((line) => {
          const stems = line.split(' ').map(language.stem);
          // The commonest word of a group says how telling the group is.
          const head = stems.reduce((best, next) =>
            backgroundIdf(next, language) < backgroundIdf(best, language) ? next : best,
          );
          return stems.map((member) => [member, head] as const);
        }),
    ),
);
