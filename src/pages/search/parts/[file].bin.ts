import type { APIRoute, GetStaticPaths } from 'astro';
import { searchPart, searchPartPaths } from '../../../shelf/search-index.ts';

export const getStaticPaths = (() => searchPartPaths('.bin')) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(searchPart(`${params['file']}.bin`), {
    headers: { 'Content-Type': 'application/octet-stream' },
  });
