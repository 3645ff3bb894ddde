import { readingOf, tokensIn } from '../reading/reading.ts';
import { isAwaited } from './awaited.ts';
import { linkedPassages, type LinkedPassages } from './linked-passages.ts';
import { contradict, type Part } from './passage-marks.ts';
import { CERTAIN, CERTAIN_OF_SEVERAL } from './settings.ts';
import type { Article, Comparison, Fact, FigureGroup, Passage } from '../types.ts';

export interface FactInput extends Pick<Comparison, 'passages' | 'alignments' | 'independent'> {
  readonly articles: readonly Article[];
  readonly figureGroups: readonly FigureGroup[];
  readonly figures: Comparison['figures'];
}

/**
 * What all independent articles tell, in the order of the first one's text: a passage of each,
 * every two of them linked for certain. Headings and fragments are no facts, nor passages of which
 * one denies, names another weekday or year, awaits what another tells as done, or prints a figure that the others contradict. Nothing
 * is told twice.
 */
export function findFacts(input: FactInput): Fact[] {
  const [lead, ...others] = sourcesOf(input);
  if (lead === undefined || others.length === 0) return [];
  return factsFrom(lead, others, factReader(input, CERTAIN), others.length + 1);
}

/**
 * The same of what at least two of the independent articles tell, each fact with a passage of every
 * article that has it; what most of them tell first.
 */
export function factsOfSeveral(input: FactInput): Fact[] {
  const read = factReader(input, CERTAIN_OF_SEVERAL);
  const sources = sourcesOf(input);
  return sources
    .flatMap((lead, at) => factsFrom(lead, sources.slice(at + 1), read, 2))
    .toSorted((a, b) => b.articles.length - a.articles.length);
}

function sourcesOf({ independent }: FactInput): string[] {
  return independent.flatMap((slugs) => slugs.slice(0, 1));
}

/** The facts that one article and at least so many less one of the others tell. */
function factsFrom(
  lead: string,
  others: readonly string[],
  { passages, partners, read, told }: FactReader,
  least: number,
): Fact[] {
  return passages.flatMap((passage) => {
    if (passage.article !== lead || told.has(passage.id) || !read.isSentence(passage)) return [];
    const members = cliqueOf(passage, others, partners, read);
    if (members.length < least || members.some(({ id }) => told.has(id))) return [];
    for (const { id } of members) told.add(id);
    return [
      { passages: members.map(({ id }) => id), articles: members.map(({ article }) => article) },
    ];
  });
}

interface FactReader {
  readonly passages: readonly Passage[];
  readonly partners: LinkedPassages;
  readonly read: ReturnType<typeof passageReader>;
  /** What stands in a fact already. */
  readonly told: Set<string>;
}

function factReader(input: FactInput, least: number): FactReader {
  return {
    passages: input.passages,
    partners: linkedPassages(input.alignments.filter(({ score }) => score >= least)),
    read: passageReader(input),
    told: new Set(),
  };
}

/** The passage with one of each other article that has one, the surest that is linked with all before it. */
function cliqueOf(
  lead: Passage,
  others: readonly string[],
  partners: LinkedPassages,
  read: ReturnType<typeof passageReader>,
): Passage[] {
  const members = [lead];
  for (const slug of others) {
    let best: { passage: Passage; score: number } | null = null;
    for (const id of partners.get(lead.id)?.keys() ?? []) {
      const passage = read.passage(id);
      if (passage?.article !== slug || !read.isSentence(passage)) continue;
      const score = Math.min(...members.map((member) => partners.get(member.id)?.get(id) ?? 0));
      if (score === 0 || members.some((member) => read.contradict(member, passage))) continue;
      if (best === null || score > best.score) best = { passage, score };
    }
    if (best !== null) members.push(best.passage);
  }
  return members;
}

/** Fewer words are a fragment. */
const LEAST_WORDS = 5;

function passageReader({ articles, passages, figures, figureGroups }: FactInput) {
  const readings = new Map(articles.map((article) => [article.slug, readingOf(article)]));
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const partOf = (passage: Passage): Part => {
    const reading = readings.get(passage.article);
    if (reading === undefined) throw new Error('A passage without its article. This is a bug.');
    return { reading, range: passage };
  };
  const placeOf = new Map(figures.map(({ id, passage }) => [id, passage]));
  const disputed = new Set(
    figureGroups
      .filter(({ relation }) => relation === 'conflict')
      .flatMap((group) => group.figures.map((id) => placeOf.get(id))),
  );
  return {
    passage: (id: string) => byId.get(id),
    isSentence: (passage: Passage) =>
      passage.kind !== 'heading' && !disputed.has(passage.id) && isSentence(partOf(passage)),
    contradict: (one: Passage, other: Passage) => {
      const [here, there] = [partOf(one), partOf(other)];
      const { language } = here.reading;
      return contradict(here, there) || isAwaited(printed(here), printed(there), language);
    },
  };
}

function printed({ reading, range }: Part): string {
  return reading.article.text.slice(range.start, range.end);
}

function isSentence(part: Part): boolean {
  const words = tokensIn(part.reading, part.range).filter(({ kind }) => kind !== 'mark');
  return words.length >= LEAST_WORDS && /[.!?…。]["'”’)\]]*$/u.test(printed(part));
}
