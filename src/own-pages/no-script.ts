/** What runs before a page is drawn on the site: here the page is drawn long before. */
export const earlyScript = (): string => '';
