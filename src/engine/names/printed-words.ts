import { joinedWords } from '../reading/joined-words.ts';
import type { Language } from '../language/index.ts';
import type { Token } from '../reading/tokens.ts';
import type { Range } from '../types.ts';

/** A word as names are made of them: with its hyphens and inner stops, without a possessive ending. */
export interface Word extends Range {
  readonly text: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Whether only a space (or a title's stop and a space) parts it from the word before. */
  readonly joined: boolean;
  readonly sentenceStart: boolean;
}

/** The words of a block of a text, of its tokens. A number is none, but parts the words around it. */
export function wordsOfBlock(
  text: string,
  tokens: readonly Token[],
  block: Range,
  language: Language,
): Word[] {
  const words: Word[] = [];
  let end = block.start;
  for (const range of joinedWords(tokens, joinsInName)) {
    const printed = text.slice(range.start, range.end);
    if (!/\p{L}/u.test(printed)) continue;
    const possessive = /[’']s$/u.test(printed);
    const own = printed.replace(/[’']s$/u, '');
    const stop = !possessive && text.charAt(range.end) === '.' && isAbbreviated(own, language);
    const name = stop || /\.$/u.test(own) ? own.replace(/\.?$/u, '.') : own;
    const gap = text.slice(end, range.start);
    const isSuffix = language.names.suffixes.has(own.replace(/\.+$/u, '').toLowerCase());
    words.push({
      text: name,
      start: range.start,
      end: range.start + name.length,
      capital: /^\p{Lu}/u.test(name) || /^\p{Ll}{1,2}\p{Lu}/u.test(name),
      possessive: possessive || /s[’']$/u.test(text.slice(range.start, range.end + 1)),
      joined: words.length > 0 && (/^ +$/u.test(gap) || (/^, ?$/u.test(gap) && isSuffix)),
      sentenceStart: words.length === 0 || /[.?!:…]["”’)]*\s|["“]\s*$|—|–|―|--/u.test(gap),
    });
    // Where the stop is the sentence's, the gap begins with it.
    end = range.start + name.length + (possessive ? 2 : 0);
  }
  return words;
}

/** "long-time", "O’Neill", "U.S.", "AT&T", "Low’s", "Inc.’s". */
function joinsInName(marks: string, _: Token, after: Token): boolean {
  if (marks === '&') return true;
  return (
    after.kind === 'word' &&
    (/^[-’'.]$/.test(marks) || (/^\.[’']$/.test(marks) && after.key === 's'))
  );
}

/** Whether a stop behind a word belongs to it, as to an initial or an abbreviation, and not to the sentence. */
function isAbbreviated(word: string, { names }: Language): boolean {
  const key = word.toLowerCase();
  return (
    /^(?:\p{L}\.)*\p{Lu}$/u.test(word) ||
    names.nameTitles.has(key) ||
    names.suffixes.has(key) ||
    names.placeAbbreviations.has(word)
  );
}

/** The words that a text prints without a capital, so that one at the beginning of a sentence tells no name. */
export function lowerCaseWords(text: string, tokens: readonly Token[]): ReadonlySet<string> {
  const words = joinedWords(tokens, (marks) => /^[’'-]+$/.test(marks));
  return new Set(
    words.map(({ start, end }) => text.slice(start, end)).filter((word) => /^\p{Ll}/u.test(word)),
  );
}
