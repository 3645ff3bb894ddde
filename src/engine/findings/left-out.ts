import { leftOutSentence } from '../explain/finding-sentences.ts';
import { isDoubtful } from '../explain/link-words.ts';
import { memoizeByObject } from '../memoize.ts';
import { readingOf } from '../reading/reading.ts';
import { tokensOf } from '../reading/tokens.ts';
import { findingId } from './finding-id.ts';
import type { FindingInput } from './finding-input.ts';
import { CERTAINTY, WEIGHTS } from './settings.ts';
import type { Article, Finding, FindingSide, Passage } from '../types.ts';

/** So many of the words that join two passages must be missing from a third article altogether. */
const LEAST_MISSING = 2;
/** So many facts are named for each article that leaves them out. */
const MOST_NAMED = 3;

/**
 * What at least two articles tell and exactly one leaves out, weighed by how early it is told. It
 * is sure only where the words that join the tellers stand nowhere in the one that leaves it out:
 * what the alignment missed is not told as missing.
 */
export function leftOut(input: FindingInput): Finding[] {
  if (input.sources.length < 3) return [];
  // What the tellers disagree on is not one thing that they tell.
  const told = disputedPassages(input);
  const found = input.sources.flatMap((slug) =>
    input.comparison.passages
      .filter((passage) => passage.article === slug && passage.kind !== 'heading')
      .flatMap((passage) => {
        if (told.has(passage.id)) return [];
        const finding = leftOutFact(passage, input);
        for (const id of finding?.passages ?? []) told.add(id);
        return finding ?? [];
      }),
  );
  return [...Map.groupBy(found, ({ sides }) => sides.at(-1)?.articles[0])].flatMap(([, list]) =>
    list.toSorted((a, b) => b.certainty - a.certainty || b.weight - a.weight).slice(0, MOST_NAMED),
  );
}

function disputedPassages({ comparison, figures }: FindingInput): Set<string> {
  const rows = comparison.figureGroups.filter(({ relation }) => relation === 'conflict');
  return new Set(
    rows.flatMap((row) => row.figures.flatMap((id) => figures.get(id)?.passage ?? [])),
  );
}

function leftOutFact(passage: Passage, input: FindingInput): Finding | null {
  const partners = (input.coverage.get(passage.id)?.partners ?? []).flatMap((id) => {
    const [other, link] = [input.passages.get(id), input.link(passage.id, id)];
    return other && link && input.sources.includes(other.article) ? [{ other, link }] : [];
  });
  const tellers = new Set([passage.article, ...partners.map(({ other }) => other.article)]);
  const missing = input.sources.filter((slug) => !tellers.has(slug));
  const [absent] = missing;
  if (missing.length !== 1 || absent === undefined) return null;
  const sure = partners.filter(({ link }) => !isDoubtful(link) && link.relation === 'same');
  const strong = new Set(sure.map(({ other }) => other.article));
  if (strong.size + 1 < tellers.size) return null;
  const evidence = [...new Set(sure.flatMap(({ link }) => link.evidence))];
  const members = [passage, ...firstOfEach(sure.map(({ other }) => other))];
  // What only another teller is linked with is not missing either.
  if (partners.some(({ other }) => isLinked(other, absent, input))) return null;
  const score = Math.min(...sure.map(({ link }) => link.score));
  return {
    id: findingId('left-out', [absent, input.text(passage.article, passage)]),
    kind: 'left-out',
    certainty:
      score * (isAbsent(evidence, absent, input) ? CERTAINTY.leftOut : CERTAINTY.leftOutUnsure),
    weight: WEIGHTS.leftOut * prominence(members, input),
    sentence: leftOutSentence(
      shortest(members.map((member) => input.text(member.article, member))),
      members.map(({ article }) => input.name(article)),
      input.name(absent),
    ),
    passages: members.map(({ id }) => id),
    group: null,
    sides: [
      ...members.map(({ article, start, end }): FindingSide => ({
        articles: [article],
        of: 'text',
        range: { start, end },
        telling: [],
      })),
      { articles: [absent], of: 'text', range: null, telling: [] },
    ],
  };
}

function isLinked({ id }: Passage, article: string, input: FindingInput): boolean {
  const partners = input.coverage.get(id)?.partners ?? [];
  return partners.some((partner) => input.passages.get(partner)?.article === article);
}

function shortest(texts: readonly string[]): string {
  return texts.toSorted((a, b) => a.length - b.length)[0] ?? '';
}

function firstOfEach(passages: readonly Passage[]): Passage[] {
  const seen = new Set<string>();
  return passages.filter(({ article }) => !seen.has(article) && seen.add(article));
}

/** How early the tellers tell it, 0.6 to 1: what stands in a first paragraph is what an article is about. */
function prominence(passages: readonly Passage[], { places }: FindingInput): number {
  const parts = passages.map(({ id }) => {
    const place = places.get(id);
    return place === undefined || place.of < 2 ? 1 : 1 - (place.paragraph - 1) / (place.of - 1);
  });
  return 0.6 + 0.4 * (parts.reduce((sum, part) => sum + part, 0) / parts.length);
}

/** Whether at least two of the words stand nowhere in an article's text or headline, and no figure of them does. */
function isAbsent(evidence: readonly string[], slug: string, input: FindingInput): boolean {
  const article = input.articles.get(slug);
  if (article === undefined) return false;
  const printed = stemsOf(article);
  const missing = evidence.filter((words) =>
    tokensOf(words).every(
      ({ key, kind }) => kind === 'mark' || !printed.has(input.language.stem(key)),
    ),
  );
  return missing.length >= LEAST_MISSING && missing.length === evidence.length;
}

const stemsOf = memoizeByObject((article: Article): ReadonlySet<string> => {
  const { tokens, language } = readingOf(article);
  const printed = [...tokens, ...tokensOf(article.headline ?? '')];
  return new Set(printed.map(({ key }) => language.stem(key)));
});
