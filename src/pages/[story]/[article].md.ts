import type { APIRoute, GetStaticPaths } from 'astro';
import { notFound } from '../../shelf/not-found.ts';
import { articlePaths, storyOf } from '../../shelf/stories.ts';

export const getStaticPaths = (() => articlePaths()) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { story: slug, article = '' } }) => {
  const story = storyOf(slug);
  if (!story?.compared.outlets.has(article)) return notFound();
  return new Response(story.texts.source(article).markdown, {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
