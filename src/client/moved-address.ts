// Runs in the browser, on the page for addresses that lead nowhere. The differences of two articles
// had a page for each direction once: links to the second one lead to the first. A finding that has
// no page any more has its place on the story's page.
const { pathname, search } = location;
const turned = pathname.replace(/\/diff\/([^/]+)\/([^/]+)\/?$/, '/diff/$2/$1/');
const [, story, finding] = /^(.*\/)f\/([^/]+)\/?$/.exec(pathname) ?? [];

if (turned !== pathname) void goWhereThereIs(turned, search);
if (story) void goWhereThereIs(story, `#${finding ?? ''}`);

async function goWhereThereIs(page: string, more: string): Promise<void> {
  const { ok } = await fetch(page, { method: 'HEAD' });
  if (ok) location.replace(page + more);
}

export {};
