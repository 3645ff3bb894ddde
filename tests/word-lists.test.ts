import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordListsIn, wordsInCode } from './support/word-lists.ts';

const ENGINE = resolve(import.meta.dirname, '../src/engine');
/** The folders of rules. `language` holds the words, `explain` makes sentences. */
const RULES = [
  'align',
  'dates',
  'diff',
  'figures',
  'findings',
  'names',
  'quotes',
  'reading',
  'revisions',
];

/** Lists that are no English words, with what they are instead. */
const NO_WORDS: Readonly<Record<string, string>> = {
  'figures/figure-rows.ts': 'kinds of rows',
  'reading/words.ts': 'ends of domain names',
  'reading/not-figures.ts': 'ends of domain names',
  'reading/time-units.ts': 'names of units in comparison.json',
  'reading/tricky-text.ts': 'text for tests',
};

const files = RULES.flatMap((folder) =>
  readdirSync(join(ENGINE, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`),
);

describe('a file of rules', () => {
  it.each(files.filter((file) => NO_WORDS[file] === undefined))(
    '%s holds no list of English words',
    (file) => {
      const lists = wordListsIn(file, readFileSync(join(ENGINE, file), 'utf8'));
      const told = lists.map(({ line, words }) => `line ${line}: ${words.join(', ')}, …`);
      expect(told, `Move it to src/engine/language/en/, as data with a sentence`).toEqual([]);
    },
  );
});

/** Words in patterns that are of no language. */
const OF_NO_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  'reading/not-figures.ts': ['www', 'com', 'org', 'net', 'gov'],
  'reading/words.ts': ['https', 'www', 'com', 'org', 'net', 'gov', 'edu', 'mil', 'int', 'info', 'io', 'co', 'tv', 'uk', 'us', 'eu', 'de', 'fr', 'ca', 'au'],
  'revisions/transformations.ts': ['https', 'www'],
}; // prettier-ignore

describe('a rule', () => {
  it.each(files.filter((file) => file !== 'reading/tricky-text.ts'))(
    'of %s names no word of a language',
    (file) => {
      const allowed = OF_NO_LANGUAGE[file] ?? [];
      const found = wordsInCode(file, readFileSync(join(ENGINE, file), 'utf8'));
      const told = found
        .filter(({ word }) => !allowed.includes(word))
        .map(({ line, word }) => `line ${line}: ${word}`);
      expect(told, 'Move it to a topic of the language').toEqual([]);
    },
  );
});

describe('wordsInCode', () => {
  it.each([
    ['a pattern', 'const A = /^ of (?<year>\\d+)$/u;'],
    ['a pattern in a string', 'const A = new RegExp("^ of $");'],
    ['a pattern in pieces', 'const A = String.raw`(?:${B} of \\p{Lu}${C})`;'],
    ['a word of a text that is compared', "if (tokens[at]?.key === 'of') go();"],
    ['a token that is compared', "if (keyAt(run, at + 1) !== 'of') go();"],
    ['the end of a word', "if (word.endsWith('of')) go();"],
  ])('finds it in %s', (_, source) => {
    expect(wordsInCode('a.ts', source)).toEqual([{ line: 1, word: 'of' }]);
  });

  it.each([
    ['kinds of things', "if (figure.kind === 'money' || found.relation === 'same') go();"],
    ['letters and classes of letters', 'const A = /^[a-z]s?\\p{Lu}[aeiou\\]ab]$/u;'],
    ['other strings', "const A = ['of', `of ${B}`];"],
  ])('leaves %s alone', (_, source) => {
    expect(wordsInCode('a.ts', source)).toEqual([]);
  });
});

describe('wordListsIn', () => {
  it.each([
    ['alternatives', 'const A = /^(the|harbour|rose|fell)$/;'],
    ['a string that is split', "const A = 'the harbour rose fell'.split(' ');"],
    ['an array', "const A = new Set(['the', 'harbour', 'rose', 'fell']);"],
    ['a table', "const A = new Map([['the', 1], ['harbour', 2], ['rose', 3], ['fell', 4]]);"],
    ['a pattern in a string', "const A = new RegExp('(?:the|harbour|rose|fell)');"],
  ])('finds %s', (_, source) => {
    expect(wordListsIn('a.ts', source)).toEqual([
      { line: 1, words: ['the', 'harbour', 'rose', 'fell'] },
    ]);
  });

  it.each([
    ['three words', 'const A = /^(the|harbour|rose)$/;'],
    ['a sentence', "throw new Error('The harbour rose and fell again.');"],
    ['names of kinds', "const A = ['same', 'partial', 'none', 'other'] as const;"],
    ['a type', "type A = 'same' | 'partial' | 'none' | 'other';"],
    ['endings', 'const A = /(ch|sh|ss|zz)es$/;'],
  ])('leaves %s alone', (_, source) => {
    expect(wordListsIn('a.ts', source)).toEqual([]);
  });
});
