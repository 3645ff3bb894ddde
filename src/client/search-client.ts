import type { Question, Reply } from '../search/search.worker.ts';
import { href } from '../views/links.ts';

/** Asks the worker that searches; without a query, for what the filters can choose from. */
export type Ask = (query: string | null, limit?: number) => void;

/** Starts the worker that searches. `hear` gets its replies; one to the latest query alone. */
export function searchClient(hear: (reply: Reply) => void): Ask {
  const worker = new Worker(new URL('../search/search.worker.ts', import.meta.url), {
    type: 'module',
  });
  const site = new URL(href(), location.href).href;
  let asked = '';
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => hear(data));
  worker.addEventListener('error', () => hear({ query: asked, failure: 'missing' }));
  return (query, limit = 0) => {
    asked = query ?? asked;
    worker.postMessage({ site, query, limit } satisfies Question);
  };
}
