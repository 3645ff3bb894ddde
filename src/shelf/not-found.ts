/** The answer where a route has no such page; the server puts its page for missing ones there. */
export function notFound(): Response {
  return new Response(null, { status: 404 });
}
