import type { ArticleUnits, Library, Unit } from './library.ts';
import type { Meaning } from './meaning.ts';

/** A term of the query against all units: `weights` as `weigh` gives them. */
export interface Matched {
  readonly common: boolean;
  readonly meaning: Meaning;
  readonly weights: Float32Array;
}

/** A unit that answers the query, and how well: comparable within one search only. */
export interface Hit {
  readonly unit: number;
  readonly score: number;
}

/** The hits in one article, or the hit in a story's title; best first. */
export interface Group {
  readonly article: ArticleUnits | null;
  readonly hits: readonly Hit[];
}

/** A word in the headline, outlet or story's title counts for the passages below, but less. */
const IN_HEAD = 0.3;
const NEXT_TO_EACH_OTHER = 0.3;
const COPY = 0.9;
const KINDS: Readonly<Record<Unit['kind'], number>> = {
  title: 1.5,
  headline: 1.3,
  outlet: 1.2,
  passage: 1,
};

/** Scores all units and gathers those that answer, by article; with `loose`, some of the terms do. */
export function rank(terms: readonly Matched[], library: Library, loose: boolean): Group[] {
  const required = terms.some((term) => !term.common)
    ? terms.filter((term) => !term.common)
    : terms;
  if (required.length === 0) return [];
  const usual = usualLength(library);
  const hits: Hit[] = [];
  library.units.forEach((unit, place) => {
    if (!required.some((term) => has(term, place))) return;
    const heads = headsOf(unit, place);
    if (!loose && !required.every((term) => has(term, place) || heads.some((h) => has(term, h))))
      return;
    const sequence = library.sequences[place] ?? new Uint32Array();
    const words = terms.reduce((sum, term) => sum + scoreOf(term, place, heads), 0);
    const together = neighbours(terms, place, sequence);
    const length = 0.75 + 0.25 * Math.max(0.5, sequence.length / usual);
    const copy = unit.article?.entry[4] === 1 ? COPY : 1;
    hits.push({ unit: place, score: ((words + together) / length) * KINDS[unit.kind] * copy });
  });
  hits.sort((a, b) => b.score - a.score || a.unit - b.unit);
  const least = loose ? (hits[0]?.score ?? 0) / 2 : 0;
  return group(
    hits.filter((hit) => hit.score >= least),
    library,
  );
}

function usualLength({ sequences }: Library): number {
  const lengths = sequences.reduce((sum, sequence) => sum + sequence.length, 0);
  return Math.max(1, lengths / sequences.length);
}

function has(term: Matched, unit: number): boolean {
  return (term.weights[unit] ?? 0) > 0;
}

/** The units that also speak for this one. An outlet and a headline speak for each other. */
function headsOf({ kind, title, article }: Unit, place: number): number[] {
  if (kind === 'title' || article === null) return [];
  return [title, article.outlet, article.headline].filter((head) => head !== place);
}

function scoreOf(term: Matched, unit: number, heads: readonly number[]): number {
  const own = term.weights[unit] ?? 0;
  return own > 0 ? own : IN_HEAD * Math.max(0, ...heads.map((head) => term.weights[head] ?? 0));
}

/** What it is worth that words which follow each other in the query do so in the text. */
function neighbours(terms: readonly Matched[], unit: number, sequence: Uint32Array): number {
  let worth = 0;
  for (let next = 1; next < terms.length; next += 1) {
    const [left, right] = [terms[next - 1], terms[next]];
    if (left?.meaning.kind !== 'words' || right?.meaning.kind !== 'words') continue;
    const [leftIds, rightIds] = [left.meaning.ids, right.meaning.ids];
    const adjoin = sequence.some(
      (id, place) => leftIds.has(id) && rightIds.has(sequence[place + 1] ?? -1),
    );
    if (adjoin) worth += (left.weights[unit] ?? 0) + (right.weights[unit] ?? 0);
  }
  return worth * NEXT_TO_EACH_OTHER;
}

/** Gathers hits by article. Of an article's outlet and headline one hit is enough. */
function group(hits: readonly Hit[], library: Library): Group[] {
  const groups = new Map<ArticleUnits | number, { article: ArticleUnits | null; hits: Hit[] }>();
  const named = new Set<ArticleUnits>();
  for (const hit of hits) {
    const unit = library.units[hit.unit];
    if (unit === undefined) continue;
    const { article, kind } = unit;
    if (article !== null && kind !== 'passage') {
      if (named.has(article)) continue;
      named.add(article);
    }
    const key = article ?? hit.unit;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { article, hits: [hit] });
    else known.hits.push(hit);
  }
  return [...groups.values()];
}
