import type { APIRoute, GetStaticPaths } from 'astro';
import { notFound } from '../../shelf/not-found.ts';
import { storyOf, storyPaths } from '../../shelf/stories.ts';
import { passagesCsv } from '../../engine/passages-csv.ts';

export const getStaticPaths = (() => storyPaths(() => [{}])) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const story = storyOf(params['story']);
  if (story === null) return notFound();
  return new Response(passagesCsv(story.compared.comparison, story.texts.source), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
