import type { APIRoute } from 'astro';
import { href } from '../views/links.ts';
import { outletsOver } from '../views/outlet-pages.ts';
import { storyParts } from '../views/story-parts.ts';
import { tagsOf } from '../views/tags.ts';
import { summaries } from '../shelf/stories.ts';
import { xmlText } from '../views/xml.ts';

export const GET: APIRoute = ({ site, url }) => {
  const pages = ['', 'search/', 'method/', 'outlets/'].map((path) => href(path));
  const tags = tagsOf(summaries()).map((tag) => tag.href);
  const parts = storyParts(summaries())
    .slice(1)
    .map((part) => part.href);
  const outlets = outletsOver(summaries()).map((outlet) => outlet.href);
  const stories = summaries().flatMap((story) => story.pages);
  const addresses = [...pages, ...parts, ...tags, ...outlets, ...stories];
  const entries = addresses.map(
    (path) => `<url><loc>${xmlText(new URL(path, site ?? url).href)}</loc></url>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
};
