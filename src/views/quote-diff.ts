import type { ElementContent } from 'hast';
import { diffTexts } from '../engine/diff/diff.ts';
import { presentableEdits } from '../engine/diff/present.ts';
import type { QuoteGroup, Range } from '../engine/types.ts';
import { toHtml } from '../markdown/index.ts';
import { quotesOf, quoteText } from './printed.ts';
import type { Compared } from './compared.ts';

/**
 * The words of a quotation, with those marked that the fullest form of the same utterance does not
 * have. The fullest form itself is plain: what the others leave out is told in words beside it.
 */
export function quoteHtml(story: Compared, id: string, group: QuoteGroup): string {
  const words = quoteText(story, id);
  const fullest = quotesOf(story, group)[0];
  if (fullest === undefined || fullest.quote.id === id || group.relation === 'identical') {
    return toHtml([{ type: 'text', value: words }]);
  }
  const nodes: ElementContent[] = [];
  // A comma that only led over to "he said" is no end for what was left out.
  const add = (node: ElementContent, words: string) => {
    if (nodes.at(-1) !== ELLIPSIS || /[\p{L}\p{N}]/u.test(words)) nodes.push(node);
  };
  let at = 0;
  for (const edit of presentableEdits(diffTexts(fullest.words, words))) {
    if (edit.class !== 'wording' && edit.class !== 'figure') continue;
    const [kept, added] = [words.slice(at, edit.other.start), slice(words, edit.other)];
    add({ type: 'text', value: kept }, kept);
    if (edit.kind !== 'insertion') nodes.push(cut(slice(fullest.words, edit.base)));
    if (edit.kind !== 'deletion') add(marked('ins', added), added);
    at = edit.other.end;
  }
  const rest = words.slice(at);
  add({ type: 'text', value: rest }, rest);
  return toHtml(nodes);
}

function slice(words: string, { start, end }: Range): string {
  return words.slice(start, end);
}

/** Longer cuts are told by an ellipsis: the words stand in full in the form above. */
const LONGEST_CUT = 60;

const ELLIPSIS: ElementContent = { type: 'text', value: ' […] ' };

function cut(words: string): ElementContent {
  return words.length > LONGEST_CUT ? ELLIPSIS : marked('del', words);
}

function marked(tagName: 'del' | 'ins', value: string): ElementContent {
  return { type: 'element', tagName, properties: {}, children: [{ type: 'text', value }] };
}
