import type { Edit, Range } from '../engine/types.ts';
import type { Mark } from '../markdown/index.ts';

/**
 * In the base text: what is cut, and behind it what comes in its stead.
 *
 * @param other the other text, whose words come in
 * @param anchors the id of each edit
 */
export function baseMarks(
  other: string,
  edits: readonly Edit[],
  anchors: readonly string[],
): Mark[] {
  return edits.flatMap((edit, at) => {
    const id = anchors[at] ?? '';
    const cut = edit.base.end > edit.base.start;
    const added = shown(other, edit.other);
    return [
      ...(cut
        ? [{ ...edit.base, tagName: 'del', properties: { id, className: [edit.class] }, layer: 2 }]
        : []),
      ...(added === ''
        ? []
        : [
            {
              start: edit.base.end,
              end: edit.base.end,
              side: 'before' as const,
              tagName: 'ins',
              properties: { className: [edit.class], ...(cut ? {} : { id }) },
              children: [{ type: 'text' as const, value: added }],
              layer: 2,
            },
          ]),
    ];
  });
}

/** In the other text: what came in. */
export function otherMarks(edits: readonly Edit[]): Mark[] {
  return edits.flatMap((edit) =>
    edit.other.end > edit.other.start
      ? [{ ...edit.other, tagName: 'ins', properties: { className: [edit.class] }, layer: 2 }]
      : [],
  );
}

/** The words of a range; a paragraph break is shown as its sign. */
function shown(text: string, range: Range): string {
  return text.slice(range.start, range.end).replace(/\n\n/g, '¶ ');
}
