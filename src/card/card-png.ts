import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Card } from '../views/card.ts';
import { drawCard } from './draw-card.ts';

/** The picture of a card, as the answer to a request for it. */
export function cardPng(card: Card): Response {
  // The renderer reads no web fonts; this is the display cut of the site as TrueType.
  const font = {
    fontFiles: [resolve('src/card/newsreader.ttf')],
    loadSystemFonts: false,
    defaultFontFamily: 'Newsreader 16pt',
  };
  const png = new Resvg(drawCard(card), { font }).render().asPng();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
