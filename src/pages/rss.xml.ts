import type { APIRoute } from 'astro';
import { href } from '../views/links.ts';
import { siteHere } from '../shelf/site.ts';
import { summaries } from '../shelf/stories.ts';
import { xmlText } from '../views/xml.ts';

/** A feed tells what is new: readers keep what they have seen. */
const NEWEST = 50;

export const GET: APIRoute = ({ site, url }) => {
  const { name, language, title, introduction } = siteHere();
  const absolute = (path: string) => xmlText(new URL(path, site ?? url).href);
  const items = summaries()
    .slice(0, NEWEST)
    .map((story) => {
      const time = story.date === null ? Number.NaN : Date.parse(story.date);
      return [
        '<item>',
        `<title>${xmlText(story.title)}</title>`,
        `<link>${absolute(story.href)}</link>`,
        `<guid>${absolute(story.href)}</guid>`,
        ...story.tags.map(({ name }) => `<category>${xmlText(name)}</category>`),
        `<description>${xmlText(story.description)}</description>`,
        Number.isNaN(time) ? '' : `<pubDate>${new Date(time).toUTCString()}</pubDate>`,
        '</item>',
      ].join('');
    });
  const feed = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    `<title>${xmlText(name)}</title>`,
    `<link>${absolute(href())}</link>`,
    `<atom:link href="${absolute(href('rss.xml'))}" rel="self" type="application/rss+xml"/>`,
    `<description>${xmlText(introduction?.text ?? title)}</description>`,
    `<language>${xmlText(language)}</language>`,
    ...items,
    '</channel></rss>',
  ].join('\n');
  return new Response(feed, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
