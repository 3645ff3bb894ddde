import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { WORK } from '../../src/cli/project.ts';
import { byDate, searchFiles } from '../../src/search/build/search-files.ts';
import { searchPart, type SearchPart } from '../../src/search/build/search-part.ts';
import { benchStories } from './archive.ts';
import { inBrowser, openBrowser, pagefind, type Engine, type InBrowser } from './in-browser.ts';
import { writePagefind } from './pagefind.ts';
import {
  benchQueries,
  QUERY_KINDS,
  type BenchPassage,
  type BenchQuery,
  type QueryKind,
} from './queries.ts';
import { rivalsFolder } from './rivals.ts';
import { crossread, minisearch, sent, type Searcher } from './searchers.ts';
import { benchServer } from './server.ts';

// Prints what the search finds, loads and takes, beside Pagefind and MiniSearch in the same run:
// `npm run bench:search`, with `-- --queries 400 100 1000` other numbers of queries of each kind and
// of stories. CONTENT_DIR has the stories, else they are invented.
const { values, positionals } = parseArgs({
  options: { queries: { type: 'string', default: '100' } },
  allowPositionals: true,
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [100, 1000];
const contentDir = process.env['CONTENT_DIR'] ?? null;

const packages = rivalsFolder();
for (const stories of sizes) await bench(stories);

async function bench(stories: number): Promise<void> {
  const { files, passages, articles, built } = crossreadOf(stories);
  const queries = benchQueries(passages, Number(values.queries));
  console.log(`\n${stories} stories, ${articles.size} articles, ${passages.length} passages\n`);
  console.log(built);
  const folder = join(WORK, 'bench-search');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser();
  const mini = packages === null ? null : await minisearch(packages, passages);
  const began = performance.now();
  if (packages !== null) await writePagefind(packages, folder, articles);
  const pagefindBuild = performance.now() - began;
  const server = await benchServer({
    ...{ files, pagefind: folder, packages: packages ?? '', minisearch: mini?.json ?? '' },
  });
  try {
    if (packages !== null)
      console.log(`Pagefind: ${(pagefindBuild / articles.size).toFixed(1)} ms for each article\n`);
    const own = crossread(files);
    const rivals = mini === null ? [] : [await pagefind(browser, server), mini];
    const asked = [];
    for (const searcher of [own, ...rivals]) {
      asked.push({ name: searcher.name, kinds: await askAll(searcher, queries) });
      await searcher.close();
    }
    printFound(asked);
    const typed = Object.values(queries).flatMap((list) => list.slice(0, 15));
    const engines: readonly Engine[] =
      mini === null ? ['crossread'] : ['crossread', 'pagefind', 'minisearch'];
    console.log('\n| in Chromium slowed four times | ready | key, p50 | key, p95 | memory |');
    console.log('| --- | --: | --: | --: | --: |');
    for (const engine of engines)
      printTimes(engine, await inBrowser(browser, server, engine, typed));
  } finally {
    server.close();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds the index, and says what that takes. */
function crossreadOf(stories: number) {
  const parts: SearchPart[] = [];
  let partsTook = 0;
  for (const story of benchStories(stories, contentDir)) {
    const began = processorTime();
    parts.push(searchPart(story));
    partsTook += processorTime() - began;
  }
  parts.sort(byDate);
  const began = processorTime();
  const files = new Map([...searchFiles(parts)].map(({ name, bytes }) => [name, bytes]));
  const took = partsTook + processorTime() - began;
  const passages: BenchPassage[] = [];
  const articles = new Map<string, string>();
  for (const { slug, articles: list } of parts) {
    for (const { text } of list) {
      const article = `${slug}/${text[0]}`;
      articles.set(`/${article}/`, text[8].join(' '));
      text[8].forEach((one, at) => passages.push({ article, id: `${article}#${at}`, text: one }));
    }
  }
  const raw = sum([...articles.values()].map((text) => Buffer.byteLength(text)));
  const all = sum([...files].map(([name, bytes]) => sent(name, bytes)));
  const built = [
    `Crossread: ${(took / articles.size).toFixed(1)} ms of processor time for each article (goal 20),`,
    `${files.size} files, ${(all / raw).toFixed(2)} of the texts' bytes (goal 0.45)`,
  ].join(' ');
  return { files, passages, articles, built };
}

/** In milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

interface Kind {
  readonly right: number;
  readonly bytes: readonly number[];
}
type Kinds = Record<QueryKind, Kind>;

async function askAll(
  searcher: Searcher,
  queries: Readonly<Record<QueryKind, readonly BenchQuery[]>>,
): Promise<Kinds> {
  const kinds: Partial<Kinds> = {};
  for (const [kind, list] of Object.entries(queries) as [QueryKind, BenchQuery[]][]) {
    const bytes: number[] = [];
    let right = 0;
    for (const query of list) {
      const asked = await searcher.ask(query);
      if (query.answers.length === 0 ? asked.answered : asked.found) right += 1;
      bytes.push(asked.bytes);
    }
    kinds[kind] = { right: right / Math.max(1, list.length), bytes };
  }
  return kinds as Kinds;
}

function printFound(asked: readonly { readonly name: string; readonly kinds: Kinds }[]): void {
  const names = asked.map(({ name }) => name).join(' | ');
  console.log(`| found among the first five | goal | ${names} |`);
  console.log(`| --- | --: |${asked.map(() => ' --: |').join('')}`);
  for (const [kind, { goal }] of Object.entries(QUERY_KINDS) as [QueryKind, { goal: number }][]) {
    const shares = asked.map(({ kinds }) => kinds[kind].right.toFixed(3)).join(' | ');
    console.log(`| ${kind} | ${goal} | ${shares} |`);
  }
  for (const [words, part] of [
    ['bytes to the first result, p50', 0.5],
    ['p95', 0.95],
    ['the most', 1],
  ] as const) {
    const all = asked.map(({ kinds }) => {
      const bytes = Object.values(kinds).flatMap((kind) => kind.bytes);
      return `${(at(bytes, part) / 1000).toFixed(0)} kB`;
    });
    console.log(`| ${words} | | ${all.join(' | ')} |`);
  }
}

function printTimes(engine: Engine, { ready, keys, memory }: InBrowser): void {
  const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
  const cells = [
    ms(ready),
    ms(at(keys, 0.5)),
    ms(at(keys, 0.95)),
    `${(memory / 1e6).toFixed(1)} MB`,
  ];
  console.log(`| ${engine} | ${cells.join(' | ')} |`);
}

/** The value below which so large a part of all is. */
function at(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
