import { sieves } from './filters.ts';
import type { SearchIndex } from './index-files.ts';
import type { Match, MatchedTerm, Matcher, Matches } from './match.ts';
import type { NearWord } from './near-words.ts';
import { otherSpacing } from './other-spacing.ts';
import { storyOf } from './postings.ts';
import { loosened, type Query, type Term } from './query.ts';
import { required, type MeantTerm, type Reader } from './meant-terms.ts';
import { hitsOf, idsOf, isLong } from './term-hits.ts';
import { PASSAGE } from './unit-table.ts';

export interface Found extends Omit<Matches, 'lacking'> {
  /** Words that were read as others, as they do not answer as typed. */
  readonly corrected: readonly Correction[];
  /** True where nothing has all the words, so that these have some of them. */
  readonly loose: boolean;
  /** What each term was taken for. */
  readonly meant: readonly MeantTerm[];
  /** Where nothing was found: words like those that are nowhere. */
  readonly nearest: readonly string[];
  /** Set where only the newest stories were looked at, as nearly all have these words. */
  readonly newest?: boolean;
}

export interface Correction {
  readonly typed: string;
  readonly read: readonly string[];
}

/** Where the terms looked up first leave more stories, the others are looked up in all. */
const FEW_STORIES = 40;
/** Of a common word that is to narrow more stories, so many files are fetched at most. */
const FEW_FILES = 5;
/** With more matches than these, those that have the common words too are meant. */
const MANY = 5;
/** Words that are in nearly all stories are looked up in so many. */
export const NEWEST = 30;
/** With more readings than this a correction would be a guess. */
const MOST_SURE = 3;

/**
 * Finds the passages, headlines, outlets and titles that answer a query. A passage answers when it
 * holds every word, or its headline, outlet or story does and it holds at least one. Words that
 * occur nowhere are read as the nearest that do, and so are those without which there would be an
 * answer; failing that, a passage may lack words.
 */
export function finder(index: SearchIndex, match: Matcher, reader: Reader) {
  /** `check` is called before more is fetched: it throws where the answer is not wanted any more. */
  return async (query: Query, check: () => void): Promise<Found> => {
    const none = { corrected: [], loose: false, nearest: [] };
    if (query.terms.length === 0)
      return { ...none, meant: [], ...(await onlyFiltered(query, index)) };
    const typed = await reader.meantBy(query.terms);
    check();
    const near = await Promise.all(
      typed.map(async (term) => (term.meanings.length === 0 ? reader.near(term) : [])),
    );
    if (isGuess(typed, near)) return looseFind(query, typed, near);
    const meant = typed.map((term, at) => reader.withNear(term, near[at] ?? []));
    check();
    const found = await matching(meant, query);
    if (found.units > 0) return { ...none, ...found, meant, corrected: corrections(meant, near) };
    check();
    const spaced = await spacedFind(meant, near, query);
    if (spaced !== null) return spaced;
    check();
    const corrected = await correctedFind(meant, near, found.lacking, query);
    return corrected ?? looseFind(query, typed, near);
  };

  /** Reads words as written together or apart. */
  async function spacedFind(
    meant: readonly MeantTerm[],
    near: readonly (readonly NearWord[])[],
    query: Query,
  ): Promise<Found | null> {
    const spaced = await otherSpacing(meant, index);
    const terms = meant.map((term, at): MeantTerm => {
      const other = spaced[at];
      return other ? { ...term, meanings: [...term.meanings, other.meaning] } : term;
    });
    if (spaced.every((one) => one === null) || terms.some(({ meanings }) => meanings.length === 0))
      return null;
    const found = await matching(terms, query);
    if (found.units === 0) return null;
    const read = spaced.map((one, at) => (one ? [{ key: one.read }] : (near[at] ?? [])));
    const corrected = corrections(terms, read);
    return { ...found, meant: terms, corrected, loose: false, nearest: [] };
  }

  /** Reads as others the words that are in the way of an answer. */
  async function correctedFind(
    meant: readonly MeantTerm[],
    near: readonly (readonly NearWord[])[],
    lacking: readonly MatchedTerm[],
    query: Query,
  ): Promise<Found | null> {
    const inTheWay = lacking.map(({ place }) => place);
    const all = await Promise.all(
      meant.map(async (term, at) => {
        const isSuspect = term.required && (inTheWay.length === 0 || inTheWay.includes(at));
        const known = near[at] ?? [];
        return isSuspect && known.length === 0 ? reader.near(term) : known;
      }),
    );
    const terms = meant.map((term, at) => reader.withNear(term, all[at] ?? []));
    if (terms.some(({ meanings }) => meanings.length === 0)) return null;
    const found = await matching(terms, query);
    if (found.units === 0) return null;
    const corrected = corrections(terms, all);
    return { ...found, meant: terms, corrected, loose: false, nearest: [] };
  }

  async function looseFind(
    query: Query,
    typed: readonly MeantTerm[],
    near: readonly (readonly NearWord[])[],
  ): Promise<Found> {
    const terms = await reader.meantBy(loosened(query).terms);
    const known = required(terms.filter(({ meanings }) => meanings.length > 0));
    const found = await matching(known, query, true);
    const nearest = near.flatMap((some) => some.slice(0, MOST_SURE).map(({ key }) => key));
    return {
      ...found,
      corrected: [],
      loose: found.units > 0,
      meant: known.length > 0 ? known : typed,
      nearest,
    };
  }

  /**
   * Looks up what answers all terms: those of rare words first, then the others where these were
   * found. Where much is found, common words tell what is meant.
   */
  async function matching(
    meant: readonly MeantTerm[],
    query: Query,
    loose = false,
  ): Promise<Matches & { newest?: boolean }> {
    const wanted = meant.filter((term) => term.required);
    if (isEverywhere(wanted)) {
      const terms = await termHits(wanted, meant, newestStories());
      return { ...match(terms, loose), newest: true };
    }
    const short = wanted.filter(({ meanings }) => !isLong(meanings, index));
    const long = wanted.filter((term) => !short.includes(term));
    let terms = await termHits(short, meant);
    let found = match(terms, loose);
    if (long.length > 0 && (short.length === 0 || found.units > 0)) {
      const few = short.length > 0 && (loose || found.stories.size <= FEW_STORIES);
      terms = inOrder([
        ...terms,
        ...(await termHits(long, meant, few ? found.stories : undefined)),
      ]);
      found = match(terms, loose);
    }
    if (!loose && found.units > MANY) ({ terms, found } = await narrowed(terms, found, meant));
    if (query.filters.length === 0 || found.units === 0) return found;
    const left = await sieves(query.filters, index, found.stories);
    return match(terms, loose, (unit) => left.every(({ keeps }) => keeps(unit)));
  }

  /** Of much that was found, what has the common words of the query as well, as far as anything has. */
  async function narrowed(
    terms: readonly MatchedTerm[],
    found: Matches,
    meant: readonly MeantTerm[],
  ): Promise<{ terms: readonly MatchedTerm[]; found: Matches }> {
    let narrowest = { terms, found };
    for (const term of byFiles(meant)) {
      const { stories } = narrowest.found;
      const few = stories.size <= FEW_STORIES;
      if (!few && filesOf(term) > FEW_FILES) break;
      const added = await termHits([term], meant, few ? stories : undefined);
      const all = inOrder([
        ...narrowest.terms,
        ...added.map((one) => ({ ...one, required: true })),
      ]);
      const fewer = match(all);
      if (fewer.units > 0) narrowest = { terms: all, found: fewer };
    }
    return narrowest;
  }

  /** Whether there are common words alone, of which nearly every passage has some. */
  function isEverywhere(terms: readonly MeantTerm[]): boolean {
    const inRun = ({ meanings }: MeantTerm) => meanings.some(({ kind }) => kind === 'all');
    return (
      terms.every((term) => term.common && !inRun(term)) &&
      terms.some((term) => filesOf(term) > FEW_FILES)
    );
  }

  function newestStories(): ReadonlySet<number> {
    const stories = index.root.stories.length;
    return new Set(Array.from({ length: NEWEST }, (_, at) => stories - 1 - at));
  }

  async function termHits(
    terms: readonly MeantTerm[],
    all: readonly MeantTerm[],
    stories?: ReadonlySet<number>,
  ): Promise<readonly MatchedTerm[]> {
    return Promise.all(
      terms.map(async (term) => ({
        required: term.required,
        place: all.indexOf(term),
        hits: await hitsOf(term.meanings, index, stories),
      })),
    );
  }

  /** The common words among the terms, first those in the fewest files. */
  function byFiles(meant: readonly MeantTerm[]): MeantTerm[] {
    return meant
      .filter((term) => !term.required && term.meanings.length > 0)
      .sort((a, b) => filesOf(a) - filesOf(b));
  }

  function filesOf({ meanings }: MeantTerm): number {
    return Math.max(...meanings.flatMap(idsOf).map((id) => index.filesOf(id)));
  }
}

function inOrder(terms: readonly MatchedTerm[]): MatchedTerm[] {
  return terms.toSorted((a, b) => a.place - b.place);
}

/** Of a word alone that is nowhere and like many others, none can be said to be meant. */
function isGuess(terms: readonly MeantTerm[], near: readonly (readonly NearWord[])[]): boolean {
  const [only = []] = near;
  const least = Math.min(...only.map(({ cost }) => cost));
  return terms.length === 1 && only.filter(({ cost }) => cost === least).length > MOST_SURE;
}

function corrections(
  terms: readonly Term[],
  near: readonly (readonly Pick<NearWord, 'key'>[])[],
): Correction[] {
  return terms.flatMap(({ typed }, at) => {
    const read = (near[at] ?? []).map(({ key }) => key);
    return read.length > 0 ? [{ typed, read }] : [];
  });
}

/** What the filters leave where nothing else is asked for, the newest stories first. */
async function onlyFiltered(query: Query, index: SearchIndex): Promise<Omit<Matches, 'lacking'>> {
  const { starts, articles, kinds } = index.table;
  const left = await sieves(query.filters, index);
  const [finest] = left.toSorted((a, b) => a.breadth - b.breadth);
  const units = [...new Set(finest?.units() ?? [])].filter((unit) =>
    left.every(({ keeps }) => keeps(unit)),
  );
  const best = units
    .sort((a, b) => storyOf(b, starts) - storyOf(a, starts) || a - b)
    .map((unit, at): Match => ({ unit, score: 1 / (at + 1) }));
  return {
    best,
    stories: new Set(units.map((unit) => storyOf(unit, starts))),
    articles: new Set(units.filter((unit) => kinds[unit] !== 0).map((unit) => articles[unit])).size,
    passages: units.filter((unit) => kinds[unit] === PASSAGE).length,
    units: units.length,
  };
}
