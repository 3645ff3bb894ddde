import type { APIRoute, GetStaticPaths } from 'astro';
import { allStories, type Story } from '../../views/stories.ts';

export const getStaticPaths = (() =>
  allStories().flatMap((story) =>
    [...story.outlets.keys()].map((slug) => ({
      params: { story: story.slug, article: slug },
      props: { story, slug },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ story: Story; slug: string }> = ({ props }) =>
  new Response(props.story.source(props.slug).markdown, {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
