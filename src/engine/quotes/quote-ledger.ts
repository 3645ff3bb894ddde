import { comparisons, explainQuotes } from './quote-wording.ts';
import { LEAST_PART, sharedPart } from './shared-words.ts';
import { isTelling, utteranceOf } from './utterance.ts';
import type { Said } from './quote-wording.ts';
import type { Article, Passage, Quote, QuoteGroup } from '../types.ts';

/** Share of an utterance that must be found in the other where the speakers may be the same. */
const SAME_SPEAKER = 0.55;
/** The same where two speakers are named that do not fit. */
const OTHER_SPEAKER = 0.8;
/** Share that two quotations of one group must have at least, if a third links them. */
const WITHIN_GROUP = LEAST_PART;
/** A word in more quotations than this proposes no pairs: it would make the work quadratic. */
const COMMONEST_WORD = 40;

export interface QuoteLedgerInput {
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  readonly quotes: readonly Quote[];
  /** Slugs by independent article, a source first: only sources are compared. */
  readonly independent: readonly (readonly string[])[];
}

/** The quotations that stand in more than one independent article, in reading order of the first. */
export function quoteLedger({ articles, quotes, independent }: QuoteLedgerInput): QuoteGroup[] {
  const said = sayings(articles, quotes, independent);
  const shared = sharedParts(said);
  return groupsOf(said, shared).map((members, index) => {
    const differ = speakersDiffer(members);
    return {
      id: `qg${index + 1}`,
      quotes: members.map(({ quote }) => quote.id),
      relation: relationOf(members),
      explanation: explainQuotes(members, textOf(articles), differ),
      speakersDiffer: differ,
    };
  });
}

function sayings(
  articles: readonly Article[],
  quotes: readonly Quote[],
  independent: readonly (readonly string[])[],
): Said[] {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const families = new Map(independent.map((family, index) => [family[0] ?? '', index]));
  return quotes.flatMap((quote) => {
    const article = bySlug.get(quote.article);
    const family = families.get(quote.article);
    if (!article || family === undefined) return [];
    return [
      { quote, outlet: article.outlet, family, utterance: utteranceOf(article.text, quote.spans) },
    ];
  });
}

function textOf(articles: readonly Article[]): (slug: string) => string {
  const texts = new Map(articles.map(({ slug, text }) => [slug, text]));
  return (slug) => texts.get(slug) ?? '';
}

/** For each pair of quotations that may be the same, how much they share; symmetric. */
function sharedParts(said: readonly Said[]): Map<number, Map<number, number>> {
  const shared = new Map<number, Map<number, number>>(said.map((_, index) => [index, new Map()]));
  for (const [one, others] of candidates(said)) {
    for (const other of others) {
      const [a, b] = [said[one], said[other]];
      if (!a || !b) continue;
      const part = sharedPart(a.utterance, b.utterance);
      shared.get(one)?.set(other, part);
      shared.get(other)?.set(one, part);
    }
  }
  return shared;
}

/** Pairs of quotations of different independent articles that share a telling word. */
function candidates(said: readonly Said[]): Map<number, Set<number>> {
  const holders = new Map<string, number[]>();
  for (const [index, { utterance }] of said.entries()) {
    for (const key of new Set(utterance.words.filter(isTelling).map((word) => word.key))) {
      const list = holders.get(key);
      if (list) list.push(index);
      else holders.set(key, [index]);
    }
  }
  const pairs = new Map<number, Set<number>>();
  for (const list of holders.values()) {
    if (list.length > COMMONEST_WORD) continue;
    for (const one of list) {
      for (const other of list) {
        if (one >= other || said[one]?.family === said[other]?.family) continue;
        const known = pairs.get(one);
        if (known) known.add(other);
        else pairs.set(one, new Set([other]));
      }
    }
  }
  return pairs;
}

/** Groups in which every two quotations of different articles share something; one may be in several. */
function groupsOf(
  said: readonly Said[],
  shared: ReadonlyMap<number, ReadonlyMap<number, number>>,
): Said[][] {
  const linked = (one: number, other: number) => {
    const part = shared.get(one)?.get(other) ?? 0;
    const [a, b] = [said[one], said[other]];
    return a && b && part >= (speakersFit(a, b) ? SAME_SPEAKER : OTHER_SPEAKER);
  };
  const fits = (one: number, other: number) =>
    said[one]?.family === said[other]?.family
      ? sharedPartOf(said[one], said[other]) >= WITHIN_GROUP
      : (shared.get(one)?.get(other) ?? 0) >= WITHIN_GROUP;
  const groups: number[][] = [];
  for (const [one] of said.entries()) {
    for (const other of shared.get(one)?.keys() ?? []) {
      if (other < one || !linked(one, other)) continue;
      if (groups.some((group) => group.includes(one) && group.includes(other))) continue;
      const group = groups.find(
        (members) =>
          (members.includes(one) &&
            members.every((member) => member === one || fits(member, other))) ||
          (members.includes(other) &&
            members.every((member) => member === other || fits(member, one))),
      );
      if (group) group.push(group.includes(one) ? other : one);
      else groups.push([one, other]);
    }
  }
  return groups.map((group) =>
    group.toSorted((a, b) => a - b).flatMap((index) => said[index] ?? []),
  );
}

function sharedPartOf(a: Said | undefined, b: Said | undefined): number {
  return a && b ? sharedPart(a.utterance, b.utterance) : 0;
}

function relationOf(members: readonly Said[]): QuoteGroup['relation'] {
  const changes = comparisons(members).flatMap((comparison) => comparison.changes);
  if (changes.length === 0) return 'identical';
  return changes.every(({ trims }) => trims) ? 'trimmed' : 'altered';
}

function speakersDiffer(members: readonly Said[]): boolean {
  return members.some((a) => members.some((b) => a.family !== b.family && !speakersFit(a, b)));
}

/** Names fit where one is unknown or generic, or they share their last word or one holds the other. */
function speakersFit(a: Said, b: Said): boolean {
  const [one, other] = [a.quote.speaker, b.quote.speaker];
  if (one === null || other === null || !isProper(one) || !isProper(other)) return true;
  const [left, right] = [nameWords(one), nameWords(other)];
  return left.some((word) => right.includes(word));
}

function isProper(name: string): boolean {
  return /^\p{Lu}/u.test(name) && /\p{Lu}\S*$/u.test(name);
}

function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.,]|'s\b/gu, '')
    .split(/\s+/u)
    .filter((word) => word.length > 2 && !/^(?:the|jr|sr|iii)$/u.test(word));
}
