import type { ArticleEntry, SearchIndex, StoryEntry } from './entries.ts';
import { words } from './words.ts';

/** A text that can be found: a title, an outlet, a headline or a passage. */
export interface Unit {
  readonly text: string;
  readonly kind: 'title' | 'outlet' | 'headline' | 'passage';
  readonly story: StoryEntry;
  /** The unit of the story's title. */
  readonly title: number;
  readonly article: ArticleUnits | null;
  /** The passage's number in its article, counted from 1; 0 for others. */
  readonly passage: number;
}

/** An article with the units of its outlet and headline; those of its passages follow. */
export interface ArticleUnits {
  readonly entry: ArticleEntry;
  readonly outlet: number;
  readonly headline: number;
}

/** An inverted index over all units. Words are numbers: places in `vocabulary`. */
export interface Library {
  readonly units: readonly Unit[];
  /** Comparison keys of all words. */
  readonly vocabulary: readonly string[];
  readonly wordIds: ReadonlyMap<string, number>;
  /** For each word, the units it stands in, ascending. */
  readonly postings: readonly (readonly number[])[];
  /** For each unit, its words in order. */
  readonly sequences: readonly Uint32Array[];
}

export function openLibrary(index: SearchIndex): Library {
  const units = listUnits(index);
  const wordIds = new Map<string, number>();
  const postings: number[][] = [];
  const sequences = units.map(({ text }, unit) =>
    Uint32Array.from(words(text), ({ key }) => {
      let id = wordIds.get(key);
      if (id === undefined) {
        id = wordIds.size;
        wordIds.set(key, id);
        postings.push([]);
      }
      const list = postings[id];
      if (list !== undefined && list.at(-1) !== unit) list.push(unit);
      return id;
    }),
  );
  return { units, vocabulary: [...wordIds.keys()], wordIds, postings, sequences };
}

function listUnits(index: SearchIndex): Unit[] {
  const units: Unit[] = [];
  for (const story of index) {
    const title = units.length;
    units.push({ text: story[1], kind: 'title', story, title, article: null, passage: 0 });
    for (const entry of story[2]) {
      const article = { entry, outlet: units.length, headline: units.length + 1 };
      const [, name, , , , , headline, passages] = entry;
      units.push({ text: name, kind: 'outlet', story, title, article, passage: 0 });
      units.push({ text: headline, kind: 'headline', story, title, article, passage: 0 });
      passages.forEach((text, place) =>
        units.push({ text, kind: 'passage', story, title, article, passage: place + 1 }),
      );
    }
  }
  return units;
}
