/** A place where Markdown does something to plain news text that was hardly meant. */
export interface Doubt {
  /** An error where something written would be lost or a mark does nothing. */
  readonly severity: 'error' | 'warning';
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

const LIST_ITEM = /^ {0,3}(?:[-+*]|\d{1,9}[.)])[ \t]/;

/** Finds what Markdown takes for markup though it looks like text. Every such place still builds. */
export function lintMarkdown(source: string): Doubt[] {
  const lines = source.split(/\r\n?|\n/);
  const doubts: Doubt[] = [];
  let fence: string | null = null;
  for (const [index, line] of lines.entries()) {
    const mark: string | undefined = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && (fence === null || mark.startsWith(fence))) {
      fence = fence === null ? mark : null;
    } else if (fence === null) {
      const item = LIST_ITEM.exec(line);
      const lonely = item !== null && !isItemNear(lines, index);
      for (const message of doubtsIn(line, lonely ? item[0].trim() : null)) {
        doubts.push({ severity: 'warning', line: index + 1, message });
      }
    }
  }
  return doubts;
}

function doubtsIn(line: string, lonelyMarker: string | null): string[] {
  const found: string[] = [];
  if (lonelyMarker !== null && /^(?:[-+*]|[01][.)])$/.test(lonelyMarker)) {
    const escaped = lonelyMarker.replace(/(?=[-+*.)])/, '\\');
    found.push(
      `The line begins a list of one item, and \`${lonelyMarker}\` is not shown. Write \`${escaped}\` if it is part of the text.`,
    );
  }
  const starred = /\d\*[^\s*][^*]{0,200}\*\d/.exec(line)?.[0];
  if (starred !== undefined) {
    found.push(
      `Asterisks between digits make emphasis and are not shown: \`${starred}\`. Write \`\\*\` for each.`,
    );
  }
  if (/(?<![:\w]):{1,2}aside(?![\w[-])/.test(line) || /^ {0,3}:{2}aside\b/.test(line)) {
    found.push('This marks no aside. Write `:aside[…]` in a paragraph, `:::aside` around blocks.');
  }
  return found;
}

/** Whether the nearest written line before or after is a list item or stands in one. */
function isItemNear(lines: readonly string[], index: number): boolean {
  return [-1, 1].some((step) => {
    let at = index + step;
    while (lines[at]?.trim() === '') at += step;
    const line = lines[at] ?? '';
    return LIST_ITEM.test(line) || /^(?: {2,}|\t)/.test(line);
  });
}
