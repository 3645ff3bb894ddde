import { count } from './count.ts';
import { list } from './list.ts';

/** How long after another article one was published. */
export interface TimeBetween {
  readonly days: number;
  /** Known where both tell the time of day. */
  readonly minutes: number | null;
}

/** "three days later", "two hours later"; null of the same day where no time of day is known. */
export function laterInWords({ days, minutes }: TimeBetween): string | null {
  if (minutes !== null && minutes < DAY) return minutes <= 0 ? null : `${soon(minutes)} later`;
  return days <= 0 ? null : `${count(days, 'day')} later`;
}

function soon(minutes: number): string {
  const hours = Math.round(minutes / 60);
  return minutes < 60 ? count(Math.round(minutes), 'minute') : count(hours, 'hour');
}

/** The outlets that published on one day. */
export interface DayOfPublication {
  readonly when: string;
  readonly later: string | null;
  readonly names: readonly string[];
}

/** "A and B published on 1 June 2021, C three days later. What is told later may have happened in between." */
export function publishedSentence(days: readonly DayOfPublication[]): string {
  const [first, ...others] = days;
  if (first === undefined) return '';
  const then = others.map(({ names, later, when }) => `${list(names)} ${later ?? `on ${when}`}`);
  const order = `${[`${list(first.names)} published on ${first.when}`, ...then].join(', ')}.`;
  return then.length === 0 ? order : `${order} What is told later may have happened in between.`;
}

const DAY = 24 * 60;
