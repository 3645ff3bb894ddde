import ArticlePage from '../pages/[story]/[article].astro';
import FindingPage from '../pages/[story]/f/[finding]/index.astro';
import DiffPage from '../pages/[story]/diff/[base]/[other].astro';
import LeftOutPage from '../pages/[story]/left-out.astro';
import Overview from '../pages/[story]/index.astro';
import SideBySidePage from '../pages/[story]/side-by-side/[...lead].astro';
import { renderHtml } from '../render/compiled.ts';
import { leads } from '../views/diff-pages.ts';
import { findingPages } from '../views/finding-pages.ts';
import {
  articleHref,
  diffHref,
  findingHref,
  leftOutHref,
  sideBySideHref,
  storyHref,
} from '../views/links.ts';
import type { Story } from '../views/story.ts';
import { isWorthAsking } from '../views/who-told.ts';
import { putOnShelf } from './own-shelf.ts';
import { pageName } from './page-links.ts';

/** A page of a story, made without a build. */
export interface OwnPage {
  /** Its path below that of the story; of the first page `overview`. */
  readonly name: string;
  readonly kind:
    'overview' | 'finding' | 'left-out' | 'side-by-side' | 'diff' | 'article' | 'worksheet';
  /** Its address on a site, if the story were one of it. */
  readonly address: string;
  readonly title: string;
  /** The content of its `<main>`. */
  html(): string;
}

/** All pages of a story: the same that a build makes of its content. */
export function pagesOf(story: Story, site?: URL): OwnPage[] {
  return [
    overview(story),
    ...findings(story),
    ...leftOut(story),
    ...tables(story),
    ...diffs(story),
    ...articles(story),
  ].map(({ kind, address, title, component, params }) => ({
    name: pageName(address, story.about.slug),
    kind,
    address,
    title,
    html() {
      putOnShelf(story);
      return renderHtml(component, {}, { url: new URL(address, site ?? NOWHERE), site, params });
    },
  }));
}

interface PageParts extends Pick<OwnPage, 'kind' | 'address' | 'title'> {
  readonly component: unknown;
  /** What stands in the brackets of its file's name. */
  readonly params: Readonly<Record<string, string>>;
}

function overview({ about }: Story): PageParts {
  const { slug, title } = about;
  return { kind: 'overview', address: storyHref(slug), title, component: Overview, params: {} };
}

function findings({ about, compared }: Story): PageParts[] {
  return findingPages(compared).map(({ id, sentence }) => ({
    kind: 'finding',
    address: findingHref(about.slug, id),
    title: sentence,
    component: FindingPage,
    params: { finding: id },
  }));
}

function leftOut({ about, compared }: Story): PageParts[] {
  if (!isWorthAsking(compared)) return [];
  const address = leftOutHref(about.slug);
  return [
    { kind: 'left-out', address, title: 'Who left it out', component: LeftOutPage, params: {} },
  ];
}

function tables({ about, compared }: Story): PageParts[] {
  const outlets = [...compared.outlets.values()];
  if (outlets.length < 2) return [];
  return leads(outlets).map(({ slug }, index) => ({
    kind: 'side-by-side',
    address: sideBySideHref(about.slug, index === 0 ? undefined : slug),
    title: 'Side by side',
    component: SideBySidePage,
    params: { lead: slug },
  }));
}

function diffs({ about, compared }: Story): PageParts[] {
  return compared.diffPages.pairs.map(([base, other]) => ({
    kind: 'diff',
    address: diffHref(about.slug, base, other),
    title: `${compared.outlet(base).name} and ${compared.outlet(other).name}, word by word`,
    component: DiffPage,
    params: { base, other },
  }));
}

function articles({ about, compared }: Story): PageParts[] {
  return [...compared.outlets.values()].map(({ slug, name }) => ({
    kind: 'article',
    address: articleHref(about.slug, slug),
    title: name,
    component: ArticlePage,
    params: { article: slug },
  }));
}

/** Pages ask for their path alone. */
const NOWHERE = new URL('http://localhost');
