import type { APIRoute, GetStaticPaths } from 'astro';
import { searchPart, searchPartPaths } from '../../../shelf/search-index.ts';

export const getStaticPaths = (() => searchPartPaths('.json')) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(searchPart(`${params['file']}.json`), {
    headers: { 'Content-Type': 'application/json' },
  });
