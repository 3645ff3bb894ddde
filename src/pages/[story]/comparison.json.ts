import type { APIRoute, GetStaticPaths } from 'astro';
import { allStories, type Story } from '../../views/stories.ts';
import { publicComparison } from '../../views/public-comparison.ts';

export const getStaticPaths = (() =>
  allStories().map((story) => ({
    params: { story: story.about.slug },
    props: { story },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ story: Story }> = ({ props }) =>
  new Response(JSON.stringify(publicComparison(props.story.compared.comparison)), {
    headers: { 'Content-Type': 'application/json' },
  });
