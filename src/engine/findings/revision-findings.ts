import { correctedSentence, headlineChangedSentence } from '../explain/revision-sentences.ts';
import { isNewer } from '../revisions/newer.ts';
import { findingId } from './finding-id.ts';
import type { FindingInput } from './finding-input.ts';
import { ownWords } from './own-words.ts';
import { CERTAINTY, WEIGHTS } from './settings.ts';
import type { Article, Edit, Figure, Finding, PairDiff, Range } from '../types.ts';

/** An article and the text that took its place. */
interface Revision {
  readonly before: Article;
  readonly after: Article;
  readonly diff: PairDiff;
}

/**
 * What outlets changed in texts that they replaced: figures that became others, and headlines. Of
 * several texts of an outlet each is set against the next.
 *
 * @param diffs one for each pair of the comparison, in the same order
 */
export function revisionFindings(input: FindingInput, diffs: readonly PairDiff[]): Finding[] {
  return revisionsOf(input, diffs).flatMap((revision) => [
    ...correctedFigures(revision, input),
    ...changedHeadline(revision, input),
  ]);
}

function revisionsOf({ comparison, articles }: FindingInput, diffs: readonly PairDiff[]) {
  const revisions = comparison.pairs.flatMap(({ base, other, relationship }, index): Revision[] => {
    const [before, after, diff] = [articles.get(base), articles.get(other), diffs[index]];
    const isRevision = relationship === 'version' || relationship === 'identical';
    return isRevision && before && after && diff && isNewer(after, before)
      ? [{ before, after, diff }]
      : [];
  });
  // Between the first text and the third there is the second.
  return revisions.filter(
    ({ before, after }) =>
      after.replaces === before.slug ||
      !revisions.some((one) => one.before === before && isNewer(after, one.after)),
  );
}

function correctedFigures({ before, after, diff }: Revision, input: FindingInput): Finding[] {
  const seen = new Set<string>();
  return diff.rows
    .flatMap(({ edits, relation }) => (relation === 'moved-to' ? [] : edits))
    .filter(isCorrection)
    .flatMap(({ base, other }): Finding[] => {
      const [was, is] = [figureAt(before, base, input), figureAt(after, other, input)];
      const [from, to] = [input.text(before.slug, was), input.text(after.slug, is)];
      const passages = [
        input.passageAt(before.slug, was.start),
        input.passageAt(after.slug, is.start),
      ].filter((id) => id !== undefined);
      // One figure may be printed several times, and be corrected in each place.
      if (from === to || seen.has(`${from} ${to}`)) return [];
      seen.add(`${from} ${to}`);
      return [
        {
          id: findingId('revision', [from, to]),
          kind: 'revision',
          certainty: CERTAINTY.revision,
          weight: WEIGHTS.revision,
          sentence: correctedSentence(revised(before, after, from, to)),
          passages,
          group: null,
          sides: [
            { articles: [before.slug], of: 'text', range: was, telling: [was] },
            { articles: [after.slug], of: 'text', range: is, telling: [is] },
          ],
        },
      ];
    });
}

function isCorrection({ class: of, kind, restated }: Edit): boolean {
  return of === 'figure' && kind === 'substitution' && restated !== true;
}

/** The whole figure that an edit touches: "41 cm" where "41" became "14". */
function figureAt({ slug }: Article, { start, end }: Range, input: FindingInput): Range {
  const figure = input.comparison.figures.find(
    (one: Figure) => one.article === slug && one.start < end && one.end > start,
  );
  return figure === undefined ? { start, end } : { start: figure.start, end: figure.end };
}

function changedHeadline({ before, after }: Revision, { language }: FindingInput): Finding[] {
  const [was, is] = [before.headline, after.headline];
  if (was === null || is === null || was === is) return [];
  const [own = [], others = []] = ownWords([was, is], language);
  const side = (slug: string, text: string, telling: readonly Range[]) => ({
    articles: [slug],
    of: 'headline' as const,
    range: { start: 0, end: text.length },
    telling: telling.map(({ start, end }) => ({ start, end })),
  });
  return [
    {
      id: findingId('revision', [was, is]),
      kind: 'revision',
      certainty: CERTAINTY.revision,
      weight: WEIGHTS.revisedHeadline,
      sentence: headlineChangedSentence(revised(before, after, was, is)),
      passages: [],
      group: null,
      sides: [side(before.slug, was, own), side(after.slug, is, others)],
    },
  ];
}

function revised(before: Article, after: Article, from: string, to: string) {
  return {
    outlet: after.outlet,
    before: from,
    after: to,
    published: after.published,
    publishedBefore: before.published,
  };
}
