import { outletName } from '../engine/explain/outlet-names.ts';
import type { Comparison } from '../engine/types.ts';

/** How an article is named and marked wherever it appears on the story's pages. */
export interface Outlet {
  readonly slug: string;
  /** The outlet's name, with the version where the outlet has several texts: "CoinDesk, normalised copy". */
  readonly name: string;
  /** The letter in the mark: A, B, C for independent articles; B′ for a copy of B. */
  readonly letter: string;
  /** 1 to 8: shape and hue of the mark; a copy has its source's. */
  readonly hue: number;
  /** True for copies and versions of another article. */
  readonly isCopy: boolean;
}

const HUES = 8;
/** What follows the source's letter in the mark of its first, second, … copy. */
const COPY_SIGNS = ['', '′', '″', '‴', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** Names and marks for the articles of a story, by slug, in the story's order. */
export function outletsOf(
  comparison: Pick<Comparison, 'articles' | 'independent'>,
): ReadonlyMap<string, Outlet> {
  const outlets = new Map<string, Outlet>();
  for (const article of comparison.articles) {
    const group = comparison.independent.findIndex((slugs) => slugs.includes(article.slug));
    const place = comparison.independent[group]?.indexOf(article.slug) ?? 0;
    outlets.set(article.slug, {
      slug: article.slug,
      name: outletName(article),
      letter: letterOf(group) + (COPY_SIGNS[place] ?? `${place + 1}`),
      hue: (group % HUES) + 1,
      isCopy: place > 0,
    });
  }
  return outlets;
}

/** A, B, … Z, then AA, AB, …: a story may have more than twenty-six articles. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
