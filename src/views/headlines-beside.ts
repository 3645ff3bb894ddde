import { quoted } from '../engine/explain/finding-sentences.ts';
import type { FindingSideView, FindingView } from './findings.ts';
import { atWords, type Words } from './marked-words.ts';

/** So much of a headline stands in a list, around the words that only it has. */
const LONGEST = 36;

/**
 * What two headlines say, for a line of a list: "Gazette: “Mayor Resigns in Rebuke”; Herald: “Mayor
 * to Retire”." Of several the two with most words of their own; null for another finding, and where
 * there are no two.
 */
export function headlinesBeside({ kind, sides }: FindingView): string | null {
  if (kind !== 'headline-framing') return null;
  const own = sides
    .map((side) => ({ side, share: ownShare(side.words ?? []) }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, 2);
  if (own.length < 2) return null;
  const shown = sides.filter((side) => own.some((one) => one.side === side));
  return `${shown.map(headline).join('; ')}.`;
}

function headline({ outlets, words }: FindingSideView): string {
  const name = outlets.map((outlet) => outlet.name).join(', ');
  return `${name}: ${quoted(cut(words ?? []), 2 * LONGEST)}`;
}

function ownShare(words: readonly Words[]): number {
  const length = (some: readonly Words[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return length(words.filter(({ strong }) => strong)) / Math.max(1, length(words));
}

/** The headline around the longest of its own words. */
function cut(words: readonly Words[]): string {
  const text = words.map((piece) => piece.text).join('');
  let at = 0;
  const own = words.flatMap(({ text: { length }, strong }) => {
    const start = at;
    at += length;
    return strong ? [{ start, end: at }] : [];
  });
  const [longest] = own.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const all = { start: 0, end: text.length };
  const { start, end } = atWords(text, all, longest === undefined ? [] : [longest], LONGEST);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end).trim()}${end < text.length ? ' …' : ''}`;
}
