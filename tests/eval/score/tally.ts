/** What is counted of one measure, over all stories. */
export interface Tally {
  /** How many of the labels were met, of how many. */
  hit: number;
  gold: number;
  /** How many of the claims were right, of how many. */
  right: number;
  found: number;
  /** What was missed and what was claimed wrongly, in a line each. */
  readonly notes: string[];
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const MEASURES = [
  'alignment',
  'alignment-same',
  'strong',
  'only',
  'figures',
  'figure-links',
  'conflicts',
  'quotes',
  'speakers',
  'quote-links',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Tallies = Readonly<Record<Measure, Tally>>;

export function newTallies(): Tallies {
  return {
    alignment: newTally(),
    'alignment-same': newTally(),
    strong: newTally(),
    only: newTally(),
    figures: newTally(),
    'figure-links': newTally(),
    conflicts: newTally(),
    quotes: newTally(),
    speakers: newTally(),
    'quote-links': newTally(),
  };
}

export function newTally(): Tally {
  return { hit: 0, gold: 0, right: 0, found: 0, notes: [] };
}

/** Nothing claimed is right where nothing was to be found. */
export function ratesOf({ hit, gold, right, found }: Tally): Rates {
  const precision = found > 0 ? right / found : gold > 0 ? 0 : 1;
  const recall = gold > 0 ? hit / gold : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}

/** Counts a set of claims against a set of labels: both are keys of the same kind. */
export function countSets(tally: Tally, want: ReadonlySet<string>, got: ReadonlySet<string>): void {
  const met = want.intersection(got).size;
  tally.gold += want.size;
  tally.found += got.size;
  tally.hit += met;
  tally.right += met;
}
