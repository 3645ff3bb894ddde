const DATE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "2021-06-01" as "1 June 2021"; what is not a date stays as it is. */
export function readableDate(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : DATE.format(time);
}
