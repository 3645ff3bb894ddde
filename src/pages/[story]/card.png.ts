import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCard } from '../../card/draw-card.ts';
import { faceOffs } from '../../views/face-offs.ts';
import { allStories, type Story } from '../../views/stories.ts';

export const getStaticPaths = (() =>
  allStories().map((story) => ({
    params: { story: story.about.slug },
    props: { story },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ story: Story }> = ({ props: { story } }) => {
  const [sharpest] = faceOffs(story.compared);
  const svg = drawCard({
    title: story.about.title,
    outlets: [...story.compared.outlets.values()],
    faceOff:
      sharpest === undefined
        ? null
        : {
            label: sharpest.label,
            measure: sharpest.measure,
            sides: sharpest.sides.flatMap(({ outlets: [outlet], value }) =>
              outlet === undefined ? [] : [{ outlet, value }],
            ),
          },
  });
  // The renderer reads no web fonts; this is the display cut of the site as TrueType.
  const font = {
    fontFiles: [resolve('src/card/newsreader.ttf')],
    loadSystemFonts: false,
    defaultFontFamily: 'Newsreader 16pt',
  };
  const png = new Resvg(svg, { font }).render().asPng();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
