import { articleBlocks } from './article-tree.ts';
import { asideBlocks } from './aside-blocks.ts';
import { lineOf } from './elements.ts';
import type { AsideKind, Verdict } from './judge.ts';
import { toMarkdown, wordsOf } from './to-markdown.ts';
import type { Unit } from './units.ts';

/** The body of an article file, and what became of the units. */
export interface Assembled {
  /** The body of the article file. */
  readonly markdown: string;
  /** The words of the main text as the page has them. */
  readonly words: readonly string[];
  readonly kept: number;
  readonly aside: readonly SetAside[];
  /** The first words of each thing that was left out. */
  readonly dropped: readonly string[];
  readonly checks: readonly Check[];
  /** The units that are the text. */
  readonly units: readonly Unit[];
}

export interface SetAside {
  readonly kind: AsideKind;
  readonly text: string;
}

/** A line of the Markdown that an editor should look at. */
export interface Check {
  /** Counted from 1, in the body. */
  readonly line: number;
  readonly why: string;
}

/** Writes what is text, and what is set aside, in the order of the page. */
export function assembled(
  units: readonly Unit[],
  verdicts: readonly Verdict[],
  base: string | null,
): Assembled {
  const blocks: string[] = [];
  const words: string[] = [];
  const aside: SetAside[] = [];
  const dropped: string[] = [];
  const checks: Check[] = [];
  const kept: Unit[] = [];
  let line = 1;
  let open: string[] = [];
  let pending: string[] = [];
  let usedOther = false;
  let listBefore: string | null = null;
  units.forEach((unit, index) => {
    const verdict = verdicts[index] ?? { as: 'dropped' };
    if (verdict.as === 'dropped') {
      if (unit.text !== '') dropped.push(beginning(unit.text));
      return;
    }
    const made = verdict.as === 'text' ? articleBlocks(unit, base) : asideBlocks(unit, base);
    if (made.length === 0) return;
    if (verdict.as === 'aside') {
      const { markdown } = toMarkdown(made);
      if (verdict.check !== undefined) pending.push(verdict.check);
      open.push(markdown);
      aside.push({ kind: verdict.kind, text: beginning(made.map(lineOf).join(' ')) });
      return;
    }
    closeAside();
    const list = unit.kind === 'list' ? (made[0]?.tagName ?? null) : null;
    const { markdown, faithful } = toMarkdown(
      made,
      list !== null && list === listBefore && !usedOther,
    );
    usedOther = list !== null && list === listBefore && !usedOther;
    listBefore = list;
    if (verdict.check !== undefined) checks.push({ line, why: verdict.check });
    if (!faithful) checks.push({ line, why: 'may read otherwise than the page' });
    put(markdown);
    words.push(...made.flatMap(wordsOf));
    kept.push(unit);
    const pictures = asideBlocks({ ...unit, text: '' }, base);
    if (pictures.length > 0) {
      open.push(toMarkdown(pictures).markdown);
      aside.push({ kind: 'caption', text: beginning(pictures.map(lineOf).join(' ')) });
    }
  });
  closeAside();
  return {
    markdown: `${blocks.join('\n\n')}\n`,
    words,
    kept: kept.length,
    aside,
    dropped,
    checks,
    units: kept,
  };

  function closeAside(): void {
    if (open.length === 0) return;
    for (const why of pending) checks.push({ line, why });
    put(`:::aside\n${open.join('\n\n')}\n:::`);
    open = [];
    pending = [];
    listBefore = null;
  }

  function put(markdown: string): void {
    blocks.push(markdown);
    line += markdown.split('\n').length + 1;
  }
}

function beginning(text: string): string {
  return text.length > 70 ? `${text.slice(0, 70).replace(/\s+\S*$/, '')} …` : text;
}
