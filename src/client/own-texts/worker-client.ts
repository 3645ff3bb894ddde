import type { Answer, Ask, Asked, Question, Reply } from '../../own-texts/messages.ts';

/** Asks the worker that compares. Stopping it forgets what it knows; the next question starts another. */
export interface Comparer {
  ask<Name extends Ask>(ask: Name, asked: Asked<Name>): Promise<Answer<Name>>;
  stop(): void;
}

/** Why an answer does not come: it was stopped. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

interface Waiting {
  readonly resolve: (answer: Answer<Ask>) => void;
  readonly reject: (error: Error) => void;
}

export function comparer(): Comparer {
  let worker: Worker | null = null;
  let waiting = new Map<number, Waiting>();
  let last = 0;
  return {
    ask: (ask, asked) =>
      new Promise((resolve, reject) => {
        last += 1;
        // The worker answers each question by its own kind.
        waiting.set(last, { resolve: resolve, reject });
        worker ??= start();
        worker.postMessage({ id: last, ask, asked } satisfies Question);
      }),
    stop() {
      worker?.terminate();
      worker = null;
      fail(new Stopped('It was stopped.'));
    },
  };

  function start(): Worker {
    const started = new Worker(new URL('../../own-pages/compare.worker.ts', import.meta.url), {
      type: 'module',
    });
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const question = waiting.get(data.id);
      waiting.delete(data.id);
      if ('answer' in data) question?.resolve(data.answer);
      else question?.reject(new Error(data.failure));
    });
    started.addEventListener('error', (event) => {
      event.preventDefault();
      fail(new Error(event.message || 'What compares the texts could not be loaded.'));
    });
    return started;
  }

  function fail(error: Error): void {
    for (const { reject } of waiting.values()) reject(error);
    waiting = new Map();
  }
}
