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

/**
 * The day, and the time of day where it is known: "1 June 2021, 23:30 (UTC−5)". The clock is the
 * one it was written down by.
 */
export function readableMoment(date: string): string {
  const [, clock, zone] = MOMENT.exec(date) ?? [];
  if (clock === undefined) return readableDate(date);
  const offset = zone === undefined ? '' : ` (${offsetInWords(zone)})`;
  return `${readableDate(date)}, ${clock}${offset}`;
}

/** "Z" as "UTC", "-05:00" as "UTC−5", "+05:30" as "UTC+5:30". */
function offsetInWords(zone: string): string {
  const [, sign, hours, minutes] = OFFSET.exec(zone) ?? [];
  if (sign === undefined || Number(hours) + Number(minutes ?? 0) === 0) return 'UTC';
  const rest = minutes === undefined || minutes === '00' ? '' : `:${minutes}`;
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${rest}`;
}

// "T14:30", "T14:30:00.5Z", "T14:30-05:00"
const MOMENT = /T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;
const OFFSET = /^([+-])(\d{2}):?(\d{2})?$/;
