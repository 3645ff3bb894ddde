import type { APIRoute } from 'astro';
import { href, storyHref } from '../views/links.ts';
import { allStories } from '../views/stories.ts';
import { whatDiffers, whoIsCompared } from '../views/summaries.ts';
import { xmlText } from '../views/xml.ts';

export const GET: APIRoute = ({ site, url }) => {
  const absolute = (path: string) => xmlText(new URL(path, site ?? url).href);
  const items = allStories().map((story) => {
    const time = story.date === null ? Number.NaN : Date.parse(story.date);
    return [
      '<item>',
      `<title>${xmlText(story.title)}</title>`,
      `<link>${absolute(storyHref(story.slug))}</link>`,
      `<guid>${absolute(storyHref(story.slug))}</guid>`,
      `<description>${xmlText([whatDiffers(story), whoIsCompared(story)].filter(Boolean).join(' '))}</description>`,
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
