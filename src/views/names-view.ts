import type { NameGroup } from '../engine/types.ts';
import type { Compared } from './compared.ts';
import { passageHref } from './links.ts';
import type { Outlet } from './outlets.ts';

/** Names that the articles print in several forms, of one kind. */
export interface NamePart {
  readonly heading: string;
  readonly names: readonly {
    /** The id it has in this comparison, `n<n>`. */
    readonly id: string;
    readonly anchor: string;
    readonly name: string;
    readonly forms: readonly {
      readonly outlet: Outlet;
      readonly href: string;
      readonly text: string;
    }[];
  }[];
}

const HEADINGS = {
  spelling: 'Spelled differently',
  'given-name': 'One surname, two first names',
  role: 'Another rank of office',
  label: 'Called differently',
} as const satisfies Record<NameGroup['kind'], string>;

/** The names in several forms, by kind; kinds without any are left out. */
export function nameParts(story: Compared): NamePart[] {
  return (Object.keys(HEADINGS) as NameGroup['kind'][])
    .map((kind) => ({
      heading: HEADINGS[kind],
      names: story.comparison.names
        .filter((name) => name.kind === kind)
        .map(({ id, name, forms }) => ({
          id,
          anchor: story.anchor(id),
          name,
          forms: forms.map(({ article, passage, text }) => ({
            outlet: story.outlet(article),
            href: passageHref(story, passage),
            text,
          })),
        })),
    }))
    .filter(({ names }) => names.length > 0);
}
