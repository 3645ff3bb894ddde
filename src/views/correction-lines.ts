import { findWords } from '../content/find-words.ts';
import type { CorrectionKind } from '../engine/corrections/correction.ts';
import type { Range } from '../engine/types.ts';
import type { Compared } from './compared.ts';

// Lines of `corrections.yaml` that set what a page shows otherwise, to be pasted and signed. They are
// offered while the site is worked on, and cost nothing where it is built.

const OFFERED = import.meta.env.DEV;

interface Place extends Range {
  readonly article: string;
  /** The words within which more are taken where few stand in several places. */
  readonly within: Range;
}

/** That two passages do not tell the same. */
export function apartLines(story: Compared, passages: readonly string[]): string {
  return OFFERED ? lines(story, 'apart', placesOfPassages(story, passages)) : '';
}

/** That two passages tell the same; the other one is left to be named. */
export function sameLines(story: Compared, passage: string): string {
  if (!OFFERED) return '';
  return lines(story, 'same', placesOfPassages(story, [passage]), ['    other-article: its words']);
}

/** That the figures, dates or quotations of a row are of different things. */
export function unlinkLines(story: Compared, row: string): string {
  return OFFERED ? lines(story, 'unlink', membersOf(story, row)) : '';
}

/** That a finding is not to be shown. */
export function hideLines(story: Compared, finding: string): string {
  if (!OFFERED) return '';
  const found = story.comparison.findings.find(({ id }) => id === finding);
  const places = (found?.sides ?? []).flatMap(({ articles: [article], of, range }): Place[] =>
    article === undefined || range === null || of === 'headline'
      ? []
      : [{ article, ...range, within: range }],
  );
  const headlines = (found?.sides ?? []).flatMap(({ articles: [article], of, range }) =>
    article === undefined || range === null || of === 'text'
      ? []
      : [`    ${article}: ${JSON.stringify(story.article(article).headline ?? '')}`],
  );
  return lines(story, 'hide', places, headlines);
}

function lines(
  story: Compared,
  kind: CorrectionKind,
  places: readonly Place[],
  more: readonly string[] = [],
): string {
  const isFirst = ({ article }: Place, at: number) =>
    places.findIndex((place) => place.article === article) === at;
  return [
    `- ${kind}:`,
    ...places
      .filter(isFirst)
      .map((place) => `    ${place.article}: ${JSON.stringify(tellingWords(story, place))}`),
    ...more,
    '  because: ',
    '',
  ].join('\n');
}

function placesOfPassages(story: Compared, ids: readonly string[]): Place[] {
  return ids.map((id) => {
    const { article, start, end } = story.passage(id);
    const text = story.article(article).text.slice(start, end);
    const few = /^(?:\S+\s+){4}\S+/u.exec(text)?.[0] ?? text;
    return { article, start, end: start + few.length, within: { start, end } };
  });
}

function membersOf({ comparison, ...story }: Compared, row: string): Place[] {
  const figures = comparison.figureGroups.find(({ id }) => id === row)?.figures ?? [];
  const dates = comparison.dateGroups.find(({ id }) => id === row)?.dates ?? [];
  const quotes = comparison.quoteGroups.find(({ id }) => id === row)?.quotes ?? [];
  const printed = [
    ...figures.map((id) => story.figure(id)),
    ...comparison.dates.filter(({ id }) => dates.includes(id)),
  ].map(({ article, start, end, passage }) => ({
    ...{ article, start, end },
    within: story.passage(passage),
  }));
  const quoted = quotes.map((id) => {
    const { article, spans } = story.quote(id);
    const [start, end] = spans[0] ?? [0, 0];
    return { article, start, end, within: { start, end } };
  });
  return [...printed, ...quoted];
}

/** The words, with as many around them as make them stand in one place only. */
function tellingWords(story: Compared, { article, start, end, within }: Place): string {
  const { text } = story.article(article);
  let [from, to] = [start, end];
  while (findWords(text, text.slice(from, to)).length > 1) {
    const [before, after] = [wordBefore(text, from, within), wordAfter(text, to, within)];
    if (before === from && after === to) break;
    if (after > to) to = after;
    else from = before;
  }
  return text.slice(from, to).replace(/\s+/g, ' ');
}

function wordBefore(text: string, at: number, within: Range): number {
  const found = /\S+\s*$/u.exec(text.slice(within.start, at));
  return found ? within.start + found.index : at;
}

function wordAfter(text: string, at: number, within: Range): number {
  const found = /^\s*\S+/u.exec(text.slice(at, within.end));
  return at + (found?.[0].length ?? 0);
}
