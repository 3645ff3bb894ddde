import { answerer, Superseded, type Answer } from './answer.ts';
import { BrokenFile, openIndex, type SearchIndex } from './index-files.ts';
import type { Facets } from './root.ts';

/** What the page asks: for an answer, or, without a query, for what filters can choose from. */
export interface Question {
  /** The address of the site's root. */
  readonly site: string;
  readonly query: string | null;
  /** How many stories are wanted. */
  readonly limit: number;
}

/** The reply to a query, unless a newer one came: that alone is answered. */
export type Reply =
  | { readonly query: string; readonly answer: Answer }
  | { readonly query: string; readonly failure: Failure }
  | { readonly outlets: Facets['outlets'] };

/** Why there is no answer: no connection, or a file that is not there, or not what it should be. */
export type Failure = 'unreachable' | 'missing' | 'broken';

interface Opened {
  readonly index: SearchIndex;
  readonly ask: ReturnType<typeof answerer>;
}

let opened: Promise<Opened> | undefined;
let latest: string | null = null;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data.query !== null) latest = data.query;
  void reply(data).then((message) => message && postMessage(message));
});

async function reply({ site, query, limit }: Question): Promise<Reply | null> {
  try {
    const { index, ask } = await (opened ??= open(site));
    if (query === null) return { outlets: (await index.facets()).outlets };
    return { query, answer: await ask(query, limit, () => query === latest) };
  } catch (error) {
    if (error instanceof Superseded) return null;
    const failure = failureOf(error);
    // Without a connection, what is here still answers; else the site may have been built anew.
    if (failure !== 'unreachable') opened = undefined;
    return query === null || query !== latest ? null : { query, failure };
  }
}

async function open(site: string): Promise<Opened> {
  try {
    const index = await openIndex((path) => fetchFile(new URL(path, site)));
    return { index, ask: answerer(index) };
  } catch (error) {
    // The next question tries again.
    opened = undefined;
    throw error;
  }
}

class MissingFile extends Error {}

async function fetchFile(address: URL): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new MissingFile(`${address.href}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function failureOf(error: unknown): Failure {
  if (error instanceof MissingFile) return 'missing';
  return error instanceof BrokenFile || error instanceof RangeError ? 'broken' : 'unreachable';
}
