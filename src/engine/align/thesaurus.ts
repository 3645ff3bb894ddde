import { backgroundIdf } from '../background-idf.ts';
import { stem } from '../language/en/stem.ts';
import { WORD_GROUPS } from '../language/en/thesaurus.ts';

/** The stem that stands for all words of a stem's group in the thesaurus; the stem itself where it is in none. */
export function headOf(stemmed: string): string {
  return HEADS.get(stemmed) ?? stemmed;
}

const HEADS: ReadonlyMap<string, string> = new Map(
  WORD_GROUPS.trim()
    .split('\n')
    .toReversed()
    .flatMap((line) => {
      const stems = line.split(' ').map(stem);
      // The commonest word of a group says how telling the group is.
      const head = stems.reduce((best, next) =>
        backgroundIdf(next) < backgroundIdf(best) ? next : best,
      );
      return stems.map((member) => [member, head] as const);
    }),
);
