import type { SearchIndex } from './index-files.ts';
import { kept } from './kept.ts';
import { nearWords, type NearWord } from './near-words.ts';
import type { Term, Want } from './query.ts';
import { entryOf, readingsOf, type Reading } from './readings.ts';
import type { Meaning } from './term-hits.ts';

/** A term with all it may stand for; it has no meaning where its words are nowhere. */
export interface MeantTerm extends Term {
  readonly meanings: readonly Meaning[];
  /** So common that a passage may do without it, where the query has any other. */
  readonly common: boolean;
  /** False where a passage may do without it. */
  readonly required: boolean;
}

/** Looks terms up in the dictionary, each word once. */
export interface Reader {
  meantBy(terms: readonly Term[]): Promise<MeantTerm[]>;
  /** Words that may be meant by a mistyped one, best first. */
  near(term: Term): Promise<readonly NearWord[]>;
  withNear(term: MeantTerm, near: readonly NearWord[]): MeantTerm;
}

/** Closeness of words that are a letter away. */
const NEAR = 0.5;
/** Words whose readings are held. */
const KEPT = 200;

export function reader(index: SearchIndex): Reader {
  const readings = kept(KEPT, (key: string) => readingsOf(key, index));
  const near = kept(KEPT, (key: string) => nearWords(key, false, index));
  const nearOpen = kept(KEPT, (key: string) => nearWords(key, true, index));

  async function meaningOf(want: Want): Promise<Meaning | null> {
    if (want.as === 'word') {
      const found = await readings(want.keys[0] ?? '');
      return found.length > 0 ? { kind: 'words', readings: found } : null;
    }
    const entries = await Promise.all(want.keys.map((key) => entryOf(key, index)));
    const ids = entries.flatMap((entry) => entry?.id ?? []);
    const places = want.as === 'run' ? want.places : null;
    return ids.length === want.keys.length ? { kind: 'all', ids, keys: want.keys, places } : null;
  }

  return {
    async meantBy(terms) {
      const meant = terms.map(async (term) => {
        const meanings = await Promise.all(term.wants.map(meaningOf));
        const known = meanings.flatMap((one) => one ?? []);
        return { ...term, required: true, common: isCommon(known), meanings: known };
      });
      return required(await Promise.all(meant));
    },
    async near({ wants: [want], open }) {
      const [key = ''] = want?.keys ?? [];
      return want?.as === 'word' ? (open ? nearOpen : near)(key) : [];
    },
    withNear(term, words) {
      if (words.length === 0) return term;
      const added = words.map(({ key, id, cost }): Reading => {
        return { key, id, closeness: NEAR / Math.max(1, cost), common: false };
      });
      return { ...term, meanings: [...term.meanings, { kind: 'words', readings: added }] };
    },
  };
}

/** A passage may do without common words, where the query has any other. */
export function required(terms: readonly MeantTerm[]): MeantTerm[] {
  const isRare = terms.some(({ common }) => !common);
  return terms.map((term) => ({ ...term, required: !isRare || !term.common }));
}

function isCommon([first]: readonly Meaning[]): boolean {
  if (first?.kind !== 'words') return false;
  const [best] = first.readings;
  return best?.closeness === 1 ? best.common : first.readings.every(({ common }) => common);
}
