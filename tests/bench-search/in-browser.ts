import { chromium, type Browser, type CDPSession } from '@playwright/test';
import type { BenchQuery } from './queries.ts';
import { MINISEARCH_OPTIONS, type Searcher } from './searchers.ts';
import type { BenchServer } from './server.ts';

/** What a search takes in a browser on a machine slowed four times, in milliseconds and bytes. */
export interface InBrowser {
  readonly ready: number;
  /** Each key of queries that are typed, all that it needs being loaded. */
  readonly keys: readonly number[];
  readonly memory: number;
}

export type Engine = 'crossread' | 'pagefind' | 'minisearch';

const SLOWED = 4;
/** So many last letters of a query are typed one by one. */
const TYPED = 5;

export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** Opens an engine in a page of its own, types queries, and looks what memory it holds. */
export async function inBrowser(
  browser: Browser,
  server: BenchServer,
  engine: Engine,
  queries: readonly BenchQuery[],
): Promise<InBrowser> {
  const page = await browser.newPage();
  await page.goto(server.address);
  const session = await page.context().newCDPSession(page);
  const before = await heap(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const ready = await page.evaluate(OPEN[engine], MINISEARCH_OPTIONS);
  const keys: number[] = [];
  for (const { text } of queries) {
    const typed = Array.from({ length: TYPED }, (_, at) =>
      text.slice(0, at - TYPED + 1 || undefined),
    );
    keys.push(...(await page.evaluate(typeAll, typed)));
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const memory = (await heap(session)) - before;
  await page.close();
  return { ready, keys, memory };
}

/** Pagefind runs in browsers alone; each query meets it anew. Its unit is the page: a page counts. */
export async function pagefind(browser: Browser, server: BenchServer): Promise<Searcher> {
  const page = await browser.newPage();
  return {
    name: 'Pagefind',
    close: () => page.close(),
    async ask({ text, answers }) {
      await page.goto(server.address);
      server.pagefindBytes();
      const { urls, found } = await page.evaluate(askPagefind, text);
      return {
        found: answers.some(({ article }) => urls.includes(`/${article}/`)),
        answered: found > 0,
        bytes: server.pagefindBytes(),
      };
    },
  };
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return usage.usedSize + usage.backingStorageSize;
}

// What follows runs in the page. Names of modules are put together, so that nothing resolves them here.

interface Window {
  bench: (query: string) => Promise<unknown>;
}
type Options = typeof MINISEARCH_OPTIONS;
type PageOpen = (options: Options) => Promise<number>;

const OPEN: Readonly<Record<Engine, PageOpen>> = {
  async crossread() {
    const load = (path: string): Promise<never> => import(path) as Promise<never>;
    const { openIndex } = (await load('/src/search/index-files.ts')) as Loaded;
    const { answerer } = (await load('/src/search/answer.ts')) as Loaded;
    await load('/node_modules/fuse.js/dist/fuse.basic.min.mjs');
    const began = performance.now();
    const index = await openIndex(async (path) => {
      const response = await fetch(`/${path}`);
      return new Uint8Array(await response.arrayBuffer());
    });
    const ask = answerer(index);
    (globalThis as unknown as Window).bench = (query) => ask(query, 6);
    return performance.now() - began;
  },
  async pagefind() {
    const began = performance.now();
    const path = '/pagefind/pagefind.js';
    const engine = (await import(path)) as PagefindInPage;
    await engine.init();
    (globalThis as unknown as Window).bench = async (query) => {
      const { results } = await engine.search(query);
      return Promise.all(results.slice(0, 5).map((one) => one.data()));
    };
    return performance.now() - began;
  },
  async minisearch(options: Options) {
    const path = 'minisearch';
    const { default: MiniSearch } = (await import(path)) as {
      default: { loadJSON(json: string, options: Options): { search(query: string): unknown } };
    };
    const json = await (await fetch('/minisearch.json')).text();
    const began = performance.now();
    const index = MiniSearch.loadJSON(json, options);
    (globalThis as unknown as Window).bench = (query) => Promise.resolve(index.search(query));
    return performance.now() - began;
  },
};

type Loaded = typeof import('../../src/search/index-files.ts') &
  typeof import('../../src/search/answer.ts');

interface PagefindInPage {
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<{ url: string }> }[] }>;
}

/** Each twice: the first time loads what it needs. */
async function typeAll(typed: readonly string[]): Promise<number[]> {
  const { bench } = globalThis as unknown as Window;
  for (const query of typed) await bench(query);
  const took: number[] = [];
  for (const query of typed) {
    const began = performance.now();
    await bench(query);
    took.push(performance.now() - began);
  }
  return took;
}

async function askPagefind(query: string): Promise<{ urls: string[]; found: number }> {
  const path = '/pagefind/pagefind.js';
  const engine = (await import(path)) as PagefindInPage;
  await engine.init();
  const { results } = await engine.search(query);
  const first = await Promise.all(results.slice(0, 5).map((one) => one.data()));
  return { urls: first.map(({ url }) => url), found: results.length };
}
