import { languageOf } from '../../engine/language/index.ts';
import type { ValueWords } from '../value-words.ts';
import { wordKey } from '../words.ts';

/** The words by which figures and dates are read in queries, of all languages of these articles. */
export function valueWordsOf(tags: Iterable<string>): ValueWords {
  const languages = [...new Set([...tags].map((tag) => languageOf(tag)))];
  const from = <Value>(entries: (language: Language) => Iterable<readonly [string, Value]>) =>
    Object.fromEntries(
      languages.flatMap((language) =>
        [...entries(language)].map(([word, value]) => [keyOf(word), value] as const),
      ),
    );
  return {
    numbers: from(({ numbers }) => [...numbers.ones, ...numbers.tens]),
    scales: from(({ numbers }) => numbers.magnitudes),
    shortScales: from(({ numbers }) => numbers.shortMagnitudes),
    signs: { ...CURRENCY_SIGNS, '%': 'percent', '٪': 'percent' },
    units: from(unitsOf),
    prefixes: from(({ units }) => units.siPrefixes),
    months: from(({ dates }) =>
      dates.months.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
    ),
  };
}

type Language = ReturnType<typeof languageOf>;
type Unit = readonly [unit: string, factor: number];

/** The code of a unit in keys: what is measured per time has that of what is measured. */
export function unitCode(unit: string): string {
  return unit.toLowerCase().replace(/\/.*$/, '');
}

// prettier-ignore
const CURRENCY_SIGNS = {
  $: 'usd', '€': 'eur', '£': 'gbp', '¥': 'jpy', '￥': 'jpy', '₹': 'inr', '₽': 'rub', '₩': 'krw',
  '₪': 'ils', '₺': 'try', '₿': 'btc', '₦': 'ngn', '₫': 'vnd', '₴': 'uah', '฿': 'thb', '₱': 'php',
};

function unitsOf({ currencies, numbers, units }: Language): (readonly [string, Unit])[] {
  const plain = (words: Iterable<string>): [string, Unit][] =>
    [...words].map((word) => [word, [unitCode(word), 1]]);
  return [
    ...plain(units.plainUnits),
    ...[...units.prefixableUnits, ...units.unitSymbols].map(
      ([word, [unit, factor]]): [string, Unit] => [word, [unitCode(unit), factor]],
    ),
    ...[...currencies.names, ...currencies.codes].map(([word, code]): [string, Unit] => [
      word,
      [unitCode(code), 1],
    ]),
    ...[...numbers.percents, numbers.perCent.join(' ')].map((word): [string, Unit] => [
      word,
      ['percent', 1],
    ]),
  ];
}

/** The key of each word of an entry. */
function keyOf(words: string): string {
  return words.split(' ').map(wordKey).join(' ');
}
