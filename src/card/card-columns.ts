import { list } from '../engine/explain/list.ts';
import type { Words } from '../views/marked-words.ts';
import type { CardColumn } from '../views/card.ts';
import { xmlText } from '../views/xml.ts';
import { CARD_SIZE, hue, INK, LETTER, MARGIN, SOFT, text } from './card-text.ts';

const GAP = 48;
const TOP = 250;
/** The largest size at which every column ends above the row of outlets is taken. */
const SIZES = [56, 48, 42, 36, 31];
const BOTTOM = CARD_SIZE.height - 150;

/** Draws at most three columns of words, all in one size: none is the louder one. */
export function columnsOfWords(columns: readonly CardColumn[]): string[] {
  const shown = columns.slice(0, 3);
  const room = (CARD_SIZE.width - 2 * MARGIN - GAP * (shown.length - 1)) / shown.length;
  const size =
    SIZES.find((one) =>
      shown.every(({ words }) => TOP + wrapped(words, one, room).length * one * 1.18 <= BOTTOM),
    ) ?? 31;
  const most = Math.floor((BOTTOM - TOP) / (size * 1.18)) + 1;
  return shown.flatMap(({ outlets, words }, at) => {
    const x = MARGIN + at * (room + GAP);
    return [
      text(list(outlets.map(({ name }) => name)), x, 196, 28, { fill: hue(outlets[0]) }),
      ...cut(wrapped(words, size, room), most).map((line, row) =>
        lineOf(line, x, TOP + row * size * 1.18, size),
      ),
    ];
  });
}

function wrapped(words: readonly Words[], size: number, room: number): Words[][] {
  const letters = Math.max(4, Math.floor(room / (size * LETTER)));
  const lines: Words[][] = [];
  let length = 0;
  for (const word of printedWords(words)) {
    const last = lines.at(-1);
    if (last !== undefined && length + word.text.length <= letters) {
      last.push(word);
      length += word.text.length;
    } else {
      lines.push([{ ...word, text: word.text.trimStart().slice(0, letters) }]);
      length = word.text.trimStart().length;
    }
  }
  return lines;
}

/** The words one by one, each with a space before it where one stands there. */
function printedWords(pieces: readonly Words[]): Words[] {
  let space = '';
  return pieces.flatMap(({ text: piece, strong }) => {
    const found = [...piece.matchAll(/(\s*)(\S+)/g)].map(([, before = '', one = '']): Words => {
      const word = { text: (before || space ? ' ' : '') + one, strong };
      space = '';
      return word;
    });
    if (/\s$/.test(piece)) space = ' ';
    return found;
  });
}

function cut(lines: readonly Words[][], most: number): Words[][] {
  return lines.length <= most
    ? [...lines]
    : [
        ...lines.slice(0, most - 1),
        [...(lines[most - 1] ?? []).slice(0, -1), { text: ' …', strong: false }],
      ];
}

function lineOf(words: readonly Words[], x: number, y: number, size: number): string {
  const spans = words.map(
    ({ text: one, strong }) => `<tspan fill="${strong ? INK : SOFT}">${xmlText(one)}</tspan>`,
  );
  return `<text xml:space="preserve" x="${x}" y="${y}" font-size="${size}">${spans.join('')}</text>`;
}
