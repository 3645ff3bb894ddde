import type { APIRoute, GetStaticPaths } from 'astro';
import { allStories, type Story } from '../../views/stories.ts';

export const getStaticPaths = (() =>
  allStories().flatMap((story) =>
    [...story.compared.outlets.keys()].map((slug) => ({
      params: { story: story.about.slug, article: slug },
      props: { story, slug },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ story: Story; slug: string }> = ({ props }) =>
  new Response(props.story.texts.source(props.slug).markdown, {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
