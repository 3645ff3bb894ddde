import { isThousandfold } from '../engine/figures/thousandfold.ts';
import type { Disagreement } from '../engine/types.ts';
import type { Compared } from './compared.ts';
import { passageHref, storyHref } from './links.ts';
import type { Outlet } from './outlets.ts';
import { around, passageText, printed } from './printed.ts';

/** Two or more printed values of one thing, set against each other. */
export interface FaceOff {
  readonly sentence: string;
  readonly label: string;
  /** The row of the ledger. */
  readonly href: string;
  /** "1,000,000 ×" */
  readonly measure: string;
  readonly sides: readonly FaceOffSide[];
}

export interface FaceOffSide {
  readonly outlets: readonly Outlet[];
  readonly value: string;
  /** The sentence of the value. */
  readonly href: string;
  readonly context: string;
}

/** The figures in conflict, sharpest first. A different period is no conflict and makes no face-off. */
export function faceOffs(story: Compared): FaceOff[] {
  const conflicts = new Set(
    story.comparison.figureGroups.flatMap(({ id, relation }) =>
      relation === 'conflict' ? [id] : [],
    ),
  );
  return story.comparison.disagreements
    .filter(({ group }) => conflicts.has(group))
    .map((disagreement) => faceOff(story, disagreement));
}

function faceOff(
  story: Compared,
  { group, label, measure, sentence, sides }: Disagreement,
): FaceOff {
  const figures = sides.flatMap(({ figures: [first] }) => (first ? [story.figure(first)] : []));
  // So far apart may be a mistake of a copy: whoever looks must see the sentences as they are.
  const inFull = figures.some((one) => figures.some((other) => isThousandfold(one, other)));
  return {
    sentence,
    label,
    measure,
    href: `${storyHref(story.slug)}#${group}`,
    sides: sides.flatMap(({ articles, figures: [first] }) =>
      first === undefined
        ? []
        : [
            {
              outlets: articles.map((slug) => story.outlet(slug)),
              value: printed(story, first),
              href: passageHref(story.slug, story.figure(first).passage),
              context: inFull
                ? passageText(story, story.figure(first).passage)
                : around(story, first),
            },
          ],
    ),
  };
}
