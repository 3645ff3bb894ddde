import {
  isWritingOfNobody,
  namesContradict,
  sameSpeaker,
  speakersFit,
  speakersSurelyDiffer,
} from './speaker-fit.ts';
import { LEAST_PART, sharedParts } from './shared-words.ts';
import { weightOfAll } from './utterance.ts';
import type { SharedPairs, Shares } from './quote-pairs.ts';
import { NO_RULINGS, type Rulings } from '../corrections/rulings.ts';
import type { Said } from './said.ts';

/** Share of either utterance that must be found in the other where the speakers may be the same. */
const SAME_SPEAKER = 0.55;
/** The same where two speakers are named that do not fit: of the one, and of the other. */
const OTHER_SPEAKER = 0.8;
const OTHER_SPEAKER_BOTH = 0.5;
/** Share that two quotations of one row must have at least, if a third links them. */
const WITHIN_ROW = LEAST_PART;
/** A quotation of fewer words is linked only where both articles name one speaker. */
const SHORT = 3;
/** Two persons may well say the same few words; what weighs this much is one utterance. */
const ONE_UTTERANCE = 12;

/**
 * Rows of quotations that are the same utterance: every two of different articles share something.
 * A quotation may stand in several rows, where other articles cut it differently.
 */
export function rowsOf(
  said: readonly Said[],
  shared: SharedPairs,
  rulings: Rulings = NO_RULINGS,
): Said[][] {
  const isApart = (one: number, other: number) =>
    rulings.apart(said[one]?.quote.id ?? '', said[other]?.quote.id ?? '');
  const fits = (one: number, other: number) =>
    !isApart(one, other) && isAlike(one, other) && !isSaidTwice(said[one], said[other]);
  const isAlike = (one: number, other: number) =>
    said[one]?.family === said[other]?.family
      ? most(sharesOf(said[one], said[other])) >= WITHIN_ROW
      : most(shared.get(one)?.get(other)) >= WITHIN_ROW;
  const rows: number[][] = [];
  const rowsWith = new Map<number, number[]>();
  const enter = (member: number, row: number) => {
    rows[row]?.push(member);
    rowsWith.set(member, [...(rowsWith.get(member) ?? []), row]);
  };
  for (const [one, other] of [...setLinks(said, rulings), ...linksOf(said, shared)]) {
    if (isApart(one, other)) continue;
    const [ofOne, ofOther] = [rowsWith.get(one) ?? [], rowsWith.get(other) ?? []];
    if (ofOne.some((row) => ofOther.includes(row))) continue;
    const joins = (row: number, joiner: number) =>
      rows[row]?.every((member) => member === one || member === other || fits(member, joiner));
    const row = [...ofOne, ...ofOther]
      .toSorted((a, b) => a - b)
      .find((candidate) => joins(candidate, ofOne.includes(candidate) ? other : one));
    if (row !== undefined) enter(ofOne.includes(row) ? other : one, row);
    else {
      rows.push([]);
      enter(one, rows.length - 1);
      enter(other, rows.length - 1);
    }
  }
  return rows.map((row) => row.toSorted((a, b) => a - b).flatMap((index) => said[index] ?? []));
}

/** Few words that two named persons say each: "a dark day" of the one is no part of the other's. */
function isSaidTwice(a: Said | undefined, b: Said | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return Math.min(weight(a), weight(b)) < ONE_UTTERANCE && speakersSurelyDiffer(a, b);
}

/** The quotations that the editor sets as one, by number. */
function setLinks(said: readonly Said[], { together }: Rulings): [number, number][] {
  const places = new Map(said.map(({ quote }, index) => [quote.id, index]));
  return together.flatMap(([a, b]): [number, number][] => {
    const [one, other] = [places.get(a), places.get(b)];
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
}

function linksOf(said: readonly Said[], shared: SharedPairs): [number, number][] {
  return [...shared].flatMap(([one, partners]) =>
    [...partners].flatMap(([other, shares]): [number, number][] =>
      one < other && isLink(said, shared, one, other, shares) ? [[one, other]] : [],
    ),
  );
}

function isLink(
  said: readonly Said[],
  shared: SharedPairs,
  one: number,
  other: number,
  shares: Shares,
): boolean {
  const [a, b] = [said[one], said[other]];
  if (a === undefined || b === undefined) return false;
  const short = Math.min(a.utterance.words.length, b.utterance.words.length) < SHORT;
  if (short) return most(shares) === 1 && sameSpeaker(a, b);
  const fit = speakersFit(a, b) && isWritingOfNobody(a) === isWritingOfNobody(b);
  if (fit) return most(shares) >= SAME_SPEAKER;
  const long = Math.min(weight(a), weight(b)) >= ONE_UTTERANCE;
  const alike = Math.min(shares.own, shares.others) >= OTHER_SPEAKER_BOTH;
  return (
    most(shares) >= OTHER_SPEAKER &&
    (namesContradict(a, b) ? long && alike : long || alike) &&
    !hasOwnPartner(said, shared, one, b.family) &&
    !hasOwnPartner(said, shared, other, a.family)
  );
}

/** Whether the other article has the same words of the same speaker: then another's are an echo. */
function hasOwnPartner(
  said: readonly Said[],
  shared: SharedPairs,
  one: number,
  family: number,
): boolean {
  const own = said[one];
  return [...(shared.get(one) ?? [])].some(([other, shares]) => {
    const partner = said[other];
    if (own === undefined || partner?.family !== family) return false;
    return most(shares) >= OTHER_SPEAKER && sameSpeaker(own, partner);
  });
}

function sharesOf(a: Said | undefined, b: Said | undefined): Shares | undefined {
  if (a === undefined || b === undefined) return undefined;
  const [own, others] = sharedParts(a.utterance, b.utterance);
  return { own, others };
}

function most(shares: Shares | undefined): number {
  return shares === undefined ? 0 : Math.max(shares.own, shares.others);
}

function weight({ utterance }: Said): number {
  return weightOfAll(utterance.words);
}
