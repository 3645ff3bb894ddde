import { anchorWords } from '../engine/anchors.ts';
import type { AppliedCorrection } from '../engine/corrections/applied.ts';
import type { CorrectedPlace } from '../engine/corrections/correction.ts';
import {
  correctionSentence,
  engineSentence,
  signature,
} from '../engine/explain/correction-sentences.ts';
import type { Compared } from './compared.ts';
import { readableDate } from './dates-in-words.ts';
import { passageHref, storyHref } from './links.ts';

/** What the editor set in a comparison. */
export interface CorrectionView {
  readonly anchor: string;
  /** What is set, in a full sentence that quotes the words. */
  readonly sentence: string;
  /** What the comparison says by itself; empty where that is nothing. */
  readonly engine: string;
  readonly because: string;
  /** "Jane Doe, 4 March 2026"; empty where nobody signed. */
  readonly signed: string;
  /** The first of its words; null where they are those of a headline. */
  readonly href: string | null;
}

/** That something was set by the editor, beside what was set. */
export interface SetMark {
  readonly because: string;
  /** Where all that was set is listed. */
  readonly href: string;
}

/** Words longer than this are cut where they are quoted. */
const LONGEST = 120;

/** All that the editor set, in the order it was written. */
export function correctionViews(story: Compared): CorrectionView[] {
  return corrections(story).map((correction) => ({
    anchor: anchorOf(correction),
    sentence: correctionSentence(correction, (place) => quoted(story, place)),
    engine: engineSentence(correction),
    because: correction.because,
    signed: signature(correction.by, correction.on === null ? null : readableDate(correction.on)),
    href: correction.passages[0] === undefined ? null : passageHref(story, correction.passages[0]),
  }));
}

/** What was set of a ledger's row; null where nothing was. */
export function setRow(story: Compared, row: string): SetMark | null {
  return markOf(story, ({ rows, kind }) => kind !== 'hide' && rows.includes(row));
}

/** What was set of two passages: that they tell the same, or that they do not. */
export function setLink(story: Compared, passages: readonly string[]): SetMark | null {
  return markOf(
    story,
    (one) => one.kind === 'same' && one.passages.filter((id) => passages.includes(id)).length > 1,
  );
}

/** What the editor notes at a passage, and why it is set apart from others. */
export function setNotes(story: Compared, passage: string): { text: string; href: string }[] {
  return corrections(story)
    .filter(
      ({ kind, passages }) => (kind === 'note' || kind === 'apart') && passages.includes(passage),
    )
    .map((correction) => ({
      text:
        correction.kind === 'note'
          ? `The editor notes: ${correction.is ?? ''}`
          : `Set by the editor: ${correctionSentence(correction, (place) => quoted(story, place))}`,
      href: hrefOf(story, correction),
    }));
}

function markOf(story: Compared, fits: (correction: AppliedCorrection) => boolean): SetMark | null {
  const found = corrections(story).find(fits);
  return found === undefined ? null : { because: found.because, href: hrefOf(story, found) };
}

function corrections({ comparison }: Compared): readonly AppliedCorrection[] {
  return comparison.corrections ?? [];
}

function hrefOf({ slug }: Compared, correction: AppliedCorrection): string {
  return `${storyHref(slug)}#${anchorOf(correction)}`;
}

/** Several corrections may have one reason: the number tells them apart. */
function anchorOf({ id, because }: AppliedCorrection): string {
  return ['set', anchorWords(because, 4), id].filter(Boolean).join('-');
}

function quoted(story: Compared, { article, of, start, end }: CorrectedPlace): string {
  const { text, headline } = story.article(article);
  const words = (of === 'text' ? text : (headline ?? '')).slice(start, end).replace(/\s+/g, ' ');
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;
  return `“${shown}” (${story.outlet(article).name})`;
}
