import type { Article } from '../types.ts';

/**
 * Whether one text takes the place of another: the editor says so, or both are one outlet's and it
 * was published later. A copy takes no text's place.
 */
export function isNewer(newer: Article, older: Article): boolean {
  if (newer.replaces === older.slug) return true;
  if (older.replaces === newer.slug) return false;
  if (newer.copyOf !== null || older.copyOf !== null) return false;
  return newer.outlet === older.outlet && isLater(newer.published, older.published);
}

/** Whether one date is later than another: by the moment where both have one, else by the day. */
export function isLater(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  return EXACT.test(one) && EXACT.test(other)
    ? Date.parse(one) > Date.parse(other)
    : one.slice(0, 10) > other.slice(0, 10);
}

/** A time of day with its offset from UTC. */
const EXACT = /T.*(?:Z|[+-]\d{2}:?\d{2})$/;
