import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { answerer } from '../../src/search/answer.ts';
import { openIndex } from '../../src/search/index-files.ts';
import type { BenchPassage, BenchQuery } from './queries.ts';

/** What is measured of a search with one query, as a reader meets it who has loaded nothing yet. */
export interface Asked {
  /** Whether one of the first five results is a passage, or page, that answers. */
  readonly found: boolean;
  readonly answered: boolean;
  /** What was loaded, code and all, as a host sends it. */
  readonly bytes: number;
}

export interface Searcher {
  readonly name: string;
  ask(query: BenchQuery): Promise<Asked>;
  close(): Promise<void>;
}

/** The code of the search that the tests of the built site allow, and Fuse.js for a word mistyped. */
const OWN_CODE = 16_000;
const FUSE = 6_200;
const FIRST = 5;

/** The search of this project, from its files in memory; each query opens it anew. */
export function crossread(files: ReadonlyMap<string, Uint8Array>): Searcher {
  const sizes = new Map<string, number>();
  return {
    name: 'this site',
    close: () => Promise.resolve(),
    async ask({ text, answers }) {
      let bytes = OWN_CODE;
      let isMistyped = false;
      const index = await openIndex((path) => {
        const file = files.get(path);
        if (file === undefined) return Promise.reject(new Error(`${path} is missing.`));
        const size = sizes.get(path) ?? sent(path, file);
        sizes.set(path, size);
        bytes += size;
        isMistyped ||= /endings-|short-/.test(path);
        return Promise.resolve(file);
      });
      const { stories } = await answerer(index)(text, 6);
      const first = stories
        .flatMap(({ articles }) =>
          articles.flatMap(({ path, passages }) =>
            passages.map((passage) => ({
              article: path.replace(/\/$/, ''),
              text: passage.text.map((piece) => piece.text).join(''),
            })),
          ),
        )
        .slice(0, FIRST);
      return {
        found: answers.some((answer) => first.some((one) => isSame(answer, one))),
        answered: stories.length > 0,
        bytes: bytes + (isMistyped ? FUSE : 0),
      };
    },
  };
}

/** What is shown of a long passage begins or ends with a mark of omission. */
function isSame(answer: BenchPassage, shown: { article: string; text: string }): boolean {
  if (answer.article !== shown.article) return false;
  return answer.text.includes(shown.text.replace(/^… | …$/g, ''));
}

/** The part of MiniSearch's interface that is used. */
interface MiniSearchIndex {
  addAll(documents: readonly { id: number; text: string }[]): void;
  search(query: string): readonly { id: number }[];
  toJSON(): unknown;
}
type MiniSearch = new (options: object) => MiniSearchIndex;

export const MINISEARCH_OPTIONS = {
  fields: ['text'],
  searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
};

/** MiniSearch over the same passages; its index is one file, loaded whole, and the texts besides. */
export async function minisearch(
  packages: string,
  passages: readonly BenchPassage[],
): Promise<Searcher & { readonly json: string }> {
  const path = join(packages, 'minisearch/dist/es/index.js');
  const { default: Made } = (await import(pathToFileURL(path).href)) as { default: MiniSearch };
  const index = new Made(MINISEARCH_OPTIONS);
  index.addAll(passages.map(({ text }, id) => ({ id, text })));
  const json = JSON.stringify(index);
  const bytes = sent('index.json', Buffer.from(json)) + sent('index.js', readFileSync(path));
  return {
    name: 'MiniSearch',
    json,
    close: () => Promise.resolve(),
    ask({ text, answers }) {
      const results = index.search(text);
      const first = results.slice(0, FIRST).map(({ id }) => passages[id]?.id);
      const found = answers.some(({ id }) => first.includes(id));
      return Promise.resolve({ found, answered: results.length > 0, bytes });
    },
  };
}

/** Bytes of a file as hosts send them: what is text, by brotli. */
export function sent(path: string, bytes: Uint8Array): number {
  if (!/\.(?:js|json|txt|html)$/.test(path)) return bytes.length;
  const quality = bytes.length > 1_000_000 ? 5 : 9;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
    .length;
}
