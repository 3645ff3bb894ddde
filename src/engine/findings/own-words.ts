import type { Language } from '../language/index.ts';
import { backgroundIdf } from '../background-idf.ts';
import { isNegation } from '../negations.ts';
import { joinedWords } from '../reading/joined-words.ts';
import { tokensOf } from '../reading/tokens.ts';
import type { Range } from '../types.ts';

/** A run of words that a text has alone. */
export interface OwnRun extends Range {
  /** How telling its words are in news at large. */
  readonly weight: number;
}

/** A word as it is printed between white space, hyphens and dashes, without the marks around it. */
interface PrintedWord extends Range {
  /** What it is compared by: "G.O.P." and "GOP" are one, as are "barge", "barges" and "barge's". */
  readonly key: string;
  /** False of words too common to tell anything. */
  readonly tells: boolean;
}

/**
 * The runs of words that each of some texts has and none of the others, inflections aside, in the
 * order of the text. Words too common to tell anything are no difference; they may stand inside a
 * run. A negation always is one.
 */
export function ownWords(texts: readonly string[], language: Language): OwnRun[][] {
  const read = texts.map((one) => printedWords(one, language));
  const keys = read.map((words) => new Set(words.map(({ key }) => key)));
  return read.map((words, at) => {
    const others = keys.filter((_, index) => index !== at);
    return runs(words, ({ key }) => !others.some((other) => other.has(key)), language);
  });
}

/** The telling words that the first text has and the second has not. */
export function tellingWordsBeyond(text: string, other: string, language: Language): string[] {
  const known = new Set(printedWords(other, language).map(({ key }) => key));
  return printedWords(text, language).flatMap(({ key, tells }) =>
    tells && !known.has(key) ? [key] : [],
  );
}

function runs(
  words: readonly PrintedWord[],
  isOwn: (word: PrintedWord) => boolean,
  language: Language,
): OwnRun[] {
  const found: OwnRun[] = [];
  let isOpen = false;
  for (const word of words.filter(({ tells }) => tells)) {
    if (isOwn(word)) {
      const before = isOpen ? found.pop() : undefined;
      const weight = (before?.weight ?? 0) + backgroundIdf(word.key, language);
      found.push({ start: before?.start ?? word.start, end: word.end, weight });
    }
    isOpen = isOwn(word);
  }
  return found;
}

function printedWords(text: string, language: Language): PrintedWord[] {
  const words = joinedWords(tokensOf(text), (marks) => /^['’.,&]$/.test(marks));
  return words.map((word) => {
    // A sign of currency or per cent tells one number from another.
    const start = /[$€£]/.test(text.charAt(word.start - 1)) ? word.start - 1 : word.start;
    const end = text.charAt(word.end) === '%' ? word.end + 1 : word.end;
    const key = text.slice(start, end).toLowerCase().replaceAll('’', "'");
    const negates = isNegation(key, language);
    const plain = key.replace(/'s$/, '').replace(/(?<=\p{L})\.(?=\p{L})/gu, '');
    return {
      start,
      end,
      // "shouldn't" is another word than "should".
      key: negates ? key : language.stem(plain),
      tells: negates || !language.stopWords.has(key),
    };
  });
}
