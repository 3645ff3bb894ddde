import { languageOf, type Language } from '../../src/engine/language/index.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/**
 * The same topics without a word: sets, tables and lists are empty, patterns match nothing, and
 * functions give back what they are given.
 */
function emptied<Topic extends object>(topic: Topic): Topic {
  return Object.fromEntries(
    Object.entries(topic).map(([name, value]) => [name, emptyLike(value)]),
  ) as Topic;
}

function emptyLike(value: unknown): unknown {
  if (value instanceof Set) return new Set();
  if (value instanceof Map) return new Map();
  if (value instanceof RegExp) return new RegExp('(?!)', value.flags);
  if (Array.isArray(value)) return [];
  if (typeof value === 'string') return '(?!)';
  if (typeof value === 'function') return (word: string) => word;
  return emptied(value as object);
}

const blank = emptied(languageOf('en'));

/** As much of German as a few sentences need: what a second language has to give, and no more. */
export const tinyGerman: Language = {
  ...blank,
  tag: 'de',
  numerals: 'all',
  stopWords: words('der die das und am im von ein eine'),
  clauses: {
    ...blank.clauses,
    pronouns: new Map([['er', 'male'], ['sie', 'female']]), // prettier-ignore
    determiners: words('der die das'),
    verbForm: /te$/u,
  },
  counting: {
    ...blank.counting,
    singular: (noun) => noun.replace(/(?<=boot|haus)e$/u, ''),
    isPlural: (noun) => /(?:boot|haus)e$/u.test(noun),
  },
  currencies: { ...blank.currencies, names: new Map([['euro', 'EUR']]) },
  dates: {
    ...blank.dates,
    weekdays: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' '),
    months: [['Januar', 'Jan'], ['Februar'], ['März']],
    dayEnding: String.raw`\.?`,
    dayOfMonth: '',
    relativeDays: new Map([['gestern', -1]]),
    relativeEnd: '',
  },
  givenNames: { ...blank.givenNames, female: words('karin') },
  numbers: {
    ...blank.numbers,
    ones: new Map([['zwei', 2], ['drei', 3], ['vier', 4]]), // prettier-ignore
    magnitudes: new Map([['tausend', 1e3], ['millionen', 1e6]]), // prettier-ignore
    halves: words('halb'),
    percents: words('% prozent'),
  },
  qualifiers: {
    ...blank.qualifiers,
    phrases: [[['fast'], true]],
    senses: [[/^fast$/, 'short']],
  },
  reporting: { ...blank.reporting, speechVerbs: words('sagte fragte') },
};
