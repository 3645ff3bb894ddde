import type { APIRoute } from 'astro';
import { ROOT_FILE } from '../../search/root.ts';
import { searchIndexNow } from '../../shelf/search-index.ts';

export const GET: APIRoute = () =>
  new Response(searchIndexNow().get(ROOT_FILE) ?? null, {
    headers: { 'Content-Type': 'application/json' },
  });
