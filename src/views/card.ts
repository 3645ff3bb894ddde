import { headingOf, sharpest, type FindingView } from './findings.ts';
import type { Words } from './marked-words.ts';
import type { Outlet } from './outlets.ts';
import type { Story } from './story.ts';

/** What a story's social card says. */
export interface Card {
  /** What the site is called. */
  readonly site: string;
  readonly title: string;
  /** What the finding comes to: "One event, three headlines". */
  readonly what: string;
  /** Whether the telling words contradict each other. */
  readonly inConflict: boolean;
  readonly outlets: readonly Outlet[];
  /** The values in the sharpest disagreement; null where it is about no values. */
  readonly faceOff: {
    readonly measure: string;
    readonly sides: readonly { readonly outlets: readonly Outlet[]; readonly value: string }[];
  } | null;
  /** The words of each outlet, where the sharpest finding is about words. */
  readonly columns: readonly CardColumn[] | null;
}

/** What one outlet, or several alike, print; the telling words strong. */
export interface CardColumn {
  readonly outlets: readonly Outlet[];
  readonly words: readonly Words[];
}

/**
 * What a social card says: a finding of the story, by itself the sharpest, as values or words that
 * face each other.
 */
export function cardOf(
  { about, compared }: Pick<Story, 'about' | 'compared'>,
  site: string,
  finding: FindingView | null = sharpest(compared),
): Card {
  const sides = (finding?.sides ?? []).flatMap(({ outlets, words }) =>
    words === null ? [] : [{ outlets, words }],
  );
  const values = finding?.shape === 'values' && finding.measure !== null;
  return {
    site,
    title: about.title,
    what: finding === null ? '' : headingOf(finding),
    inConflict: finding?.kind === 'quote-altered',
    outlets: [...compared.outlets.values()],
    faceOff: values
      ? {
          measure: finding.measure,
          sides: sides.map(({ outlets, words }) => ({
            outlets,
            value: words.map(({ text }) => text).join(''),
          })),
        }
      : null,
    columns: finding !== null && !values && sides.length > 1 ? sides : null,
  };
}
