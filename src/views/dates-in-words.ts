const DATE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/**
 * "2021-06-01" as "1 June 2021"; what is not a date stays as it is. A moment keeps the day that it
 * had where it was written down: "2021-06-01T23:30-05:00" is the first of June.
 */
export function readableDate(date: string): string {
  const time = Date.parse(date.slice(0, 10));
  return Number.isNaN(time) ? date : DATE.format(time);
}
