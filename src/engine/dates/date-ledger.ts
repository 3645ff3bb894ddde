import { asFigure, linkDates, storyOf } from './date-links.ts';
import { DATE_RELATIONS, dateRows, type DateRow } from './date-rows.ts';
import { explainDates } from '../explain/date-sentences.ts';
import { clauseLabel, labelSources } from '../figures/figure-labels.ts';
import { NO_RULINGS, setMark, type Rulings } from '../corrections/rulings.ts';
import type { Alignment, Article, DateGroup, DateMention, Passage } from '../types.ts';

export interface DateSources {
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  /** By article, in text order. */
  readonly dates: readonly DateMention[];
  /** Slugs by independent article, each source first: copies confirm nothing. */
  readonly independent: readonly (readonly string[])[];
}

/** Puts the dates of different independent articles that are told of one event into rows, conflicts first. */
export function dateLedger(
  input: DateSources,
  alignments: readonly Alignment[],
  rulings: Rulings = NO_RULINGS,
): DateGroup[] {
  const slugs = new Set(input.independent.flatMap((group) => group.slice(0, 1)));
  const articles = input.articles.filter(({ slug }) => slugs.has(slug));
  const passages = input.passages.filter(({ article }) => slugs.has(article));
  const dates = input.dates.filter(({ article }) => slugs.has(article));
  const story = storyOf(articles, passages, dates, alignments);
  const names = labelSources(articles, passages, story.contexts);
  const order = new Map(dates.map(({ id }, index) => [id, index]));
  const place = ({ members }: DateRow) => Math.min(...members.map(({ id }) => order.get(id) ?? 0));
  return dateRows(linkDates(story, rulings), rulings)
    .sort(
      (a, b) =>
        DATE_RELATIONS.indexOf(a.relation) - DATE_RELATIONS.indexOf(b.relation) ||
        place(a) - place(b),
    )
    .map(({ members, relation }, index) => {
      const sorted = [...members].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
      return {
        id: `dg${String(index + 1)}`,
        dates: sorted.map(({ id }) => id),
        relation,
        ...setMark(sorted, rulings),
        label:
          rulings.label(sorted.map(({ id }) => id)) ??
          clauseLabel(sorted.map(asFigure), names).words,
        explanation: explainDates(sorted, relation, articles),
      };
    });
}
