import { NOWHERE, placesIn, storyOf } from './postings.ts';
import type { Hits } from './term-hits.ts';
import { HEADLINE, NO_ARTICLE, OUTLET, PASSAGE, TITLE, type UnitTable } from './unit-table.ts';

/** A term of the query with the units that answer it. */
export interface MatchedTerm {
  /** False where a passage may do without it. */
  readonly required: boolean;
  /** How many terms stand before it in the query. */
  readonly place: number;
  readonly hits: Hits;
}

/** A unit that answers the query, and how well: comparable within one search only. */
export interface Match {
  readonly unit: number;
  readonly score: number;
}

export interface Matches {
  /** The best ones, best first: not all where there are many. */
  readonly best: readonly Match[];
  /** The stories of all. */
  readonly stories: ReadonlySet<number>;
  readonly articles: number;
  readonly passages: number;
  readonly units: number;
  /** The terms each of which is all that some unit lacks. */
  readonly lacking: readonly MatchedTerm[];
}

/** Finds the units that answer; with `loose`, those that have some of the terms. `keeps` leaves out what a filter does. */
export type Matcher = (
  terms: readonly MatchedTerm[],
  loose?: boolean,
  keeps?: (unit: number) => boolean,
) => Matches;

/** A word in the headline, outlet or story's title counts for the passages below, but less. */
const IN_HEAD = 0.3;
const NEXT_TO_EACH_OTHER = 0.3;
/** So many are kept; of these it is looked whether their words stand together. */
const MOST = 400;
const COPY = 0.9;
/** What has only some of the terms answers if it does so at least so well as the best. */
const LOOSEST = 0.5;
const KINDS: readonly number[] = [1.5, 1.2, 1.3, 1];

/**
 * Makes a matcher. It works in tables of all units, which are made once and wiped after each use: a
 * word may have tens of thousands of units, and each key asks anew.
 */
export function matcher(table: UnitTable): Matcher {
  const masks = new Uint16Array(table.units);
  const scores = new Float32Array(table.units);
  const inArticle = new Uint16Array(table.firsts.length);
  const inTitle = new Uint16Array(table.starts.length);

  /** Which terms the headline, outlet or title above a unit have. */
  const above = (unit: number): number => {
    const article = table.articles[unit] ?? NO_ARTICLE;
    if (article === NO_ARTICLE) return 0;
    return (inArticle[article] ?? 0) | (inTitle[table.stories[article] ?? 0] ?? 0);
  };

  const noteHead = (unit: number): void => {
    const [kind, mask] = [table.kinds[unit], masks[unit] ?? 0];
    const article = table.articles[unit] ?? 0;
    if (kind === OUTLET || kind === HEADLINE) inArticle[article] = (inArticle[article] ?? 0) | mask;
    else if (kind === TITLE) inTitle[storyOf(unit, table.starts)] = mask;
  };

  return (terms, loose = false, keeps = () => true) => {
    const touched: number[] = [];
    const weights = terms.map(({ hits }) => weightOf(hits, table.units));
    let required = 0;
    terms.forEach((term, at) => {
      const bit = 1 << at;
      if (term.required) required |= bit;
      for (const { units, closeness } of term.hits) {
        const worth = closeness * (weights[at] ?? 0);
        for (const unit of units) {
          const mask = masks[unit] ?? 0;
          if (mask & bit) continue;
          if (mask === 0) touched.push(unit);
          masks[unit] = mask | bit;
          scores[unit] = (scores[unit] ?? 0) + worth;
        }
      }
    });
    for (const unit of touched) if (table.kinds[unit] !== PASSAGE) noteHead(unit);

    let [units, worths]: [number[], number[]] = [[], []];
    let lacking = 0;
    for (const unit of touched) {
      const own = masks[unit] ?? 0;
      if ((own & required) === 0) continue;
      const all = own | above(unit);
      const lacks = required & ~all;
      if (lacks !== 0 && !loose) {
        if ((lacks & (lacks - 1)) === 0) lacking |= lacks;
        continue;
      }
      if (!keeps(unit)) continue;
      let score = scores[unit] ?? 0;
      for (let at = 0, left = all & ~own; left !== 0; at += 1, left >>= 1)
        if (left & 1) score += IN_HEAD * (weights[at] ?? 0);
      units.push(unit);
      worths.push(score * worthOf(unit, table));
    }
    for (const unit of touched) {
      masks[unit] = scores[unit] = 0;
      const article = table.articles[unit] ?? NO_ARTICLE;
      if (article !== NO_ARTICLE) inArticle[article] = 0;
      else inTitle[storyOf(unit, table.starts)] = 0;
    }
    if (loose) {
      const least = LOOSEST * worths.reduce((most, worth) => Math.max(most, worth), 0);
      units = units.filter((_, at) => (worths[at] ?? 0) >= least);
      worths = worths.filter((worth) => worth >= least);
    }
    return {
      best: closer(bestOf(units, worths), terms, weights, table),
      ...counted(units, table),
      lacking: terms.filter((_, at) => lacking & (1 << at)),
    };
  };
}

function counted(units: readonly number[], table: UnitTable) {
  const [stories, articles] = [new Set<number>(), new Set<number>()];
  let passages = 0;
  for (const unit of units) {
    const article = table.articles[unit] ?? NO_ARTICLE;
    if (article === NO_ARTICLE) stories.add(storyOf(unit, table.starts));
    else {
      articles.add(article);
      stories.add(table.stories[article] ?? 0);
    }
    if (table.kinds[unit] === PASSAGE) passages += 1;
  }
  return { stories, articles: articles.size, passages, units: units.length };
}

function bestOf(units: readonly number[], worths: readonly number[]): Match[] {
  const least =
    worths.length > MOST ? (Float64Array.from(worths).sort().at(-MOST) ?? 0) : -Infinity;
  const best: Match[] = [];
  units.forEach((unit, at) => {
    const score = worths[at] ?? 0;
    if (score >= least && best.length < 2 * MOST) best.push({ unit, score });
  });
  return byScore(best).slice(0, MOST);
}

function byScore(matches: readonly Match[]): Match[] {
  return matches.toSorted((a, b) => b.score - a.score || a.unit - b.unit);
}

/** How telling it is to have a term that so many of all units have. */
function weightOf(hits: Hits, units: number): number {
  const having = Math.min(
    units,
    hits.reduce((sum, list) => sum + list.units.length, 0),
  );
  return Math.log(1 + (units - having + 0.5) / (having + 0.5));
}

function worthOf(unit: number, table: UnitTable): number {
  const article = table.articles[unit] ?? NO_ARTICLE;
  return (KINDS[table.kinds[unit] ?? PASSAGE] ?? 1) * (table.isCopy[article] ? COPY : 1);
}

/** Adds what it is worth that words which follow each other in the query do so in the text. */
function closer(
  matches: readonly Match[],
  terms: readonly MatchedTerm[],
  weights: readonly number[],
  table: UnitTable,
): readonly Match[] {
  if (terms.length < 2) return matches;
  const compared = matches.map(({ unit, score }) => {
    let worth = 0;
    for (let next = 1; next < terms.length; next += 1) {
      const [left, right] = [terms[next - 1], terms[next]];
      if (left && right && adjoin(left.hits, right.hits, unit, right.place - left.place))
        worth += (weights[next - 1] ?? 0) + (weights[next] ?? 0);
    }
    return { unit, score: score + worth * NEXT_TO_EACH_OTHER * worthOf(unit, table) };
  });
  return byScore(compared);
}

/** Whether words of the one stand so many places before words of the other. */
function adjoin(left: Hits, right: Hits, unit: number, apart: number): boolean {
  return left.some(({ postings: one }) => {
    const places = one === null ? NOWHERE : placesIn(one, unit);
    if (places.length === 0) return false;
    return right.some(({ postings: other }) => {
      const follows = other === null ? NOWHERE : placesIn(other, unit);
      return places.some((place) => place > 0 && follows.includes(place + apart));
    });
  });
}
