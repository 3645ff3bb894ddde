import type { QuoteGroup, Range } from '../engine/types.ts';
import type { Compared } from './compared.ts';
import { markedWords, type Words } from './marked-words.ts';

/** Words that a reporting clause interrupts are not one run. */
const INTERRUPTION: Words = { text: ' … ', strong: false };

/**
 * The words of a quotation as its article prints them, those strong that another article prints
 * otherwise. What an article does not print never stands under its name: it is told beside it.
 */
export function quoteWords(story: Compared, id: string, group: QuoteGroup): Words[] {
  const { article, spans } = story.quote(id);
  const { text } = story.article(article);
  const changed = changedRanges(id, group);
  return spans.flatMap(([start, end], index) => [
    ...(index === 0 ? [] : [INTERRUPTION]),
    ...markedWords(text, { start, end }, changed),
  ]);
}

/** Where a quotation prints other words than another; what it only has more is no other word. */
function changedRanges(id: string, { changes }: QuoteGroup): Range[] {
  return changes
    .filter(({ kind }) => kind !== 'style' && kind !== 'cut')
    .flatMap(({ quotes, ranges }) => ranges[quotes.indexOf(id)] ?? [])
    .toSorted((a, b) => a.start - b.start);
}
