import type { ElementContent } from 'hast';
import { diffTexts } from '../engine/diff/diff.ts';
import { presentableEdits } from '../engine/diff/present.ts';
import type { QuoteGroup } from '../engine/types.ts';
import { toHtml } from '../markdown/index.ts';
import { quotesOf, quoteText } from './printed.ts';
import type { Story } from './stories.ts';

/**
 * The words of a quotation, with those marked that the fullest form of the same utterance does not
 * have. The fullest form itself is plain: what the others leave out is told in words beside it.
 */
export function quoteHtml(story: Story, id: string, group: QuoteGroup): string {
  const words = quoteText(story, id);
  const fullest = quotesOf(story, group)[0];
  if (fullest === undefined || fullest.quote.id === id || group.relation === 'identical') {
    return toHtml([{ type: 'text', value: words }]);
  }
  const nodes: ElementContent[] = [];
  let at = 0;
  for (const edit of presentableEdits(diffTexts(fullest.words, words))) {
    if (edit.class !== 'wording' && edit.class !== 'figure') continue;
    nodes.push({ type: 'text', value: words.slice(at, edit.other.start) });
    if (edit.kind !== 'insertion')
      nodes.push(cut(fullest.words.slice(edit.base.start, edit.base.end)));
    if (edit.kind !== 'deletion')
      nodes.push(marked('ins', words.slice(edit.other.start, edit.other.end)));
    at = edit.other.end;
  }
  nodes.push({ type: 'text', value: words.slice(at) });
  return toHtml(nodes);
}

/** Longer cuts are told by an ellipsis: the words stand in full in the form above. */
const LONGEST_CUT = 60;

function cut(words: string): ElementContent {
  return words.length > LONGEST_CUT ? { type: 'text', value: ' […] ' } : marked('del', words);
}

function marked(tagName: 'del' | 'ins', value: string): ElementContent {
  return { type: 'element', tagName, properties: {}, children: [{ type: 'text', value }] };
}
