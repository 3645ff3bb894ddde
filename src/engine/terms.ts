import { stem } from './stem.ts';
import type { Article, Passage, Range } from './types.ts';

/** An article's passages as bags of terms; each term knows where the passage prints it first. */
export interface PreparedArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly terms: readonly ReadonlyMap<string, Range>[];
}

export function prepareTerms(article: Article, passages: readonly Passage[]): PreparedArticle {
  return { article, passages, terms: passages.map((passage) => termsOf(article.text, passage)) };
}

/** The words of passage `index` that stand for the given terms, as printed. */
export function evidenceOf(
  side: PreparedArticle,
  index: number,
  terms: readonly string[],
): string[] {
  return terms.flatMap((term) => {
    const range = side.terms[index]?.get(term);
    return range ? [side.article.text.slice(range.start, range.end)] : [];
  });
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*/gu;
const STOP = new Set(
  'a an the of to in on at by for with from and or but as that this it its is was are were be been has have had he she they his her their him them i we you not said say says who which will would'.split(
    ' ',
  ),
);

function termsOf(text: string, passage: Passage): Map<string, Range> {
  const terms = new Map<string, Range>();
  for (const match of text.slice(passage.start, passage.end).matchAll(WORD)) {
    const start = passage.start + match.index;
    const word = match[0]
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/['’]s?$/, '');
    if (STOP.has(word)) continue;
    const key = stem(word);
    if (!terms.has(key)) terms.set(key, { start, end: start + match[0].length });
  }
  return terms;
}
