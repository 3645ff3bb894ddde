import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HAND_OVER } from './capture-pages.ts';

/** A drawn page, or another file of the site. */
export interface DrawnFile {
  /** From the site's root, with `/` between names. */
  readonly path: string;
  readonly body: Uint8Array;
}

/** The compiled pages of the site. */
export interface CompiledPages {
  /** Where stories are handed to the pages. */
  readonly handOver: typeof import('./hand-over.ts');
  /** Draws the pages of one story, or those that are of none. */
  draw(which: 'story' | 'site'): AsyncGenerator<DrawnFile>;
}

/** The part of a compiled route that is used; it is Astro's. */
interface Route {
  readonly route: string;
  readonly component: string;
  readonly type: string;
  readonly pathname?: string | undefined;
  readonly prerender: boolean;
  readonly params: readonly string[];
  readonly segments: readonly (readonly {
    readonly content: string;
    readonly dynamic: boolean;
  }[])[];
}

/** The part of what Astro compiles to draw pages that is used: `astro/dist/core/build/app.d.ts`. */
interface PrerenderEntry {
  readonly app: {
    readonly logger: object;
    readonly routeCache: { clearAll(): void };
    setInternals(internals: object): void;
    setOptions(options: object): void;
    getComponentByRoute(route: Route): Promise<PageModule>;
    render(request: Request, options: { routeData: Route }): Promise<Response>;
  };
  readonly manifest: {
    readonly base: string;
    readonly site?: string | undefined;
    readonly routes: readonly { readonly routeData: Route; readonly styles: readonly object[] }[];
  };
}

interface PageModule {
  readonly getStaticPaths?: () => {
    readonly params: Readonly<Record<string, string | undefined>>;
  }[];
}

/** Loads pages that `capturePages` has laid down. */
export async function loadPages(folder: string): Promise<CompiledPages> {
  const load = (name: string): Promise<unknown> => import(pathToFileURL(join(folder, name)).href);
  const entry = readdirSync(folder).find((name) => /^prerender-entry\..*\.mjs$/.test(name));
  if (entry === undefined) throw new Error(`No compiled pages in ${folder}. This is a bug.`);
  const { app, manifest } = (await load(entry)) as PrerenderEntry;
  setUp(app, manifest);
  const handOver = (await load(HAND_OVER)) as CompiledPages['handOver'];
  const origin = manifest.site === undefined ? 'http://localhost' : new URL(manifest.site).origin;
  const routes = manifest.routes.map(({ routeData }) => routeData);

  return { handOver, draw };

  async function* draw(which: 'story' | 'site'): AsyncGenerator<DrawnFile> {
    // The addresses that it remembers are those of the stories before.
    app.routeCache.clearAll();
    for (const route of routes) {
      if (!route.prerender || isOfStory(route) !== (which === 'story')) continue;
      for (const pathname of await addressesOf(route)) yield await drawOne(route, pathname);
    }
  }

  async function addressesOf(route: Route): Promise<readonly string[]> {
    if (route.pathname !== undefined) return [route.pathname];
    const { getStaticPaths } = await app.getComponentByRoute(route);
    return getStaticPaths?.().map(({ params }) => addressOf(route, params)) ?? [];
  }

  async function drawOne(route: Route, pathname: string): Promise<DrawnFile> {
    const isPage = route.type === 'page';
    const path = `${manifest.base}${pathname.slice(1)}`;
    const url = new URL(isPage && !path.endsWith('/') ? `${path}/` : path, origin);
    const response = await app.render(new Request(url), { routeData: route });
    // The page for missing addresses answers as such.
    if (!response.ok && pathname !== '/404') {
      throw new Error(`${pathname} was answered with ${response.status}. This is a bug.`);
    }
    return { path: isPage ? fileOf(pathname) : pathname.slice(1), body: await response.bytes() };
  }
}

/** Gives Astro's app what it asks of the build that compiled it: the style sheets of each page. */
function setUp(app: PrerenderEntry['app'], manifest: PrerenderEntry['manifest']): void {
  const pages = new Map(
    manifest.routes.map(({ routeData: { route, component }, styles }) => [
      // Astro's own way to name a page: `astro/dist/core/build/plugins/util.js`.
      `${route}&${component}`,
      { styles: styles.map((sheet, order) => ({ sheet, order, depth: 0 })) },
    ]),
  );
  app.setInternals({ pagesByKeys: pages });
  app.setOptions({ settings: { scripts: [] }, logger: app.logger });
}

function isOfStory({ segments }: Route): boolean {
  return segments[0]?.some(({ content, dynamic }) => dynamic && content === 'story') ?? false;
}

/** The address of a page: the route with its parameters put in. */
function addressOf(
  { segments }: Route,
  params: Readonly<Record<string, string | undefined>>,
): string {
  const names = segments.map((parts) =>
    parts
      .map(({ content, dynamic }) =>
        dynamic ? (params[content.replace('...', '')] ?? '') : content,
      )
      .join(''),
  );
  return `/${names.filter((name) => name !== '').join('/')}`;
}

function fileOf(pathname: string): string {
  if (pathname === '/404') return '404.html';
  return `${pathname.slice(1)}/index.html`.replace(/^\//, '');
}
