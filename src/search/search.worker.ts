import { answer, type Answer } from './answer.ts';
import type { SearchIndex } from './entries.ts';
import { type Library, openLibrary } from './library.ts';
import { type NearWords, nearWords } from './near-words.ts';

/** What the page asks. The first question brings the address of the index. */
export interface Question {
  readonly index: string;
  readonly query: string;
  /** How many articles and stories are wanted. */
  readonly limit: number;
}

/** One reply for each question, in their order. */
export type Reply = { readonly answer: Answer } | { readonly failure: string };

let opened: Promise<{ library: Library; near: NearWords }> | undefined;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void reply(data).then((message) => postMessage(message));
});

async function reply({ index, query, limit }: Question): Promise<Reply> {
  try {
    opened ??= open(index);
    const { library, near } = await opened;
    return { answer: answer(query, library, near, limit) };
  } catch (error) {
    // The next question tries again: the connection may have come back.
    opened = undefined;
    return { failure: String(error) };
  }
}

async function open(address: string): Promise<{ library: Library; near: NearWords }> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const library = openLibrary((await response.json()) as SearchIndex);
  return { library, near: nearWords(library.vocabulary) };
}
