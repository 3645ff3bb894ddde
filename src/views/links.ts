import type { Compared } from './compared.ts';

/** The address of a page or file of the site, under whatever base path it is served: `href('search/')`. */
export function href(path = ''): string {
  return import.meta.env.BASE_URL + path;
}

export const storyHref = (story: string): string => href(`${story}/`);
export const articleHref = (story: string, article: string): string => href(`${story}/${article}/`);
export const sideBySideHref = (story: string, lead?: string): string =>
  href(lead === undefined ? `${story}/side-by-side/` : `${story}/side-by-side/${lead}/`);
export const leftOutHref = (story: string): string => href(`${story}/left-out/`);
export const diffHref = (story: string, base: string, other: string): string =>
  href(`${story}/diff/${base}/${other}/`);

/** The page of a finding. */
export const findingHref = (story: string, finding: string): string =>
  href(`${story}/f/${finding}/`);

/** The page of two articles' differences, turned round where only that exists; null where there is none. */
export function diffHrefOf(
  { slug, diffPages }: Pick<Compared, 'slug' | 'diffPages'>,
  base: string,
  other: string,
): string | null {
  if (diffPages.has(base, other)) return diffHref(slug, base, other);
  return diffPages.has(other, base) ? diffHref(slug, other, base) : null;
}

/** The address of a passage in its article. */
export function passageHref(
  { slug, anchor }: Pick<Compared, 'slug' | 'anchor'>,
  passage: string,
): string {
  // The numbered id begins with the article: `the-block.5`.
  return `${articleHref(slug, passage.slice(0, passage.lastIndexOf('.')))}#${anchor(passage)}`;
}

/** The address of a ledger's row on the story's page. */
export function rowHref({ slug, anchor }: Pick<Compared, 'slug' | 'anchor'>, row: string): string {
  return `${storyHref(slug)}#${anchor(row)}`;
}
