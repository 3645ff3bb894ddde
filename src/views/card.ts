import { sharpest } from './findings.ts';
import type { Words } from './marked-words.ts';
import type { Outlet } from './outlets.ts';
import type { Story } from './story.ts';

/** What a story's social card says. */
export interface Card {
  /** What the site is called. */
  readonly site: string;
  readonly title: string;
  readonly outlets: readonly Outlet[];
  /** The values in the sharpest disagreement; null where it is about no values. */
  readonly faceOff: {
    readonly label: string;
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

/** What the social card of a story says: its sharpest finding, values or words facing each other. */
export function cardOf({ about, compared }: Pick<Story, 'about' | 'compared'>, site: string): Card {
  const finding = sharpest(compared);
  const sides = (finding?.sides ?? []).flatMap(({ outlets, words }) =>
    words === null ? [] : [{ outlets, words }],
  );
  const values = finding?.shape === 'values' && finding.measure !== null;
  return {
    site,
    title: about.title,
    outlets: [...compared.outlets.values()],
    faceOff: values
      ? {
          label: finding.about?.words ?? '',
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
