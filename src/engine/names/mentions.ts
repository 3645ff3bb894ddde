import { isGivenName } from './given-names.ts';
import { lowerCaseWords, wordsOfBlock, type Word } from './printed-words.ts';
import { within } from '../reading/ranges.ts';
import type { Language } from '../language/index.ts';
import type { TokenRun } from '../reading/tokens.ts';
import { isOffice, officesOf, rolesBeside } from './roles.ts';
import type { Article, Range } from '../types.ts';

/** A name where the text prints it, without titles before it and without a possessive ending. */
export interface Mention extends Range {
  readonly words: readonly string[];
  readonly block: number;
  /** Titles and offices printed before the name, lower case: "sen", "attorney general". */
  readonly titles: readonly string[];
  /** Offices and relations told beside the name: titles in a row as one, "a spokeswoman" behind it. */
  readonly roles: readonly string[];
  /** Whether "the" stands before it, as before organisations and places. */
  readonly definite: boolean;
  readonly possessive: boolean;
  /** Whether a verb of speech follows: "Trump said". */
  readonly speaks: boolean;
}

const LONGEST_NAME = 8;

export const DATELINE = /^\p{Lu}[\p{Lu} .]+(?:,[^—–]{1,20})?\s*(?:\([\p{L} ]+\)\s*)?(?:—|–|―|--)/u;

/** The names printed in a text, in reading order. */
export function findMentions({ text, blocks }: Article, run: TokenRun): Mention[] {
  const { language } = run;
  const lower = lowerCaseWords(text, run.tokens);
  return blocks.flatMap((block, index) => {
    const mentions: Mention[] = [];
    let name: Word[] = [];
    let before: Word | null = null;
    const flush = () => {
      const mention = mentionOf(text, name, before, index, language);
      if (mention) mentions.push(mention);
      name = [];
    };
    let last: Word | null = null;
    const words = wordsOfBlock(text, within(run.tokens, block), block, language);
    for (const [at, word] of words.entries()) {
      const starter =
        word.sentenceStart &&
        !language.names.personTitles.has(word.text.toLowerCase()) &&
        (language.abbreviations.sentenceStarters.has(word.text.toLowerCase()) ||
          lower.has(word.text.toLowerCase()));
      const particle = language.names.nameParticles.has(word.text) && name.length > 0;
      const joins = joinsCommittee(words, at, name, language);
      if (
        ((word.capital && !starter) || particle || joins) &&
        !language.names.neverNames.test(word.text)
      ) {
        const previous = name.at(-1);
        if (previous && (!word.joined || previous.possessive || name.length >= LONGEST_NAME))
          flush();
        if (name.length === 0) before = last;
        name.push(word);
      } else {
        flush();
      }
      last = word;
    }
    flush();
    const first = mentions[0];
    // "WASHINGTON — James Clapper": a dateline is no subject.
    if (first && DATELINE.test(text.slice(block.start, Math.min(block.end, block.start + 60)))) {
      if (/^\P{Ll}+$/u.test(first.words.join(''))) mentions.shift();
    }
    return mentions;
  });
}

function mentionOf(
  text: string,
  run: readonly Word[],
  before: Word | null,
  block: number,
  language: Language,
): Mention | null {
  const keys = run.map(({ text }) => text.replace(/\.+$/u, '').toLowerCase());
  const from = endsAsOrganisation(keys, language)
    ? 0
    : keys.findLastIndex(isTitle(keys, language)) + 1;
  const titles = keys.slice(0, from).filter((key) => language.names.personTitles.has(key));
  const name = run.slice(from);
  while (name.length > 0 && language.names.nameParticles.has(name.at(-1)?.text ?? '')) name.pop();
  const first = name[0];
  const last = name.at(-1);
  if (!first || !last) return null;
  if (
    name.length === 1 &&
    (isOrdinaryWord(first, language) || language.names.partyMember.test(first.text))
  )
    return null;
  const printed = { start: run[0]?.start ?? first.start, end: last.end };
  return {
    start: first.start,
    end: last.end,
    words: name.map(({ text }) => text),
    block,
    titles,
    roles: [
      ...officesOf(keys.slice(0, from), language).filter((one) => isOffice(one, language)),
      ...rolesBeside(text, printed, language),
    ],
    definite:
      from === 0 && before !== null && language.names.articles.has(before.text.toLowerCase()),
    possessive: last.possessive,
    speaks: language.reporting.speechVerbs.has(
      /^ (\p{Ll}+)\b/u.exec(text.slice(last.end, last.end + 14))?.[1] ?? '',
    ),
  };
}

/** The "and" of "House Ports and Piers Committee": what stands on both sides is one name. */
function joinsCommittee(
  words: readonly Word[],
  at: number,
  name: readonly Word[],
  language: Language,
): boolean {
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last || !language.names.committeeJoiners.has(words[at]?.text ?? '')) return false;
  if (last.possessive || language.names.organisationWords.has(last.text.toLowerCase()))
    return false;
  if (!language.names.committeeLabels.has(first.text.toLowerCase()) || name.length > 3)
    return false;
  const rest = words.slice(at + 1, at + 5);
  const end = rest.findIndex(({ text }) => language.names.committees.has(text.toLowerCase()));
  return end > 0 && rest.slice(0, end + 1).every((word) => word.capital && word.joined);
}

/** "He" or "Using", capital only because a sentence begins. */
function isOrdinaryWord({ text, sentenceStart }: Word, language: Language): boolean {
  return (
    language.abbreviations.sentenceStarters.has(text.toLowerCase()) ||
    (sentenceStart && language.roles.bareSpeakers.has(text.toLowerCase())) ||
    (sentenceStart &&
      (language.clauses.openerEnd.test(text) ||
        language.clauses.ordinaryOpeners.has(text.toLowerCase().split('-', 1)[0] ?? '')))
  );
}

/** "White House" and "Justice Department" keep the words that are titles elsewhere. */
function endsAsOrganisation(keys: readonly string[], language: Language): boolean {
  const last = keys.at(-1) ?? '';
  // "Organizer Bill Hall" is a man.
  if (isGivenName(keys.at(-2) ?? '', language)) return false;
  return language.names.organisationWords.has(last);
}

/** "Peter King": a title that stands last, after a name, is a surname. */
function isTitle(
  keys: readonly string[],
  language: Language,
): (key: string, index: number) => boolean {
  return (key, index) =>
    (language.names.nameTitles.has(key) ||
      (language.roles.offices.has(key) && index < keys.length - 1)) &&
    !(index > 0 && index === keys.length - 1 && language.names.titlesAndSurnames.test(key));
}
