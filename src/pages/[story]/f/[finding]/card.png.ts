import type { APIRoute, GetStaticPaths } from 'astro';
import { cardPng } from '../../../../card/card-png.ts';
import { notFound } from '../../../../shelf/not-found.ts';
import { siteHere } from '../../../../shelf/site.ts';
import { storyOf, storyPaths } from '../../../../shelf/stories.ts';
import { cardOf } from '../../../../views/card.ts';
import { findingPage } from '../../../../views/finding-page.ts';
import { findingCards } from '../../../../views/finding-pages.ts';

export const getStaticPaths = (() =>
  storyPaths(({ compared }) =>
    findingCards(compared).map(({ id }) => ({ finding: id })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const story = storyOf(params['story']);
  const page = story && findingPage(story.compared, params['finding']);
  if (story === null || page === null) return notFound();
  return cardPng(cardOf(story, siteHere().name, page.finding));
};
