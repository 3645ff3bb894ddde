import type { APIRoute } from 'astro';
import { href } from '../views/links.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = site === undefined ? '' : `Sitemap: ${new URL(href('sitemap.xml'), site).href}\n`;
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`, {
    headers: { 'Content-Type': 'text/plain' },
  });
};
