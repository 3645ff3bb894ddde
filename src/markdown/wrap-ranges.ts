import type { Element, ElementContent, Root } from 'hast';
import { articleText, type BlockPlan, type Run } from './article-text.ts';
import { buildRun } from './build-run.ts';
import { rankMarks, type Mark, type RankedMark } from './mark.ts';

/**
 * Wraps ranges of an article's text in elements. Links, emphasis and blocks stay whole; a mark that
 * crosses them, or another mark's edge, becomes several elements, of which the first keeps the
 * `id`. The given tree is not changed, but shares nodes with the result.
 */
export function wrapRanges(tree: Root, marks: readonly Mark[]): Root {
  const { plan } = articleText(tree);
  const ranked = rankMarks(marks);
  const used = new Set<Mark | Element>();
  let next = 0;
  let continued: readonly RankedMark[] = [];
  return { ...tree, children: wrapParts(plan) };

  function wrapParts(block: BlockPlan): ElementContent[] {
    return block.parts.flatMap((part) => ('leaves' in part ? wrapRun(part) : [wrapBlock(part)]));
  }

  function wrapBlock(block: BlockPlan): ElementContent {
    const node = block.node as Element;
    return block.outside ? node : { ...node, children: wrapParts(block) };
  }

  function wrapRun(run: Run): ElementContent[] {
    const part = { run, range: run, extras: true };
    if (run.end < 0) return buildRun(part, [], used);
    const here = [...continued];
    for (; (ranked[next]?.start ?? Infinity) <= run.end; next += 1) {
      const mark = ranked[next];
      if (mark) here.push(mark);
    }
    continued = here.filter((mark) => mark.end > run.end);
    return buildRun(part, here, used);
  }
}
