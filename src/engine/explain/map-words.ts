import { count, inWords } from './count.ts';
import { list } from './list.ts';

/** What the drawing of a story shows, in words: how it is read, and how much each article tells alone. */
export function mapInWords(
  columns: readonly { readonly outlet: string; readonly alone: number; readonly of: number }[],
  doubtful: boolean,
): string {
  const dotted = doubtful ? ', a dotted line those that perhaps do' : '';
  const alone = columns.map(
    ({ outlet, alone, of }) => `${outlet}: ${inWords(alone)} of ${count(of, 'passage')} only here`,
  );
  return `Each bar is a passage, as tall as it is long, from the first to the last; a line joins passages that tell the same thing${dotted}. ${list(alone)}.`;
}
