import type { APIRoute, GetStaticPaths } from 'astro';
import { notFound } from '../../shelf/not-found.ts';
import { storyOf, storyPaths } from '../../shelf/stories.ts';
import { ownTexts } from '../../own-texts/texts-of-story.ts';

export const getStaticPaths = (() => storyPaths(() => [{}])) satisfies GetStaticPaths;

/**
 * The texts of a story for the page that compares own texts. A module, and not data: that page may
 * fetch nothing.
 */
export const GET: APIRoute = ({ params }) => {
  const story = storyOf(params['story']);
  if (story === null) return notFound();
  return new Response(`export default ${JSON.stringify(ownTexts(story))};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
