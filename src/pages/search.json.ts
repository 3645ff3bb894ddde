import type { APIRoute } from 'astro';
import { allStories } from '../shelf/stories.ts';
import { searchEntries } from '../search/entries.ts';

export const GET: APIRoute = () => {
  const stories = [...allStories().values()].map(({ about, compared }) => ({
    slug: about.slug,
    title: about.title,
    outlets: compared.outlets,
    comparison: compared.comparison,
  }));
  return new Response(JSON.stringify(searchEntries(stories)), {
    headers: { 'Content-Type': 'application/json' },
  });
};
