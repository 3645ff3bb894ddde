import type { APIRoute, GetStaticPaths } from 'astro';
import { searchPart, searchPartPaths } from '../../../shelf/search-index.ts';

export const getStaticPaths = (() => searchPartPaths('.txt')) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(searchPart(`${params['file']}.txt`), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
