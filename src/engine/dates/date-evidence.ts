import { readingOf } from '../reading/reading.ts';
import { dayOf } from './calendar.ts';
import { eventVerbs, type EventVerbs } from './event-verbs.ts';
import { SAME_EVENT, type DateEvidence } from './settings.ts';
import { logOdds } from '../figures/figure-evidence.ts';
import type { Evidence } from '../figures/settings.ts';
import type { Article, DateMention, Passage } from '../types.ts';

/** So many passages begin an article. */
const LEADS = 3;
/** News tells of the last few days: a weekday further back was rather not yet, when the article came out. */
const LIKELY = 3;

/** What is known of a date beyond its words. */
export interface DateSetting {
  readonly verbs: EventVerbs;
  /** Among the first passages of its article, which tell of one event. */
  readonly leads: boolean;
  /** How many days it lies before its article; null where its weekday and the article's day are not both known. */
  readonly before: number | null;
}

/** Adds to the evidence of the words what the verbs, the places and the calendar say. */
export function withSettings(
  evidence: Evidence,
  { verbs: a, ...one }: DateSetting,
  { verbs: b, ...other }: DateSetting,
): DateEvidence {
  const days = one.before !== null && other.before !== null ? [one.before, other.before] : [];
  const unlikely = days.filter((day) => day > LIKELY).length;
  const known = a.verbs.length > 0 && b.verbs.length > 0;
  const shared = a.verbs.some((verb) => b.verbs.includes(verb));
  const speech = a.speech && b.speech;
  return {
    ...evidence,
    sameVerb: Number(known && shared),
    speech: Number(speech && !shared),
    otherVerb: Number(known && !shared && !speech),
    leads: Number(one.leads && other.leads),
    unlikelyDay: Number(unlikely === 1),
    likelyDays: Number(days.length > 0 && unlikely === 0),
  };
}

/** The log-odds that two dates are told of one event, their values left aside. */
export function dateOdds(evidence: DateEvidence): number {
  return (
    logOdds(evidence, SAME_EVENT) +
    SAME_EVENT.sameVerb * evidence.sameVerb +
    SAME_EVENT.speech * evidence.speech +
    SAME_EVENT.otherVerb * evidence.otherVerb +
    SAME_EVENT.leads * evidence.leads +
    SAME_EVENT.unlikelyDay * evidence.unlikelyDay +
    SAME_EVENT.likelyDays * evidence.likelyDays
  );
}

/** Reads the settings of each date once. */
export function settingsOf(
  dates: readonly DateMention[],
  passages: readonly Passage[],
  articles: readonly Article[],
): ReadonlyMap<string, DateSetting> {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const places = new Map(passages.map((passage) => [passage.id, passage]));
  const leads = new Set(
    [...Map.groupBy(passages, ({ article }) => article).values()].flatMap((own) =>
      own.slice(0, LEADS).map(({ id }) => id),
    ),
  );
  return new Map(
    dates.map(
      ({ id, article, passage, start, end, kind, weekday, value }): [string, DateSetting] => {
        const own = bySlug.get(article);
        if (own === undefined) throw new Error('A date without its article. This is a bug.');
        const place = places.get(passage) ?? { start, end };
        const verbs = eventVerbs(readingOf(own), place, { start, end });
        const [day, published] = [dayOf(value), dayOf(own.published)];
        const before =
          weekday === null || day === null || published === null ? null : published - day;
        // A year is background wherever it stands.
        return [id, { verbs, leads: kind !== 'year' && leads.has(passage), before }];
      },
    ),
  );
}
