import type { APIRoute } from 'astro';
import { href } from '../views/links.ts';
import { siteHere } from '../shelf/site.ts';
import { summaries } from '../shelf/stories.ts';
import type { StorySummary } from '../views/summary.ts';
import { xmlText } from '../views/xml.ts';

/** A feed tells what is new: readers keep what they have seen. */
const NEWEST = 50;

export const GET: APIRoute = ({ site, url }) => {
  const { name, language, title, introduction } = siteHere();
  const absolute = (path: string) => xmlText(new URL(path, site ?? url).href);
  /** The findings of a story as HTML, which the feed holds as text. */
  const findingsHtml = (findings: StorySummary['findings']) =>
    `<ul>${findings.map((one) => `<li><a href="${absolute(one.href)}">${xmlText(one.sentence)}</a></li>`).join('')}</ul>`;
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
        `<content:encoded>${xmlText(findingsHtml(story.findings))}</content:encoded>`,
        Number.isNaN(time) ? '' : `<pubDate>${new Date(time).toUTCString()}</pubDate>`,
        '</item>',
      ].join('');
    });
  const feed = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>',
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
