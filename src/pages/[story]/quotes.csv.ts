import type { APIRoute, GetStaticPaths } from 'astro';
import { allStories, type Story } from '../../views/stories.ts';
import { quotesCsv } from '../../engine/export-csv.ts';

export const getStaticPaths = (() =>
  allStories().map((story) => ({
    params: { story: story.about.slug },
    props: { story },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ story: Story }> = ({ props }) =>
  new Response(quotesCsv(props.story.compared.comparison), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
