import type { APIRoute } from 'astro';
import { href, storyHref } from '../views/links.ts';
import { allStories } from '../views/stories.ts';
import { description } from '../views/what-differs.ts';
import { xmlText } from '../views/xml.ts';

export const GET: APIRoute = ({ site, url }) => {
  const absolute = (path: string) => xmlText(new URL(path, site ?? url).href);
  const items = allStories().map(({ about, compared }) => {
    const time = about.date === null ? Number.NaN : Date.parse(about.date);
    return [
      '<item>',
      `<title>${xmlText(about.title)}</title>`,
      `<link>${absolute(storyHref(about.slug))}</link>`,
      `<guid>${absolute(storyHref(about.slug))}</guid>`,
      `<description>${xmlText(description(compared))}</description>`,
      Number.isNaN(time) ? '' : `<pubDate>${new Date(time).toUTCString()}</pubDate>`,
      '</item>',
    ].join('');
  });
  const feed = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    '<title>Crossread</title>',
    `<link>${absolute(href())}</link>`,
    `<atom:link href="${absolute(href('rss.xml'))}" rel="self" type="application/rss+xml"/>`,
    '<description>How several outlets told the same story, and where they disagree.</description>',
    '<language>en</language>',
    ...items,
    '</channel></rss>',
  ].join('\n');
  return new Response(feed, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
