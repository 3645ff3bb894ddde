import type { Article, Block } from '../../src/engine/types.ts';

const NOUNS =
  'harbour council ferry budget school mayor bridge storm union grain pilot market museum river engine farmer senate doctor valley tunnel'.split(
    ' ',
  );
const VERBS = 'said paid built closed opened moved raised cut found sold'.split(' ');

/** Invented texts of any length, the same for the same seed. */
export function longTexts(seed: number) {
  const below = randomBelow(seed);
  const noun = () => `${pick(NOUNS)}${below(3) === 0 ? String(below(400)) : ''}`;
  const pick = (words: readonly string[]) => words[below(words.length)] ?? '';
  const sentence = () =>
    `The ${noun()} ${pick(VERBS)} $${below(900) + 1}.${below(9)} million for ${below(5000) + 2} ${pick(NOUNS)}s near the ${noun()} in ${2000 + below(20)} and ${below(90) + 2}% more.`;
  const until = (bytes: number, part: () => string) => {
    const parts: string[] = [];
    for (let length = 0; length < bytes; length += (parts.at(-1)?.length ?? 0) + 2)
      parts.push(part());
    return parts.join('\n\n');
  };
  return {
    sentences: (bytes: number) =>
      until(bytes, () => [sentence(), sentence(), sentence(), sentence()].join(' ')),
    items: (bytes: number) =>
      until(bytes, () => `${noun()} ${noun()}: ${below(9000)} ${pick(NOUNS)}s`),
    table: (bytes: number) =>
      until(bytes, () => Array.from({ length: 8 }, () => String(below(90_000))).join(' ')),
    oneSentence: (bytes: number) => until(bytes, sentence).replace(/\.?\n\n|\. /g, ', '),
    oneWord: (bytes: number) => 'and '.repeat(bytes / 4),
    short: () =>
      `The ${noun()} ${pick(VERBS)} ${below(900)} ${pick(NOUNS)}s. The ${noun()} ${pick(VERBS)} a ${noun()} at the ${noun()}, the ${noun()} said. It was the ${noun()} of the ${noun()}.`,
  };
}

/** The text with words left out, put in and moved, as a later version has it. */
export function revised(text: string): string {
  const parts = text
    .split('\n\n')
    .map((part, at) => (at % 3 === 0 ? part.replace('the', 'a big') : part));
  const moved = parts.filter((_, at) => at % 10 === 4);
  return [...parts.filter((_, at) => at % 10 !== 4 && at % 13 !== 5), ...moved].join('\n\n');
}

/** An article of paragraphs that are parted by blank lines. */
export function longArticle(
  slug: string,
  text: string,
  kind: Block['kind'] = 'paragraph',
): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    blocks.push({ kind, start, end: start + part.length });
    start += part.length + 2;
  }
  const facts = { headline: null, published: null, language: 'en', version: null, copyOf: null };
  return { slug, outlet: slug, ...facts, text, blocks };
}

/** A linear congruential generator: the numbers need be no better than mixed. */
function randomBelow(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % limit;
  };
}
