/** A text with one contradiction put in. */
export interface Change {
  readonly kind: string;
  readonly text: string;
}

const NUMBERS = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;
const SCALES: Readonly<Record<string, string>> = {
  million: 'billion',
  billion: 'million',
  thousand: 'million',
  trillion: 'billion',
};
const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
const DAY = new RegExp(`\\b(?:${WEEKDAYS.join('|')}|(?:19|20)\\d\\d)\\b`, 'g');
const AUXILIARY = /\b(?:is|are|was|were|will|would|should|could|have|has|can)\b(?! not)/;

/** A printed figure changed in one way each: the word of magnitude, the first digit, the digits' order, a spelled number. */
export function changedFigures(printed: string): Change[] {
  return [...changedScale(printed), ...changedDigits(printed), ...changedWord(printed)];
}

function changedScale(printed: string): Change[] {
  return Object.entries(SCALES).flatMap(([word, other]) => {
    const text = printed.replace(new RegExp(`\\b${word}\\b`), other);
    return text === printed ? [] : [{ kind: 'magnitude', text }];
  });
}

function changedDigits(printed: string): Change[] {
  const digit = /\d/.exec(printed);
  if (digit === null) return [];
  const other = `${(Number(digit[0]) + 3) % 10}`.replace('0', '4');
  const changed = printed.slice(0, digit.index) + other + printed.slice(digit.index + 1);
  const changes = [{ kind: 'digit', text: changed }];
  const [, before = '', digits = '', after = ''] = /^(\D*)(\d{2,})(\D*)$/.exec(printed) ?? [];
  const swapped = [...digits].toReversed().join('');
  if (digits !== swapped && !digits.endsWith('0')) {
    changes.push({ kind: 'swapped', text: before + swapped + after });
  }
  return changes;
}

function changedWord(printed: string): Change[] {
  for (const [index, word] of NUMBERS.entries()) {
    const pattern = new RegExp(`\\b${word}\\b`, 'gi');
    if (!pattern.test(printed)) continue;
    const other = NUMBERS[(index + 4) % NUMBERS.length] ?? word;
    const text = printed.replace(pattern, (found) => inCaseOf(found, other));
    return [{ kind: 'spelled', text }];
  }
  return [];
}

function inCaseOf(model: string, word: string): string {
  const isCapital = model.charAt(0) !== model.charAt(0).toLowerCase();
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** A quotation with one word replaced, a verb negated, or its end cut off. */
export function changedQuotes(quoted: string): Change[] {
  const changes: Change[] = [];
  const long = /\b[a-z]{7,}\b/.exec(quoted);
  if (long) {
    const other = long[0] === 'remarkable' ? 'ordinary' : 'remarkable';
    const rest = quoted.slice(long.index + long[0].length);
    changes.push({ kind: 'quote word', text: quoted.slice(0, long.index) + other + rest });
  }
  const verb = AUXILIARY.exec(quoted);
  if (verb) {
    const end = verb.index + verb[0].length;
    changes.push({
      kind: 'quote negated',
      text: `${quoted.slice(0, end)} not${quoted.slice(end)}`,
    });
  }
  const words = Array.from(quoted.matchAll(/\S+/g));
  const cutAt = words.length >= 12 ? words.at(-5)?.index : undefined;
  if (cutAt !== undefined) {
    const last = /[,.?!]$/.exec(quoted)?.[0] ?? '';
    changes.push({ kind: 'quote cut', text: quoted.slice(0, cutAt).replace(/[ ,;]+$/, '') + last });
  }
  return changes;
}

/** The weekdays and years that a sentence names. */
export function daysIn(sentence: string): Set<string> {
  return new Set(sentence.match(DAY));
}

/** Another weekday, or the year after or before. */
export function otherDay(day: string): string {
  const weekday = WEEKDAYS.findIndex((name) => name === day);
  if (weekday >= 0) return WEEKDAYS[(weekday + 2) % WEEKDAYS.length] ?? day;
  return `${Number(day) + (Number(day) % 10 < 9 ? 1 : -1)}`;
}
