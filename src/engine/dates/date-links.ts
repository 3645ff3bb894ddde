import { storyLanguage, type Language } from '../language/index.ts';
import { linkedPassages, type LinkedPassages } from '../align/linked-passages.ts';
import { looksAhead } from './ahead.ts';
import { dayOf, weekdayOf } from './calendar.ts';
import { compareDates, type DateRelation } from './date-comparison.ts';
import { dateOdds, settingsOf, withSettings } from './date-evidence.ts';
import { ENOUGH_DATES, type DateEvidence } from './settings.ts';
import { candidatePairs } from '../figures/figure-candidates.ts';
import { figureContexts } from '../figures/figure-contexts.ts';
import { weighFigures } from '../figures/figure-evidence.ts';
import { evidenceInput } from '../figures/evidence-input.ts';
import { NO_RULINGS, type Rulings } from '../corrections/rulings.ts';
import type { Alignment, Article, DateMention, Figure, Passage } from '../types.ts';

/** What the dates of a story are linked by. */
export interface DateStory {
  readonly language: Language;
  readonly articles: ReadonlyMap<string, Article>;
  readonly passages: readonly Passage[];
  readonly dates: readonly DateMention[];
  readonly byPassage: ReadonlyMap<string, readonly DateMention[]>;
  readonly links: readonly RatedDates[];
  /** The passages of other articles that tell what a passage tells, with how probably they do. */
  readonly partners: LinkedPassages;
  readonly contexts: ReturnType<typeof figureContexts>;
}

/** Two dates that are told of one event. */
export type LinkedDates = Pick<RatedDates, 'a' | 'b' | 'relation' | 'odds'>;

/** Two dates of different articles that may be told of one event. */
export interface RatedDates {
  readonly a: DateMention;
  readonly b: DateMention;
  readonly relation: Exclude<DateRelation, null>;
  readonly odds: number;
  readonly evidence: DateEvidence;
}

/** Weighs the pairs of dates by the words around them, as figures are. */
export function storyOf(
  articles: readonly Article[],
  passages: readonly Passage[],
  dates: readonly DateMention[],
  alignments: readonly Alignment[],
): DateStory {
  const language = storyLanguage(articles);
  const figures = dates.map(asFigure);
  const byId = new Map(dates.map((date) => [date.id, date]));
  const contexts = figureContexts(articles, passages, figures);
  const evidence = evidenceInput(figures, contexts, alignments, language);
  const settings = settingsOf(dates, passages, articles);
  const links = candidatePairs(figures, contexts, alignments).flatMap(([x, y]): RatedDates[] => {
    const [a, b] = [byId.get(x.id), byId.get(y.id)];
    const relation = a && b ? compareDates(a, b) : null;
    const link = relation && weighFigures(x, y, evidence);
    const [first, second] = [settings.get(x.id), settings.get(y.id)];
    if (!a || !b || !link || !first || !second) return [];
    const told = withSettings(link.evidence, first, second);
    return [
      {
        a,
        b,
        relation,
        evidence: told,
        odds: dateOdds(told) + valueOdds(a, b, relation),
      },
    ];
  });
  return {
    language,
    articles: new Map(articles.map((article) => [article.slug, article])),
    passages,
    dates,
    byPassage: Map.groupBy(dates, ({ passage }) => passage),
    links,
    partners: linkedPassages(alignments),
    contexts,
  };
}

/** The same day speaks for one event; years that differ by one or two are rather slips than two events. */
function valueOdds(a: DateMention, b: DateMention, relation: DateRelation): number {
  if (relation !== 'apart') return ENOUGH_DATES.bonus;
  if (a.kind !== 'year' || b.kind !== 'year') return 0;
  return Math.abs(Number(a.value) - Number(b.value)) <= 2
    ? ENOUGH_DATES.nearYears
    : ENOUGH_DATES.farYears;
}

/** A date as what the figures' own linking weighs: clock times are one scale, the calendar another. */
export function asFigure({ id, article, passage, start, end, kind, value }: DateMention): Figure {
  const ordinal = Number(value.replace(/\D/g, '').padEnd(8, '0'));
  return {
    id, article, passage, start, end, kind: 'measure', value: ordinal, unit: kind === 'time' ? 'time' : 'date',
    approximate: false, qualifier: null, period: null,
  }; // prettier-ignore
}

/** Each date is linked with what fits it best in each other article; where that differs, it is a conflict. */
export function linkDates(story: DateStory, rulings: Rulings = NO_RULINGS): LinkedDates[] {
  const links = story.links.filter(({ a, b }) => !rulings.apart(a.id, b.id));
  const best = new Map<string, RatedDates>();
  for (const link of links) {
    for (const side of sidesOf(link))
      if (link.odds > (best.get(side)?.odds ?? -Infinity)) best.set(side, link);
  }
  const isBest = (link: RatedDates) => sidesOf(link).every((side) => best.get(side) === link);
  const found = links.filter(
    (link) => link.odds >= neededFor(link, story) && (link.relation === 'equal' || isBest(link)),
  );
  return [...setLinks(story, rulings), ...found];
}

/** The dates that the editor sets as one, before all that is only likely. */
function setLinks({ dates }: DateStory, { together }: Rulings): LinkedDates[] {
  const byId = new Map(dates.map((date) => [date.id, date]));
  return together.flatMap(([one, other]): LinkedDates[] => {
    const [a, b] = [byId.get(one), byId.get(other)];
    const relation = a && b ? compareDates(a, b) : null;
    return a && b && relation ? [{ a, b, relation, odds: Infinity }] : [];
  });
}

function neededFor({ a, b, relation, evidence }: RatedDates, story: DateStory): number {
  if (relation !== 'apart') return ENOUGH_DATES[relation];
  if (isDevelopment(a, b, story) || isToldBeside(a, b, story)) return Infinity;
  const oneAhead = isAhead(a, story) !== isAhead(b, story);
  const { likelyDays, sameVerb } = evidence;
  return (
    ENOUGH_DATES.conflict +
    (oneAhead ? ENOUGH_DATES.aheadOnly : 0) +
    (likelyDays && !sameVerb ? ENOUGH_DATES.twoSteps : 0)
  );
}

/** Two articles of different days that each tell of their own day, or the later of a day the earlier could not know. */
function isDevelopment(a: DateMention, b: DateMention, { articles }: DateStory): boolean {
  const [first, second] = [
    dayOf(articles.get(a.article)?.published ?? null),
    dayOf(articles.get(b.article)?.published ?? null),
  ];
  if (first === null || second === null || first === second) return false;
  const [early, late, earlyDay, lateDay] =
    first < second ? [a, b, first, second] : [b, a, second, first];
  const told = dayOf(late.value);
  if (told !== null && told > earlyDay) return true;
  return early.weekday === weekdayOf(earlyDay) && late.weekday === weekdayOf(lateDay);
}

/**
 * Whether one article has a date of its own that agrees with the other's, in the same passage or in
 * one that tells more of what the other's passage tells: then the two are of two events.
 */
function isToldBeside(a: DateMention, b: DateMention, story: DateStory): boolean {
  return agreesNear(a, b, story) || agreesNear(b, a, story);
}

function agreesNear(
  date: DateMention,
  other: DateMention,
  { byPassage, partners }: DateStory,
): boolean {
  const linked = partners.get(date.passage) ?? new Map<string, number>();
  const enough = linked.get(other.passage) ?? 0;
  const nearer = [...linked].filter(([, score]) => score > enough).map(([passage]) => passage);
  return [other.passage, ...nearer].some((passage) =>
    byPassage
      .get(passage)
      ?.some((own) => own.article === other.article && compareDates(own, date) === 'equal'),
  );
}

function isAhead(date: DateMention, { articles, language }: DateStory): boolean {
  return looksAhead(articles.get(date.article)?.text ?? '', date, language);
}

function sidesOf({ a, b }: RatedDates): [string, string] {
  return [`${a.id} ${b.article}`, `${b.id} ${a.article}`];
}
