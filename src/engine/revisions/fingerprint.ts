import { languageOf } from '../language/index.ts';
import { memoizeByObject } from '../memoize.ts';
import { shingle, type Shingled } from './shared-runs.ts';
import { isBoilerplate } from '../reading/boilerplate.ts';
import { readingOf, wordsIn } from '../reading/reading.ts';
import type { WordToken } from '../reading/words.ts';
import type { Article, Range } from '../types.ts';

/** An article's words as copying is judged by them. Boilerplate is left out. */
export interface Fingerprint extends Shingled {
  readonly words: readonly WordToken[];
  /** Per word: 1 where it stands in a direct quotation, which any reporter may print. */
  readonly quoted: Uint8Array;
  /** Per word: 1 where it is neither common, nor a figure, nor (part of) a name. */
  readonly telling: Uint8Array;
}

/** Reads an article once; the result is kept with it. */
export const fingerprint: (article: Article) => Fingerprint = memoizeByObject(read);

function read(article: Article): Fingerprint {
  const language = languageOf(article.language);
  const { text, blocks } = article;
  const reading = readingOf(article);
  const words: WordToken[] = [];
  const quoted: number[] = [];
  const telling: number[] = [];
  for (const block of blocks) {
    if (isBoilerplate(text.slice(block.start, block.end), language)) continue;
    const quotations = quotationsOf(text, block);
    let next = 0;
    for (const word of wordsIn(reading, block)) {
      while ((quotations[next]?.end ?? Infinity) <= word.start) next += 1;
      words.push(word);
      quoted.push(word.start >= (quotations[next]?.start ?? Infinity) ? 1 : 0);
      const plain = word.kind === 'word' && /^\p{Ll}/u.test(text.slice(word.start, word.start + 2));
      telling.push(plain && !language.stopWords.has(word.key) ? 1 : 0);
    }
  }
  return {
    words,
    ...shingle(words.map(({ key }) => key)),
    quoted: Uint8Array.from(quoted),
    telling: Uint8Array.from(telling),
  };
}

/** The quotations of a block. One that is not closed runs to the block's end, as over paragraphs. */
function quotationsOf(text: string, { start, end }: Range): Range[] {
  const quotations: Range[] = [];
  let open = -1;
  for (let at = start; at < end; at += 1) {
    const mark = text[at];
    if (mark !== '"' && mark !== '“' && mark !== '”' && mark !== '„') continue;
    if (open < 0 && mark !== '”') open = at;
    else if (open >= 0 && mark !== '“') {
      quotations.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  if (open >= 0) quotations.push({ start: open, end });
  return quotations;
}
