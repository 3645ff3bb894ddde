import type { APIRoute } from 'astro';
import { allStories } from '../views/stories.ts';
import { searchEntries } from '../search/entries.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(searchEntries(allStories())), {
    headers: { 'Content-Type': 'application/json' },
  });
