import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoize } from '../engine/memoize.ts';
import { randomNumbers } from './bench-texts.ts';

/** A story of an invented archive, as its editor would write it. */
export interface ArchiveStory {
  readonly slug: string;
  readonly title: string;
  /** ISO 8601. */
  readonly date: string;
  readonly articles: readonly ArchiveArticle[];
}

export interface ArchiveArticle {
  readonly slug: string;
  readonly outlet: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/**
 * One story of an invented archive: three outlets tell some thirty facts, each most of them, in words
 * partly its own. The story depends on its number alone. Words are drawn so that, as in real text,
 * few are common, half of the vocabulary stands in one story alone, and each story brings new ones.
 */
export function archiveStory(number: number): ArchiveStory {
  const random = randomNumbers(1000 + number * 7919);
  const topic = topicOf(random);
  const facts = Array.from({ length: 32 }, () => factOf(topic, random));
  const name = `${topic.places[0]} ${topic.words[0]}`;
  const day = new Date(Date.UTC(2011, 0, 1 + ((number * 37) % 4000)));
  const outlets = threeOf(OUTLETS, random);
  return {
    slug: `${slugOf(name)}-${number}`,
    title: capital(`${topic.words[1]} of ${topic.places[0]} ${topic.words[0]} ${topic.words[2]}`),
    date: day.toISOString().slice(0, 10),
    articles: outlets.map((outlet) => ({
      slug: slugOf(outlet),
      outlet,
      headline: capital(phrase(7, topic, random).join(' ')),
      paragraphs: paragraphsOf(facts, topic, random),
    })),
  };
}

/** Writes so many stories of the invented archive as a content folder. */
export function writeArchive(contentDir: string, stories: number): void {
  for (let number = 0; number < stories; number += 1) {
    const { slug, title, date, articles } = archiveStory(number);
    const folder = join(contentDir, slug);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'story.md'), `---\ntitle: ${title}\ndate: ${date}\n---\n`);
    for (const { slug: article, outlet, headline, paragraphs } of articles) {
      const facts = `outlet: ${outlet}\nheadline: ${headline}\npublished: ${date}`;
      writeFileSync(
        join(folder, `${article}.md`),
        `---\n${facts}\n---\n\n${paragraphs.join('\n\n')}\n`,
      );
    }
  }
}

const OUTLETS = [
  ...['Morning Herald', 'Evening Courier', 'The Gazette', 'Radio North', 'Harbour News'],
  ...['Weekly Ledger', 'The Observer of Tarn', 'Wire Service', 'Daily Quay', 'Market Letter'],
];

const COMMON =
  'the the the the the the of of of to to to and and a a a in in in that for on on is was with as it by at from he his be are has had will not have they which an its were their been but who this after she or more would about'.split(
    ' ',
  );

/** What a story is about: its own names and words, besides those of the language. */
interface Topic {
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly words: readonly string[];
}

function topicOf(random: () => number): Topic {
  const names = (count: number) =>
    Array.from({ length: count }, () => capital(inventedWord(rareRank(random))));
  const given = () => capital(inventedWord(9000 + Math.floor(random() ** 2 * 300)));
  return {
    people: names(7).map((surname) => `${given()} ${surname}`),
    places: names(6),
    words: Array.from({ length: 60 }, () =>
      inventedWord(random() < 0.6 ? usualRank(random) : rareRank(random)),
    ),
  };
}

/** The words of a language: the first are common, the last rare. */
function usualRank(random: () => number): number {
  return Math.floor(6000 * random() ** 2.6);
}

/** Words without end: each story draws some that no other has. */
function rareRank(random: () => number): number {
  return 10_000 + Math.floor(3000 * (random() ** -1.1 - 1));
}

type Fact = readonly string[];

function factOf(topic: Topic, random: () => number): Fact {
  const words = phrase(9 + Math.floor(random() * 18), topic, random);
  const kind = random();
  if (kind < 0.16) words.splice(3, 0, ...figureOf(topic, random).split(' '));
  else if (kind < 0.28) {
    const speaker = oneOf(topic.people, random);
    return [`“${capital(words.join(' '))},”`, 'said', ...speaker.split(' '), 'on', dayOf(random)];
  } else if (kind < 0.36) words.push('on', ...dateOf(random).split(' '));
  return words;
}

function figureOf(topic: Topic, random: () => number): string {
  const number = 1 + Math.floor(random() * 980);
  const kinds = [
    () => `$${number}.${Math.floor(random() * 10)} million`,
    () => `${1 + Math.floor(random() * 98)} percent`,
    () => `${number},${String(Math.floor(random() * 1000)).padStart(3, '0')} people`,
    () => `${number} ${oneOf(topic.words, random)}s`,
    () => `€${number} billion`,
    () => `${number} petahashes per second`,
  ];
  return oneOf(kinds, random)();
}

const MONTHS = 'January February March April May June July August September October'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday'.split(' ');

function dateOf(random: () => number): string {
  const year = 2010 + Math.floor(random() * 12);
  return `${oneOf(MONTHS, random)} ${1 + Math.floor(random() * 28)}, ${year}`;
}

function dayOf(random: () => number): string {
  return oneOf(DAYS, random);
}

function phrase(length: number, topic: Topic, random: () => number): string[] {
  return Array.from({ length }, (_, place) => {
    const kind = random();
    if (place % 2 === 1 && kind < 0.8) return oneOf(COMMON, random);
    if (kind < 0.09) return oneOf(topic.people, random).split(' ').at(-1) ?? '';
    if (kind < 0.14) return oneOf(topic.places, random);
    return kind < 0.45
      ? (topic.words[Math.floor(random() ** 1.7 * topic.words.length)] ?? '')
      : inventedWord(usualRank(random));
  });
}

/** Most facts in an order nearly common to all articles, and some sentences of its own. */
function paragraphsOf(facts: readonly Fact[], topic: Topic, random: () => number): string[] {
  const told = facts.flatMap((fact, place) =>
    random() < 0.55 ? [{ at: place + random() * 6, fact: retold(fact, topic, random) }] : [],
  );
  const own = Array.from({ length: 9 }, () => ({
    at: random() * facts.length,
    fact: factOf(topic, random),
  }));
  const sentences = [...told, ...own]
    .sort((a, b) => a.at - b.at)
    .map(({ fact }) => `${capital(fact.join(' '))}.`);
  return Array.from({ length: Math.ceil(sentences.length / 3) }, (_, place) =>
    sentences.slice(3 * place, 3 * place + 3).join(' '),
  );
}

/** The fact in other words: some are left out, some replaced. Figures, names and quotations stay. */
function retold(fact: Fact, topic: Topic, random: () => number): Fact {
  const words = fact.flatMap((word) => {
    const kind = random();
    if (!/^[a-z]+$/.test(word) || kind < 0.72) return [word];
    return kind < 0.82 ? [] : [oneOf(topic.words, random)];
  });
  return words.length > 3 ? words : fact;
}

function threeOf(list: readonly string[], random: () => number): string[] {
  const first = Math.floor(random() * list.length);
  return [0, 3, 7].map((step) => list[(first + step) % list.length] ?? '');
}

function oneOf<Item>(list: readonly Item[], random: () => number): Item {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('Nothing to choose from. This is a bug.');
  return one;
}

function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const ONSETS =
  'b br c ch cl d dr f fl g gr h j k l m n p pl pr r s sh sl st t th tr v w z qu sp cr'.split(' ');
const VOWELS = 'a e i o u a e i o ea ai ou ie oo'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'st', 'ck', 'rn', 'll', 'p'];
const ENDINGS = ['', '', '', 'ed', 'ing', 's', 'er', 'tion', 'ly', 'al', 'ment', 'y', 'ity', 'en'];

/** The word of a rank, always the same; the rarer the longer. */
const inventedWord = memoize((rank: number): string => {
  const random = randomNumbers(rank * 2654435761);
  const syllables = rank < 150 ? 1 : rank < 3000 ? 1 + Math.floor(random() * 2) : 2;
  let word = '';
  for (let left = syllables; left > 0; left -= 1)
    word += oneOf(ONSETS, random) + oneOf(VOWELS, random) + oneOf(CODAS, random);
  return word + (random() < 0.6 ? oneOf(ENDINGS, random) : '');
});
