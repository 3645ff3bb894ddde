import { languageOf } from '../language/index.ts';
import { memoizeByObject } from '../memoize.ts';
import { fingerprint, type Fingerprint } from './fingerprint.ts';
import type { Article } from '../types.ts';

/** So many words in a row: what two writers seldom hit upon alike. */
const RUN = 5;

/** How much of two texts stands in runs of five words that both print. */
export interface CommonRuns {
  /** Part of each text's words outside quotations, 0 to 1. */
  readonly share: { readonly base: number; readonly other: number };
  /** The words of the text that has fewer of them. */
  readonly words: number;
}

/**
 * The words of two texts that stand in runs of five common to both. Runs that touch a quotation,
 * that speak of "I", or that are made of names, figures and common words alone, do not count.
 */
export function commonRuns(base: Article, other: Article): CommonRuns {
  const [left, right] = [runsOf(base), runsOf(other)];
  const words = [wordsIn(left, right), wordsIn(right, left)] as const;
  return {
    share: { base: words[0] / (left.words || 1), other: words[1] / (right.words || 1) },
    words: Math.min(...words),
  };
}

interface Runs {
  /** The run that begins at each word; null where it does not count. */
  readonly at: readonly (string | null)[];
  readonly known: ReadonlySet<string | null>;
  /** How many words stand outside quotations. */
  readonly words: number;
}

const runsOf: (article: Article) => Runs = memoizeByObject((article) => {
  const print = fingerprint(article);
  const { speech } = languageOf(article.language);
  const at = print.keys.map((_, from) => runAt(print, from, speech.firstPerson));
  return { at, known: new Set(at), words: print.quoted.filter((quoted) => quoted === 0).length };
});

function runAt(
  { keys, quoted, telling }: Fingerprint,
  from: number,
  firstPerson: RegExp,
): string | null {
  const run = keys.slice(from, from + RUN);
  const counts =
    run.length === RUN &&
    !quoted.subarray(from, from + RUN).includes(1) &&
    telling.subarray(from, from + RUN).includes(1) &&
    !run.some((key) => firstPerson.test(key));
  return counts ? run.join(' ') : null;
}

/** How many words of one text stand in runs that the other has too. */
function wordsIn({ at }: Runs, { known }: Runs): number {
  let [words, end] = [0, 0];
  for (const [from, run] of at.entries()) {
    if (run === null || !known.has(run)) continue;
    words += from + RUN - Math.max(from, end);
    end = from + RUN;
  }
  return words;
}
