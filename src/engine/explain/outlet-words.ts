import { percent } from './count.ts';

/** What is measured of an outlet over all stories, and how its page says it. */
export const OUTLET_MEASURES = {
  alone: {
    title: 'What it tells alone',
    what: 'of its sentences were found in no other article',
    counted: 'story',
    inWords: percent,
  },
  shortened: {
    title: 'How it shortens quotations',
    what: 'of the longest form is left where it prints a quotation shorter than another',
    counted: 'quotation',
    inWords: percent,
  },
  quoted: {
    title: 'Whose words it takes',
    what: 'of its words stand in quotation marks',
    counted: 'story',
    inWords: percent,
  },
  figures: {
    title: 'Figures that nobody else prints',
    what: 'in a story stand in no other article',
    counted: 'story',
    inWords: (number: number) => number.toLocaleString('en'),
  },
  early: {
    title: 'How early it tells what all tell',
    what: 'of its text stands before what all articles tell',
    counted: 'story',
    inWords: percent,
  },
} as const satisfies Readonly<Record<string, MeasureWords>>;
export type OutletMeasure = keyof typeof OUTLET_MEASURES;

interface MeasureWords {
  readonly title: string;
  /** What the number is of: it follows the number. */
  readonly what: string;
  /** What its values are counted in. */
  readonly counted: string;
  readonly inWords: (number: number) => string;
}

/** "12 of 31": a part in the words of a table. */
export function partInWords({
  count,
  of,
}: {
  readonly count: number;
  readonly of: number;
}): string {
  return `${count.toLocaleString('en')} of ${of.toLocaleString('en')}`;
}

/** "after 12%", "at the start": how far into a text something comes. */
export function comesInWords(part: number): string {
  return Math.round(part * 100) === 0 ? 'at the start' : `after ${percent(part)}`;
}
