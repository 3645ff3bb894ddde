import { languageOf } from '../../engine/language/index.ts';
import type { Entry } from '../dictionary.ts';
import { UNPRINTED, type Posting, type StoryStarts } from '../postings.ts';
import { FIRST_PASSAGE, TITLE } from '../story-text.ts';
import { readValues } from '../values.ts';
import { words } from '../words.ts';
import { fieldKeys, type SearchPart } from './search-part.ts';
import { stemLengths } from './stem-lengths.ts';
import { valueWordsOf } from './value-words-of.ts';
import { wordPlaces } from './word-places.ts';

/** The words of all stories, in order, and where each stands. */
export interface IndexedWords {
  readonly entries: readonly Entry[];
  readonly postings: Iterable<readonly Posting[]>;
  readonly starts: StoryStarts;
  readonly formEndings: readonly string[];
}

/** A word in so large a part of all units is common in any language; only where there are many units. */
const COMMON = 0.25;
const MANY = 400;

/** Words that may have several forms. */
const INFLECTED = /^\p{L}{4,}$/u;

/** Gathers the words of stories one by one. */
export function indexWords() {
  const places = wordPlaces();
  const starts = [0];
  const stems = new Map<string, string>();
  /** Words too common to be asked for. */
  const stopWords = new Set<string>();

  function addText(unit: number, text: string, language: string): void {
    for (const { key, place, also } of words(text)) {
      for (const one of [key, ...also]) {
        places.add(one, unit, place + 1);
        if (!stems.has(one)) note(one, language);
      }
    }
    for (const { key, bare, first } of readValues(text, valueWordsOf([language])))
      if (!bare) places.add(key, unit, first + 1);
  }

  /** Takes a word for one of the language it is first seen in. */
  function note(key: string, tag: string): void {
    const language = languageOf(tag);
    if (language.stopWords.has(key)) stopWords.add(key);
    stems.set(key, INFLECTED.test(key) ? language.stem(key) : key);
  }

  return {
    add({ title, articles, keys }: SearchPart): void {
      const start = starts.at(-1) ?? 0;
      let end = start + 1;
      addText(start + TITLE, title, articles[0]?.text[5] ?? '');
      for (const key of fieldKeys('story', title)) places.add(key, start + TITLE, UNPRINTED);
      for (const { outlet, text } of articles) {
        const [, name, , , , language, headline, firstUnit, passages] = text;
        const first = start + firstUnit;
        addText(first - FIRST_PASSAGE, name, language);
        for (const key of fieldKeys('outlet', outlet))
          places.add(key, first - FIRST_PASSAGE, UNPRINTED);
        addText(first - 1, headline, language);
        passages.forEach((passage, at) => addText(first + at, passage, language));
        end = first + passages.length;
      }
      for (const { unit, key } of keys) {
        places.add(key, start + unit, UNPRINTED);
        // Who is quoted is found by name though the passage says "he".
        const speaker = /^speaker:(.*)$/.exec(key)?.[1];
        if (speaker !== undefined) places.add(speaker, start + unit, UNPRINTED);
      }
      starts.push(end);
    },
    done(): IndexedWords {
      const units = starts.at(-1) ?? 0;
      const keys = places.keys();
      const { lengths, endings } = stemLengths(
        new Map([...stems].filter(([key]) => INFLECTED.test(key))),
      );
      const entries = keys.map((key, id): Entry => {
        const spread = places.spread(key);
        const isEverywhere = units >= MANY && spread > COMMON * units;
        const common = stopWords.has(key) || isEverywhere;
        const stem = lengths.get(key) ?? key.length;
        return { key, id, spread: Math.floor(Math.log2(spread)), common, stem };
      });
      return {
        entries,
        postings: entries.values().map(({ key }) => places.postings(key)),
        starts: Uint32Array.from(starts),
        formEndings: endings,
      };
    },
  };
}
