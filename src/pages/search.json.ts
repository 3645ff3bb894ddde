import type { APIRoute } from 'astro';
import { entries } from '../shelf/stories.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify([...entries()]), { headers: { 'Content-Type': 'application/json' } });
