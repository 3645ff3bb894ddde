import type { APIRoute, GetStaticPaths } from 'astro';
import { cardPng } from '../../card/card-png.ts';
import { siteHere } from '../../shelf/site.ts';
import { cardOf } from '../../views/card.ts';
import { notFound } from '../../shelf/not-found.ts';
import { storyOf, storyPaths } from '../../shelf/stories.ts';

export const getStaticPaths = (() => storyPaths(() => [{}])) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const story = storyOf(params['story']);
  return story === null ? notFound() : cardPng(cardOf(story, siteHere().name));
};
