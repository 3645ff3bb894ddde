import type { Words } from '../views/marked-words.ts';
import type { CardColumn } from '../views/card.ts';
import { xmlText } from '../views/xml.ts';
import { nameRows, namesHeight } from './card-names.ts';
import { ACCENT, CARD_SIZE, INK, LETTER, MARGIN, SOFT } from './card-text.ts';

const GAP = 48;
const NAMES = 234;
/** The largest size at which every column ends above the row of outlets is taken. */
const SIZES = [60, 52, 46, 40, 35, 31];
/** Headlines have many capitals: their letters are wider than those of running text. */
const WIDE_LETTER = LETTER * 1.07;
const BOTTOM = CARD_SIZE.height - 140;

/** Draws at most three columns of words, all in one size: none is the louder one. */
export function columnsOfWords(columns: readonly CardColumn[], inConflict: boolean): string[] {
  const shown = columns.slice(0, 3);
  const room = (CARD_SIZE.width - 2 * MARGIN - GAP * (shown.length - 1)) / shown.length;
  const top = NAMES + namesHeight(Math.max(...shown.map(({ outlets }) => outlets.length)));
  const firstLine = (size: number) => top + 24 + size * 0.9;
  const size =
    SIZES.find((one) =>
      shown.every(
        ({ words }) =>
          firstLine(one) + (wrapped(words, one, room).length - 1) * one * 1.18 <= BOTTOM,
      ),
    ) ?? 31;
  const strongInk = inConflict ? ACCENT : INK;
  // Where no word tells more than the others, all are dark.
  const someTell = shown.some(({ words }) => words.some(({ strong }) => strong));
  const most = Math.floor((BOTTOM - firstLine(size)) / (size * 1.18)) + 1;
  return shown.flatMap(({ outlets, words }, at) => {
    const x = MARGIN + at * (room + GAP);
    return [
      ...nameRows(outlets, x, NAMES, room),
      ...cut(wrapped(words, size, room), most).map((line, row) =>
        lineOf(line, x, firstLine(size) + row * size * 1.18, size, [
          someTell ? SOFT : INK,
          strongInk,
        ]),
      ),
    ];
  });
}

function wrapped(words: readonly Words[], size: number, room: number): Words[][] {
  const letters = Math.max(4, Math.floor(room / (size * WIDE_LETTER)));
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

function lineOf(
  words: readonly Words[],
  x: number,
  y: number,
  size: number,
  [softInk, strongInk]: readonly [string, string],
): string {
  const spans = words.map(
    ({ text: one, strong }) =>
      `<tspan fill="${strong ? strongInk : softInk}">${xmlText(one)}</tspan>`,
  );
  return `<text xml:space="preserve" x="${x}" y="${y}" font-size="${size}">${spans.join('')}</text>`;
}
