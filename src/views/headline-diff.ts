import type { Root } from 'hast';
import { diffTexts } from '../engine/diff/diff.ts';
import { presentableEdits } from '../engine/diff/present.ts';
import { languageOf } from '../engine/language/index.ts';
import type { Article } from '../engine/types.ts';
import { fragments, toHtml, type Mark } from '../markdown/index.ts';
import { baseMarks, otherMarks } from './edit-marks.ts';

/** The headlines of two texts as HTML, marked like the texts. */
export interface HeadlineDiff {
  readonly base: string;
  readonly other: string;
}

/** How the headline was changed; null where one of the two copies carries none. */
export function headlineDiff(base: Article, other: Article): HeadlineDiff | null {
  const [from, to] = [base.headline, other.headline];
  if (from === null || to === null) return null;
  const edits = presentableEdits(diffTexts(from, to, languageOf(base.language)));
  const anchors = edits.map((_, at) => `edit-headline-${at + 1}`);
  return {
    base: marked(from, baseMarks(to, edits, anchors)),
    other: marked(to, otherMarks(edits)),
  };
}

function marked(text: string, marks: readonly Mark[]): string {
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value: text }],
      },
    ],
  };
  return fragments(tree, [{ start: 0, end: text.length }], marks)
    .map(toHtml)
    .join('');
}
