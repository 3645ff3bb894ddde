/** What the pages of a story say of the site that they are on: own texts are on none. */
export const siteHere = () => ({ name: 'Crossread' });
