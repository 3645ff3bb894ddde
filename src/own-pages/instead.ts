/** What the pages of a story get here in the place of what they have on the site. */
export const INSTEAD = {
  'src/layouts/Base.astro': 'src/own-pages/BarePage.astro',
  'src/layouts/early-script.ts': 'src/own-pages/no-script.ts',
  'src/shelf/stories.ts': 'src/own-pages/own-shelf.ts',
  'src/shelf/site.ts': 'src/own-pages/own-site.ts',
  'src/views/outlet-pages.ts': 'src/own-pages/no-outlet-pages.ts',
  // Own texts have no address that anybody could cite; what can be saved is offered above them.
  'src/components/story/Cite.astro': 'src/own-pages/NoCitation.astro',
} as const;
