import { align, prepare } from './align/align.ts';
import { checkArithmetic } from './figures/arithmetic.ts';
import { agencyMarks } from './revisions/agency-marks.ts';
import { independentGroups, relate } from './revisions/copying.ts';
import { diffPair, type Side } from './diff/diff-pair.ts';
import { dateLedger } from './dates/date-ledger.ts';
import { disagreements } from './figures/disagreements.ts';
import { figureLedger } from './figures/figure-ledger.ts';
import { figureSources } from './figures/figure-sources.ts';
import { findFacts } from './align/facts.ts';
import { LEAST } from './align/settings.ts';
import { LEAST_CANDIDATE, settle, type LinkCandidate } from './align/settle-links.ts';
import { unclearPassages } from './align/unclear.ts';
import { linksOfDiff } from './diff/links-of-diff.ts';
import { findFindings } from './findings/findings.ts';
import type { Mention } from './names/mentions.ts';
import { compareNames } from './names/names.ts';
import type { Correction } from './corrections/correction.ts';
import { correctedTexts, type CorrectionDoubt } from './corrections/corrected-texts.ts';
import {
  isTogether,
  NO_RULINGS,
  ruledLinks,
  rulingsOf,
  type Rulings,
} from './corrections/rulings.ts';
import { targetsOf } from './corrections/targets.ts';
import { projectPassages } from './revisions/normalised-copy.ts';
import { quoteLedger } from './quotes/quote-ledger.ts';
import { findQuotes } from './quotes/quotes.ts';
import { boilerplatePassages } from './reading/boilerplate.ts';
import { joinedWords } from './reading/joined-words.ts';
import { readingOf } from './reading/reading.ts';
import type {
  Alignment,
  Article,
  Comparison,
  DateMention,
  Figure,
  PairDiff,
  PairRelation,
  Passage,
  Quote,
  Range,
} from './types.ts';

/** An article with everything that was found in it alone. */
interface Read extends Side {
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quote[];
  /** The names it prints. */
  readonly mentions: readonly Mention[];
  /** Ids of passages that belong to the page and not to the article. */
  readonly boilerplate: ReadonlySet<string>;
}

/** A comparison, and the diffs of its pairs that it was counted from: nothing needs them twice. */
export interface ComparedTexts {
  readonly comparison: Comparison;
  /** One for each pair, in the same order. */
  readonly diffs: readonly PairDiff[];
  /** What became of corrections that set nothing; absent where all did. */
  readonly doubts?: readonly CorrectionDoubt[];
}

/** Compares the articles of one story: what `compareTexts` finds, without the diffs. */
export function compareStory(story: string, articles: readonly Article[]): Comparison {
  return compareTexts(story, articles).comparison;
}

/**
 * Compares the articles of one story. The result depends on the articles, their order and what the
 * editor set alone; what is said of two articles depends on these two alone, so the cost grows with
 * the pairs. A story with corrections is read once and settled twice: what the engine says by itself
 * stands beside what is set.
 */
export function compareTexts(
  story: string,
  articles: readonly Article[],
  corrections: readonly Correction[] = [],
): ComparedTexts {
  const read = readTexts(story, articles);
  const plain = settledBy(NO_RULINGS, read);
  if (corrections.length === 0) return plain;
  const targets = targetsOf(corrections, plain.comparison);
  const set = settledBy(rulingsOf(corrections, targets), read);
  return correctedTexts({ corrections, targets, plain, set });
}

/** What is known of a story's texts before anything is settled: no correction changes it. */
interface ReadTexts {
  readonly story: string;
  readonly articles: readonly Article[];
  readonly relations: readonly PairRelation[];
  readonly independent: readonly (readonly string[])[];
  readonly read: ReadonlyMap<string, Read>;
  /** What was changed between texts of which one was made from the other. */
  readonly revisions: ReadonlyMap<PairRelation, PairDiff>;
  /** Passages that belong to a page and not to its article. */
  readonly boilerplate: ReadonlySet<string>;
  readonly candidates: readonly LinkCandidate[];
}

function readTexts(story: string, articles: readonly Article[]): ReadTexts {
  const relations = pairsOf(articles).map(([one, other]) => relate(one, other));
  const copies = mechanicalCopies(relations);
  const read = new Map(
    [...cut(articles, relations)].map(([slug, side]) => [slug, readAlone(side, copies.has(slug))]),
  );
  const boilerplate = new Set([...read.values()].flatMap((side) => [...side.boilerplate]));
  return {
    story,
    articles,
    relations,
    independent: independentGroups(articles, relations),
    read,
    revisions: new Map(
      relations.filter(isRevision).map((relation) => [relation, differences(relation, [], read)]),
    ),
    boilerplate,
    candidates: alignPairs(relations, copies, read).filter(
      ({ a, b }) => !boilerplate.has(a) && !boilerplate.has(b),
    ),
  };
}

/** The comparison of texts as the editor's rulings settle it. */
function settledBy(
  rulings: Rulings,
  {
    story,
    articles,
    relations,
    independent,
    read,
    revisions,
    boilerplate,
    candidates: found,
  }: ReadTexts,
): ComparedTexts {
  const inOrder = articles.flatMap(({ slug }) => read.get(slug) ?? []);
  const passages = inOrder.flatMap((side) => side.passages);
  const figures = inOrder.flatMap((side) => side.figures);
  const dates = inOrder.flatMap((side) => side.dates);
  const { quotes, quoteGroups, narrations } = quoteLedger({
    articles,
    passages,
    independent,
    quotes: inOrder.flatMap((side) => side.quotes),
    rulings,
  });
  const texts = { articles, passages, independent, figures, quotes };

  const ids = new Set(passages.map(({ id }) => id));
  const certain = [...revisions.values()]
    .flatMap(linksOfDiff)
    .filter(({ a, b }) => !rulings.apart(a, b) && !isTogether(rulings, a, b));
  const candidates = ruledLinks(found, rulings, ids);
  const likely = candidates.filter(({ score }) => score >= LEAST);
  const sources = figureSources(texts);
  const figureGroups = figureLedger(sources, [...certain, ...likely], rulings);
  const context = { ...texts, figureGroups, quoteGroups, narrations };
  // What context says of a link that is set makes it no less sure.
  const probable = ruledLinks(settle(candidates, context), rulings, ids);
  const settled = probable.filter(({ score }) => score >= LEAST);
  const linked = { ...texts, sources, alignments: [...certain, ...settled], figureGroups };
  const mentions = new Map(inOrder.map((side) => [side.article.slug, side.mentions]));
  const links = linksByPair(linked.alignments, passages);
  const diffs = relations.map(
    (relation) => revisions.get(relation) ?? differences(relation, linksOf(relation, links), read),
  );
  const comparison: Omit<Comparison, 'findings'> = {
    format: 1,
    story,
    articles: articles.map((article) => ({
      ...article,
      words: countWords(article),
      agencies: agencyMarks(article),
    })),
    independent,
    passages,
    alignments: linked.alignments,
    unclear: unclearPassages(probable, context, boilerplate),
    facts: findFacts(linked),
    pairs: relations.map((relation, index) => {
      const { counts, precise } = known(diffs[index]);
      return { ...relation, edits: counts, precise };
    }),
    figures,
    figureGroups,
    arithmetic: checkArithmetic(linked),
    dates,
    dateGroups: dateLedger({ ...texts, dates }, linked.alignments, rulings),
    quotes,
    quoteGroups,
    narrations,
    names: compareNames({ ...linked, mentions }),
    disagreements: disagreements(linked),
  };
  return { comparison: { ...comparison, findings: findFindings(comparison, diffs) }, diffs };
}

function known(diff: PairDiff | undefined): PairDiff {
  if (diff === undefined) throw new Error('A pair without a diff. This is a bug.');
  return diff;
}

/** Cuts every article into passages, a mechanical copy where its source's passages end. */
function cut(articles: readonly Article[], relations: readonly PairRelation[]): Map<string, Side> {
  const sides = new Map(
    articles.map((article): [string, Side] => [
      article.slug,
      { article, passages: readingOf(article).passages },
    ]),
  );
  for (const { base, other, relationship } of relations) {
    const [source, copy] = [sides.get(base), sides.get(other)];
    if (relationship !== 'normalised-copy' || source === undefined || copy === undefined) continue;
    const projected = projectPassages(source, copy.article);
    if (projected !== null)
      sides.set(other, { article: copy.article, passages: projected.passages });
  }
  return sides;
}

/** A mechanical copy has no figures and quotations of its own: what is told of them is told of its source. */
function readAlone(side: Side, isCopy: boolean): Read {
  const { article, passages } = side;
  const boilerplate = boilerplatePassages(article, passages);
  if (isCopy) return { ...side, figures: [], dates: [], quotes: [], mentions: [], boilerplate };
  const around = passages.filter(({ id }) => boilerplate.has(id));
  const isReported = ({ start }: Range) =>
    !around.some((passage) => passage.start <= start && start < passage.end);
  const mentions = readingOf(article).mentions.filter(isReported);
  const figures = readingOf(article).figures.filter(isReported);
  return {
    ...side,
    figures,
    dates: readingOf(article).dates.filter(isReported),
    quotes: findQuotes(article, passages, mentions).filter(({ spans: [[start, end] = [0, 0]] }) =>
      isReported({ start, end }),
    ),
    mentions,
    boilerplate,
  };
}

function mechanicalCopies(relations: readonly PairRelation[]): ReadonlySet<string> {
  return new Set(
    relations.flatMap(({ other, relationship }) =>
      relationship === 'normalised-copy' || relationship === 'identical' ? [other] : [],
    ),
  );
}

/** Whether one of the two texts was made from the other, so that their diff tells which passages are one. */
function isRevision({ relationship }: PairRelation): boolean {
  return relationship !== 'independent' && relationship !== 'shares-passages';
}

/** Links by the articles of their passages, so that no pair has to look through those of all. */
function linksByPair(
  alignments: readonly Alignment[],
  passages: readonly Passage[],
): ReadonlyMap<string, readonly Alignment[]> {
  const articleOf = new Map(passages.map(({ id, article }) => [id, article]));
  return Map.groupBy(alignments, ({ a, b }) => `${articleOf.get(a)} ${articleOf.get(b)}`);
}

function linksOf(
  { base, other }: PairRelation,
  links: ReadonlyMap<string, readonly Alignment[]>,
): readonly Alignment[] {
  return [...(links.get(`${base} ${other}`) ?? []), ...(links.get(`${other} ${base}`) ?? [])];
}

/** Candidate links between the passages of all pairs that were written apart. */
function alignPairs(
  relations: readonly PairRelation[],
  copies: ReadonlySet<string>,
  read: ReadonlyMap<string, Read>,
): LinkCandidate[] {
  const prepared = new Map([...read].map(([slug, side]) => [slug, prepare(side)]));
  return relations.flatMap((relation) => {
    const [left, right] = [prepared.get(relation.base), prepared.get(relation.other)];
    // What is told of a mechanical copy is told of its source: it is linked to that alone.
    const apart =
      !isRevision(relation) && !copies.has(relation.base) && !copies.has(relation.other);
    return apart && left !== undefined && right !== undefined
      ? align(left, right, LEAST_CANDIDATE)
      : [];
  });
}

function differences(
  { base, other, relationship }: PairRelation,
  alignments: readonly Alignment[],
  read: ReadonlyMap<string, Read>,
): PairDiff {
  const [from, to] = [read.get(base), read.get(other)];
  if (from === undefined || to === undefined) throw new Error('An unread article. This is a bug.');
  return diffPair(from, to, { relationship, alignments });
}

function pairsOf(articles: readonly Article[]): [Article, Article][] {
  return articles.flatMap((one, index) =>
    articles.slice(index + 1).map((other): [Article, Article] => [one, other]),
  );
}

function countWords(article: Article): number {
  return joinedWords(readingOf(article).tokens, (marks) => /^['’.,-]+$/.test(marks)).length;
}
