import { z } from 'astro/zod';
import { date, line } from './fields.ts';

/** What an editor can set, and what each says of the words it names. */
export const CORRECTION_KINDS = [
  'same',
  'apart',
  'link',
  'unlink',
  'speaker',
  'label',
  'hide',
  'note',
] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** Kinds that say something of several articles. */
export const OF_SEVERAL: readonly CorrectionKind[] = ['same', 'apart', 'link', 'unlink'];

/** The field that each kind needs beside the words. */
export const NEEDS: Readonly<Partial<Record<CorrectionKind, 'is' | 'says'>>> = {
  speaker: 'is',
  label: 'is',
  note: 'says',
};

/** Words of the articles, by the article's file name without `.md`: `herald: The mayor opened the bridge`. */
function words() {
  const some = line('`The mayor opened the bridge`');
  return z.record(z.string(), z.union([some, z.array(some).min(1)]), {
    error:
      'is no list of articles and their words. Write each in a line of its own below it: `  herald: The mayor opened the bridge`.',
  });
}

/** One correction: one of the kinds with the words it is about, and why. */
export const correctionSchema = z.strictObject({
  /** These passages tell the same: `same: { herald: The bridge opened at noon, post: At twelve the bridge }`. Default: none. */
  same: words().optional(),

  /** These passages do not tell the same: `apart: { herald: The bridge opened, post: The old bridge }`. Default: none. */
  apart: words().optional(),

  /** These figures, dates or quotations are of one thing: `link: { herald: $2.5 million, post: 2.4 million dollars }`. Default: none. */
  link: words().optional(),

  /** These figures, dates or quotations are of different things: `unlink: { herald: $2.5 million, post: $3 million }`. Default: none. */
  unlink: words().optional(),

  /** This quotation is somebody's, whom `is` names: `speaker: { herald: We shall mend the gate }`. Default: none. */
  speaker: words().optional(),

  /** The ledger's row of this figure or date is called what `is` says: `label: { herald: $2.5 million }`. Default: none. */
  label: words().optional(),

  /** A finding that rests on these words, of a text or a headline, is not shown: `hide: { herald: Bridge opens at last }`. Default: none. */
  hide: words().optional(),

  /** What `says` tells is shown at these words: `note: { herald: The mayor opened the bridge }`. Default: none. */
  note: words().optional(),

  /** Who speaks, or what the row is called: `is: Ada Moor`. Default: none. */
  is: line('`Ada Moor`').optional(),

  /** What a note tells: `says: The Herald took this back the next day.` Default: none. */
  says: line('`The Herald took this back the next day.`').optional(),

  /** Why, for readers: `because: Both tell of the opening.` Required. */
  because: line('`Both tell of the opening.`'),

  /** Who set it: `by: Jane Doe`. Default: none. */
  by: line('`Jane Doe`').optional(),

  /** When it was set: `on: 2026-03-04`. Default: none. */
  on: date('2026-03-04').optional(),
});

export type CorrectionFields = z.output<typeof correctionSchema>;

/** Fields by other names for them. */
export const CORRECTION_SYNONYMS: Readonly<Record<string, string>> = {
  equal: 'same',
  together: 'same',
  different: 'apart',
  split: 'apart',
  join: 'link',
  row: 'link',
  separate: 'unlink',
  said: 'speaker',
  name: 'label',
  title: 'label',
  remove: 'hide',
  comment: 'note',
  text: 'says',
  reason: 'because',
  why: 'because',
  author: 'by',
  who: 'by',
  date: 'on',
  when: 'on',
};
