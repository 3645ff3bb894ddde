import type { APIRoute } from 'astro';
import { siteHere } from '../shelf/site.ts';
import { href } from '../views/links.ts';

/** What phones need to put the site among their programs, by its own name. */
export const GET: APIRoute = () => {
  const manifest = {
    name: siteHere().name,
    start_url: href(''),
    scope: href(''),
    display: 'browser',
    icons: [
      { src: href('favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: href('icon.png'), type: 'image/png', sizes: '180x180' },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/json' },
  });
};
