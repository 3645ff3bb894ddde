import type { APIRoute } from 'astro';
import { articleHref, diffHref, href, sideBySideHref, storyHref } from '../views/links.ts';
import { allStories, type Story } from '../views/stories.ts';
import { xmlText } from '../views/xml.ts';

export const GET: APIRoute = ({ site, url }) => {
  const pages = ['', 'search/', 'method/'].map((path) => href(path));
  const addresses = [...pages, ...allStories().flatMap(storyPages)];
  const entries = addresses.map(
    (path) => `<url><loc>${xmlText(new URL(path, site ?? url).href)}</loc></url>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
};

function storyPages(story: Story): string[] {
  const slugs = [...story.compared.outlets.keys()];
  const pairs = story.compared.diffPages.pairs.map((pair) => diffHref(story.about.slug, ...pair));
  return [
    storyHref(story.about.slug),
    ...(slugs.length > 1 ? [sideBySideHref(story.about.slug)] : []),
    ...slugs.map((slug) => articleHref(story.about.slug, slug)),
    ...pairs,
  ];
}
