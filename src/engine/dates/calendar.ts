/** A day of the calendar as days since 1970-01-01; all sums are in UTC, so that no time zone shifts a day. */
export type DayNumber = number;

const DAY = 86_400_000;

/** The day an ISO 8601 date or date-time begins with; null where it is none. */
export function dayOf(iso: string | null): DayNumber | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Null where the calendar has no such day. */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  const time = new Date(0).setUTCFullYear(year, month - 1, day);
  const found = new Date(time);
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day
    ? Math.round(time / DAY)
    : null;
}

export function isoOf(day: DayNumber): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Monday is 1. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(day: DayNumber): number {
  return new Date(day * DAY).getUTCFullYear();
}

export function monthOf(day: DayNumber): number {
  return new Date(day * DAY).getUTCMonth() + 1;
}

/** The ISO 8601 week: "2021-W22". The week of a day is that of its Thursday. */
export function weekOf(day: DayNumber): string {
  const thursday = day - weekdayOf(day) + 4;
  const year = yearOf(thursday);
  const week = 1 + Math.floor((thursday - (dayNumber(year, 1, 1) ?? thursday)) / 7);
  return `${String(year)}-W${two(week)}`;
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}
