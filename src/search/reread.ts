import type { TermFinder, TermPlace } from './marks.ts';
import type { Word } from './words.ts';

/** A text read once more, now that it is here: how well it answers, and where. */
export interface Reread {
  readonly score: number;
  readonly places: readonly TermPlace[];
}

/** So many words are usual in a sentence of the news. */
const USUAL_LENGTH = 22;
const IN_ORDER = 0.15;
const ALL_IN_ORDER = 0.3;
/** What a passage says of someone or some day that it does not name: "she said", "on Friday". */
const NOT_PRINTED = 0.6;

/**
 * Scores a text by what the postings do not tell: its length, and how many terms of the query, common
 * ones too, follow each other in it as they do in the query, and whether it prints any.
 */
export function reread(
  text: string,
  list: readonly Word[],
  score: number,
  finder: TermFinder,
): Reread {
  const places = finder.find(text, list);
  const at = new Map(places.map(({ term, word }) => [word, term]));
  let inOrder = 0;
  for (const [word, term] of at) if (at.get(word + 1) === term + 1) inOrder += 1;
  const isWhole = inOrder > 0 && inOrder === finder.terms - 1;
  const order = IN_ORDER * inOrder + (isWhole ? ALL_IN_ORDER : 0);
  const length = 0.75 + 0.25 * Math.max(0.5, list.length / USUAL_LENGTH);
  const printed = places.length > 0 || finder.terms === 0 ? 1 : NOT_PRINTED;
  return { places, score: (score * (1 + order) * printed) / length };
}
