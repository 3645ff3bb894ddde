import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCard } from '../../card/draw-card.ts';
import { siteHere } from '../../shelf/site.ts';
import { cardOf } from '../../views/card.ts';
import { notFound } from '../../shelf/not-found.ts';
import { storyOf, storyPaths } from '../../shelf/stories.ts';

export const getStaticPaths = (() => storyPaths(() => [{}])) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const story = storyOf(params['story']);
  if (story === null) return notFound();
  const svg = drawCard(cardOf(story, siteHere().name));
  // The renderer reads no web fonts; this is the display cut of the site as TrueType.
  const font = {
    fontFiles: [resolve('src/card/newsreader.ttf')],
    loadSystemFonts: false,
    defaultFontFamily: 'Newsreader 16pt',
  };
  const png = new Resvg(svg, { font }).render().asPng();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
