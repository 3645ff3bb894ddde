import { daysHaveStops, monthNumbers } from '../dates/calendar-words.ts';
import type { Language } from '../language/index.ts';

// Enough to see the last words before a boundary and a reporting clause after it. Being bounded,
// they keep the work linear on any text.
const LOOK_BACK = 200;
const LOOK_AHEAD = 120;

const CLOSERS = /["'”’»)\]]+$/u;

/**
 * Whether a sentence goes on across a boundary that Intl.Segmenter drew at `at`, `start` being
 * where the sentence began. The boundary stands before the next sentence's first character, after
 * the white space. English abbreviations are known; text in other languages keeps its boundaries
 * but for the rules that rest on punctuation and case.
 */
export function sentenceGoesOn(
  text: string,
  start: number,
  at: number,
  language: Language,
): boolean {
  const before = text.slice(Math.max(start, at - LOOK_BACK), at).trimEnd();
  const after = text.slice(at, at + LOOK_AHEAD);
  if (/^["'“‘«([]*\p{Ll}/u.test(after)) return continuesInLowerCase(before, after);
  if (/^[—–―]|^--?\s/u.test(after))
    return !/[?!.]["”]$/u.test(before) || /^[—–―-]+\s*\p{Ll}/u.test(after);
  if (/^\(?\d{1,3}\.$/u.test(before)) return true;
  if (endsInsideBracket(before) || endsWithDay(before, after, language)) return true;
  if (/["”“]$/u.test(before))
    return /[?!]["”“]$/u.test(before) && startsWithReportingClause(after, language);
  return endsWithAbbreviation(before, after, language);
}

/** "“Why?” he asked" goes on; "He left. “where to?” nobody knew" does not. */
function continuesInLowerCase(before: string, after: string): boolean {
  return /^\p{Ll}/u.test(after) || !/[.!?…]["”’)]*$/u.test(before);
}

/** "(D-Ill.) House members": the bracket opened inside the sentence, so its stop is not the end. */
function endsInsideBracket(before: string): boolean {
  if (!/[.!?][)\]]$/u.test(before)) return false;
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  return open > 0 && !/[.!?]["”’]?$/u.test(before.slice(0, open).trimEnd());
}

/** "am 3. März": in languages that print days with a stop, the month goes on with the sentence. */
function endsWithDay(before: string, after: string, language: Language): boolean {
  if (!/\b\d{1,2}\.$/u.test(before) || !daysHaveStops(language)) return false;
  const next = /^\p{L}+/u.exec(after)?.[0] ?? '';
  return monthNumbers(language).has(next.toLowerCase());
}

/** "“Stop shouting!” Mr. Low wrote": up to six words of a name, then a verb of speech. */
function startsWithReportingClause(after: string, language: Language): boolean {
  const words = after.split(/\s+/u, 8);
  for (const [index, word] of words.entries()) {
    const bare = word.replace(/[^\p{L}-]+$/u, '');
    if (index > 0 && language.reporting.speechVerbs.has(bare)) return true;
    const partOfName = /^\p{Lu}/u.test(word) || language.abbreviations.nameParticles.test(word);
    if (!partOfName || /[.!?]["”]|[^.\p{L}]$/u.test(word)) return false;
  }
  return false;
}

function endsWithAbbreviation(before: string, after: string, language: Language): boolean {
  const match = /(?:^|[\s"'“‘«([—–―/-])((?:\p{L}+\.)+)$/u.exec(before.replace(CLOSERS, ''));
  const printed = match?.[1]?.slice(0, -1);
  if (printed === undefined) return false;
  const word = printed.toLowerCase();
  const next = /^["'“‘«([]*([\p{L}\p{N}][\p{L}\p{N}’'.-]*)/u.exec(after)?.[1] ?? '';
  const number = /^\p{N}/u.test(next);
  const bareNext = next.toLowerCase().replaceAll('’', "'").replace(/\.+$/u, '');
  if (language.abbreviations.beforeNumbers.has(word) && number) return true;
  // "No. He did not" is a whole sentence; "No. 2" was seen above.
  if (
    language.abbreviations.titles.has(word) &&
    (/^\p{Lu}/u.test(printed) ||
      word.includes('.') ||
      language.abbreviations.lowerCaseTitles.test(word))
  ) {
    return !/^["“]/u.test(after) || /^["“][\p{L} ]{1,20}["”]/u.test(after);
  }
  if (language.abbreviations.times.has(word))
    return language.abbreviations.timeFollowers.has(bareNext);
  const initials =
    /^(?:\p{Lu}\.)*\p{Lu}$/u.test(printed) && !language.abbreviations.noInitials.has(printed);
  if (language.abbreviations.suffixes.has(word))
    return language.abbreviations.afterSuffix.has(bareNext) || after.startsWith('(');
  // "in Fresno, Calif. Hobbs is a baker", but "thanking Ariz. Gov. Lane".
  if (language.abbreviations.states.has(word) && /,\s\p{L}+\.\W*$/u.test(before)) return false;
  if (
    !initials &&
    !language.abbreviations.nameParts.has(word) &&
    !language.abbreviations.states.has(word)
  )
    return false;
  return (
    !/^["'“‘]/u.test(after) && !number && !language.abbreviations.sentenceStarters.has(bareNext)
  );
}
