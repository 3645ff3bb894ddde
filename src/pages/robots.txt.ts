import type { APIRoute } from 'astro';
import { siteHere } from '../shelf/site.ts';
import { href } from '../views/links.ts';

export const GET: APIRoute = ({ site }) => {
  const listed = site !== undefined && siteHere().index;
  const sitemap = !listed ? '' : `Sitemap: ${new URL(href('sitemap.xml'), site).href}\n`;
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`, {
    headers: { 'Content-Type': 'text/plain' },
  });
};
