import type { Question, Reply } from '../search/search.worker.ts';
import { href } from '../views/links.ts';

/**
 * Starts the worker that searches. The returned function asks it; `hear` gets the reply with its
 * query. While a question is being answered only the latest further one is kept.
 */
export function searchClient(
  hear: (query: string, reply: Reply) => void,
): (query: string, limit: number) => void {
  const worker = new Worker(new URL('../search/search.worker.ts', import.meta.url), {
    type: 'module',
  });
  let asked: Question | undefined;
  let waiting: Question | undefined;

  function send(question: Question): void {
    asked = question;
    worker.postMessage(question);
  }

  function heard(reply: Reply): void {
    const query = asked?.query ?? '';
    const next = waiting;
    asked = waiting = undefined;
    if (next) send(next);
    hear(query, reply);
  }

  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => heard(data));
  worker.addEventListener('error', ({ message }) => heard({ failure: message }));
  return (query, limit) => {
    const question = { index: new URL(href('search.json'), location.href).href, query, limit };
    if (asked) waiting = question;
    else send(question);
  };
}
