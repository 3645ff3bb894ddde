import type { Element, ElementContent } from 'hast';
import { toHtml } from '../markdown/index.ts';
import type { Outlet } from './outlets.ts';
import type { QuoteRibbon, RibbonPiece } from './quote-ribbon.ts';

/**
 * A ribbon as HTML: under each word a line for every outlet that prints it, `l0` being the first,
 * in the outlet's hue; other words in a stack below those that they stand for.
 */
export function ribbonHtml({ lines, pieces }: QuoteRibbon): string {
  return toHtml([
    text('“'),
    ...pieces.flatMap((piece) => [
      ...(piece.interrupted ? [text('” … “')] : []),
      ...pieceOf(piece, lines),
    ]),
    text('”'),
  ]);
}

function pieceOf({ text: words, printed, others }: RibbonPiece, lines: readonly Outlet[]) {
  if (others.length === 0) return [underlined(words, printed, lines)];
  const space = /\s*$/.exec(words)?.[0] ?? '';
  const base = words === '' ? '‸' : words.slice(0, words.length - space.length);
  return [
    span('stack', [
      underlined(base, printed, lines),
      ...others.map((other) => otherWords(other.text, lines[other.line])),
    ]),
    text(words === '' ? ' ' : space),
  ];
}

/** The words in an element for each line, one in the other. */
function underlined(
  words: string,
  printed: readonly number[],
  lines: readonly Outlet[],
): ElementContent {
  return printed.reduceRight<ElementContent>(
    (inner, line) => span(`l${line} mark-${lines[line]?.hue ?? 0}`, [inner]),
    printed.length > 0 ? text(words) : span('unsaid', [text(words)]),
  );
}

function otherWords(words: string, outlet: Outlet | undefined): ElementContent {
  return span(`other mark-${outlet?.hue ?? 0}`, [
    span('sr', [text(` (${outlet?.name ?? ''} prints: `)]),
    text(words),
    span('sr', [text(') ')]),
  ]);
}

function span(className: string, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties: { className: [className] }, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
