/** What a later text of an outlet has otherwise than the one before it. */
export interface Revised {
  readonly outlet: string;
  readonly before: string;
  readonly after: string;
  /** When the later text was published, and the one before it: ISO 8601, where known. */
  readonly published: string | null;
  readonly publishedBefore: string | null;
}

/** "Channel 9 corrected 41 cm to 14 cm at 11:40." */
export function correctedSentence({ outlet, before, after, ...dates }: Revised): string {
  return `${outlet} corrected ${before} to ${after}${whenInWords(dates)}.`;
}

/** "Channel 9 changed its headline from “River rises” to “River falls” at 11:40." */
export function headlineChangedSentence({ outlet, before, after, ...dates }: Revised): string {
  return `${outlet} changed its headline from “${before}” to “${after}”${whenInWords(dates)}.`;
}

/** "Channel 9 replaced this text at 11:40." */
export function replacedSentence(
  outlet: string,
  dates: Pick<Revised, 'published' | 'publishedBefore'>,
): string {
  return `${outlet} replaced this text${whenInWords(dates)}.`;
}

/** " at 11:40", " on 4 March 2026": the clock on the day of the text before, else the day. */
function whenInWords({
  published,
  publishedBefore,
}: Pick<Revised, 'published' | 'publishedBefore'>) {
  if (published === null) return '';
  const [, clock] = /T(\d{2}:\d{2})/.exec(published) ?? [];
  const isOfOneDay = publishedBefore?.slice(0, 10) === published.slice(0, 10);
  const at = clock === undefined ? '' : ` at ${clock}`;
  if (isOfOneDay) return at;
  return ` on ${DAY.format(Date.parse(published.slice(0, 10)))}${at}`;
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
