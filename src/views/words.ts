const DATE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** "2021-06-01" as "1 June 2021"; what is not a date stays as it is. */
export function readableDate(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : DATE.format(time);
}

/** Numbers up to twelve in words, the others in digits: "two", "14". */
export function inWords(count: number): string {
  return SMALL[count] ?? count.toLocaleString('en');
}

/** "one copy", "three copies": the noun in the number it needs. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${inWords(count)} ${count === 1 ? singular : plural}`;
}

/** "A", "A and B", "A, B and C". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
