/** Seconds in a time unit, as comparison.json names them; months and years are means. */
// prettier-ignore
export const SECONDS: ReadonlyMap<string, number> = new Map([
  ['second', 1], ['minute', 60], ['hour', 3600], ['day', 86400], ['week', 604800],
  ['fortnight', 1209600], ['month', 2629800], ['quarter', 7889400], ['year', 31557600],
  ['decade', 315576000], ['century', 3155760000],
]);
