import type { PageFacts } from './page-facts.ts';
import type { Unit } from './units.ts';

/** What is known of a copy besides its fields. */
export interface Noticed {
  /** Characters that were repaired. */
  readonly repairs: readonly string[];
  readonly facts: PageFacts;
  /** The units that are the text. */
  readonly units: readonly Unit[];
}

/** The sentences for the field `notes`. */
export function textNotes({ repairs, facts, units }: Noticed): string[] {
  return [
    repairNote(repairs),
    agencyNote(units),
    changeNote(facts),
    facts.paid ? PAID : null,
  ].filter((note) => note !== null);
}

const PAID = 'The page says that reading the article costs something; the copy may end early.';

function repairNote(repairs: readonly string[]): string | null {
  if (repairs.length === 0) return null;
  const shown = [...new Set(repairs)].slice(0, 12).join(' ');
  const places = repairs.length === 1 ? 'one place' : `${repairs.length} places`;
  return `Characters were broken in the copy, as UTF-8 that is read as Windows-1252, and are repaired in ${places}: ${shown}`;
}

function agencyNote(units: readonly Unit[]): string | null {
  const mark = agencyMark(units[0]?.text ?? '', units.at(-1)?.text ?? '');
  return mark === null ? null : `The text carries the mark of an agency: ${mark}.`;
}

/**
 * The mark of an agency, by where it stands: in brackets before the dash that ends the place and
 * date (`OSLO, June 1 (Newswire) - `), or alone at the end (`(nwr)`).
 */
function agencyMark(first: string, last: string): string | null {
  const place = /^[\p{Lu}][^().!?]{1,60}\s\(([\p{L}][\p{L}\d ./-]{1,30})\)\s?[-–—]{1,2}\s/u.exec(
    first,
  )?.[1];
  const end = /(?:^|[.!?”"]\s?)\(([\p{L}][\p{L}\d./-]{1,20}(?:\/[\p{L}\d]+)*)\)$/u.exec(last)?.[1];
  return place ?? (end !== undefined && !/\s/.test(end) ? end : null);
}

function changeNote({ published, modified }: PageFacts): string | null {
  if (modified === null || published === null) return null;
  const isLater = Date.parse(modified) - Date.parse(published) > 60_000;
  return isLater
    ? `The page says that it was last changed on ${modified.replace('T', ' at ')}.`
    : null;
}
