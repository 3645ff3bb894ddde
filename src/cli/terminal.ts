import { styleText } from 'node:util';

/** A stretch of text set in one way. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

/** `removed` and `added` stand within a passage; `gone` and `new` are passages, with a sign before them. */
export type Style = 'plain' | 'strong' | 'quiet' | 'removed' | 'added' | 'gone' | 'new';

/** How texts are written where they go: a terminal, or a file. */
export interface Page {
  /** How many characters a line has. */
  readonly columns: number;
  readonly colours: boolean;
}

const FORMATS = {
  plain: [],
  strong: ['bold'],
  quiet: ['dim'],
  removed: ['red', 'strikethrough'],
  added: ['green', 'underline'],
  gone: ['red'],
  new: ['green'],
} as const satisfies Record<Style, readonly string[]>;

/** Without colours, marks tell what was removed and what was added: as in a word diff of git. */
const MARKS: Readonly<Record<Style, readonly [string, string]>> = {
  plain: ['', ''],
  strong: ['', ''],
  quiet: ['', ''],
  removed: ['[-', '-]'],
  added: ['{+', '+}'],
  gone: ['', ''],
  new: ['', ''],
};

/** A paragraph in lines that fit, each behind the margin. */
export function paragraph(runs: readonly Run[], page: Page, margin = ''): string {
  const width = Math.max(20, page.columns - margin.length);
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of words(runs.map((run) => (page.colours ? run : marked(run))))) {
    const size = word.reduce((sum, { text }) => sum + text.length, 0);
    if (length > 0 && length + 1 + size > width) {
      lines.push(line);
      [line, length] = ['', 0];
    }
    line += (length === 0 ? '' : ' ') + word.map((part) => styled(part, page)).join('');
    length += size + (length === 0 ? 0 : 1);
  }
  return [...lines, line].map((one) => `${margin}${one}`.trimEnd()).join('\n');
}

/** Runs as words, each in the styles that it has. */
function words(runs: readonly Run[]): Run[][] {
  const found: Run[][] = [[]];
  for (const { text, style } of runs) {
    text.split(/\s+/).forEach((part, index) => {
      if (index > 0) found.push([]);
      if (part !== '') found.at(-1)?.push({ text: part, style });
    });
  }
  return found.filter((word) => word.length > 0);
}

function marked({ text, style }: Run): Run {
  const [before, after] = MARKS[style];
  const [, lead = '', inner = '', tail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return { style, text: inner === '' ? text : `${lead}${before}${inner}${after}${tail}` };
}

function styled({ text, style }: Run, { colours }: Page): string {
  return colours ? styleText([...FORMATS[style]], text, { validateStream: false }) : text;
}

/** The page that a stream is. */
export function pageOf(stream: NodeJS.WriteStream): Page {
  const { env } = process;
  const colours =
    env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0'
      ? true
      : stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return { columns: Math.min(stream.columns ?? 80, 100), colours };
}
