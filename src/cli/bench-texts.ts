/** A source of numbers from 0 to below 1 that gives the same ones in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const VOCABULARY = 20_000;

/** A text of invented words: few are common and many rare, as in a language; in sentences and paragraphs. */
export function inventedText(words: number, random: () => number): string {
  let text = '';
  let left = 0;
  for (let count = 0; count < words; count += 1) {
    if (left === 0) {
      text += count === 0 ? '' : random() < 0.3 ? '.\n\n' : '. ';
      left = 8 + Math.floor(random() * 20);
    } else text += ' ';
    text += inventedWord(Math.floor(random() ** 4 * VOCABULARY));
    left -= 1;
  }
  return `${text}.`;
}

/** The text with one word in a hundred replaced by another. */
export function editedText(text: string, random: () => number): string {
  return text.replace(/[a-z]+/g, (word) =>
    random() < 0.01 ? inventedWord(Math.floor(random() * VOCABULARY)) : word,
  );
}

const SYLLABLES = 'ba de fi go lu ma ne ri so tu ka pe vi no zu'.split(' ');

/** One word per number; the smaller the number, the shorter the word. */
function inventedWord(number: number): string {
  let word = '';
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return word;
}
