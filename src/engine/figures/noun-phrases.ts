import type { Language } from '../language/index.ts';

/** No noun phrase of a label has more words than this, nor has what follows its preposition. */
const LONGEST = 5;
const LONGEST_COMPLEMENT = 4;
const WORD = /^( ?)(\p{L}[\p{L}\p{M}\p{N}'’&-]*(?:\.\p{L}\.?)*)/u;

interface Phrase {
  readonly words: string;
  /** What is left of the text behind it. */
  readonly rest: string;
}

/**
 * The noun phrase a text begins with, leading articles left out, and one complement: "limit on
 * magazines". Null where it begins with none.
 */
export function phraseAfter(text: string, language: Language): string | null {
  const first = readPhrase(text, LONGEST, language);
  if (!first) return null;
  const link = WORD.exec(first.rest)?.[2] ?? '';
  if (!language.labels.complements.has(link)) return first.words;
  const behind = first.rest.slice(first.rest.indexOf(link) + link.length);
  const determiner = language.labels.determinerNext.exec(behind)?.[1];
  // "funds to settle", "ladies in a way": no second name.
  if (language.labels.looseComplements.has(link) && !language.labels.namedNext.test(behind))
    return first.words;
  const second = readPhrase(behind, LONGEST_COMPLEMENT, language);
  if (!second || isNoComplement(second, language)) return first.words;
  return [first.words, link, determiner, second.words]
    .filter((word) => word !== undefined)
    .join(' ');
}

/** "sources in the course of the search"; "people from Chile, Peru and Bolivia", who are not only from Chile. */
function isNoComplement({ words, rest }: Phrase, { labels, numbers }: Language): boolean {
  const [head = ''] = words.toLowerCase().split(' ');
  // "schools for two years"
  if (numbers.ones.has(head) || numbers.tens.has(head)) return true;
  return labels.prepositionNouns.has(head) || labels.listNext.test(rest);
}

/** The noun phrase that ends a text: "its contract liability" gives "contract liability". */
export function phraseBefore(text: string, language: Language): string | null {
  const words =
    /(?:[\p{L}\p{M}\p{N}'’&-]+ ){0,6}[\p{L}\p{M}'’&-]+ ?$/u.exec(text)?.[0].trim().split(' ') ?? [];
  const found: string[] = [];
  for (const word of words.reverse()) {
    const key = word.toLowerCase();
    if (
      language.labels.phraseEnds.has(key) ||
      language.labels.leadingWords.has(key) ||
      found.length === LONGEST
    )
      break;
    found.unshift(word);
  }
  return isNamed(found, language) ? found.join(' ') : null;
}

/** The same with what comes before its "of": "shares of the company". */
export function subjectBefore(text: string, language: Language): string | null {
  const noun = phraseBefore(text, language);
  const owned = noun && ownerBefore(text, noun.split(' ').length, language);
  return owned ? `${owned} ${noun ?? ''}` : noun;
}

/** What a noun phrase at the end of a text is of: "shares of the" before "company". */
function ownerBefore(text: string, words: number, language: Language): string | null {
  const before = text.trimEnd().split(' ').slice(0, -words);
  const of = language.labels.ofEnd.exec(` ${before.join(' ')} `)?.[0];
  if (of === undefined) return null;
  const owned = ` ${before.join(' ')} `.slice(0, -of.length);
  const last = owned.trimEnd().split(' ').at(-1) ?? '';
  const isNoun = /^\p{L}{3,}$/u.test(last) && isNamed([last], language);
  return isNoun && !language.labels.phraseEnds.has(last.toLowerCase())
    ? `${last.toLowerCase()}${of.trimEnd()}`
    : null;
}

function readPhrase(text: string, longest: number, language: Language): Phrase | null {
  const found: string[] = [];
  let rest = text;
  for (;;) {
    const [all = '', , word = ''] = WORD.exec(rest) ?? [];
    const key = word.toLowerCase();
    const leads = found.length === 0 && language.labels.leadingWords.has(key);
    if (word === '' || found.length === longest) break;
    if (!leads && isEnd(key, found, language)) break;
    rest = rest.slice(all.length);
    if (!leads) found.push(word.replace(/['’]s$/, '’s'));
    // A mark ends it.
    if (!/^ \p{L}/u.test(rest)) break;
  }
  while (/['’]s$/.test(found.at(-1) ?? ''))
    found[found.length - 1] = (found.at(-1) ?? '').replace(/['’]s$/, '');
  return isNamed(found, language) ? { words: found.join(' '), rest } : null;
}

function isEnd(key: string, before: readonly string[], language: Language): boolean {
  const last = before.at(-1)?.toLowerCase();
  const { phraseEnds, nounsAndVerbs } = language.labels;
  // "the estimated cost": what follows a participle or begins the phrase is its noun.
  if (nounsAndVerbs.has(key) && (last === undefined || isVerbForm(last, language))) return false;
  return phraseEnds.has(key) || (last !== undefined && isVerbForm(key, language));
}

/** After a noun these go on with a clause: "lanes closed in May". */
function isVerbForm(key: string, language: Language): boolean {
  return language.labels.verbForm.test(key) && !language.labels.nounsInIng.test(key);
}

function isNamed(words: readonly string[], language: Language): boolean {
  const [first = ''] = words;
  if (
    language.labels.emptyNouns.has(words.join(' ').toLowerCase()) ||
    (words.length === 1 && isVerbForm(first.toLowerCase(), language))
  )
    return false;
  return words.some((word) => word.length > 2) && !language.labels.adverbEnd.test(words.join(' '));
}
