import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from './problems.ts';
import { inWords } from './yaml-errors.ts';

/** Something wrong in one line of a file. */
export interface LineProblem {
  readonly severity: Problem['severity'];
  readonly line: number;
  readonly field: string | null;
  readonly message: string;
}

/** A YAML text as it was parsed. */
export interface ParsedYaml {
  /** Null where it is broken. */
  readonly document: Document | null;
  readonly problems: readonly LineProblem[];
  /** The line of the file that an offset of the text is in. */
  lineAt(offset: number): number;
}

/**
 * Parses YAML, every value as the text it is: `007`, `2021-06-01` and `no` stay so.
 *
 * @param above how many lines of the file stand above it
 */
export function parseYaml(yaml: string, above: number): ParsedYaml {
  const counter = new LineCounter();
  const problems: LineProblem[] = [];
  const lineAt = (offset: number): number => counter.linePos(offset).line + above;
  // What follows from a mistake in the same line is no news.
  const add = (offset: number, message: string): void => {
    const line = lineAt(offset);
    if (problems.some((problem) => problem.line === line)) return;
    problems.push(error(line, null, message));
  };
  try {
    const options = { schema: 'failsafe', lineCounter: counter, prettyErrors: false } as const;
    const document = parseDocument(yaml, options);
    for (const { code, pos, message } of [...document.errors, ...document.warnings]) {
      const isOpen = code === 'MISSING_CHAR' || /end with a [\]}]/.test(message);
      const open = isOpen ? lastOpened(yaml, pos[0]) : null;
      const at = open ?? indentedAfter(yaml, pos[0]) ?? pos[0];
      const text = yaml.split('\n')[counter.linePos(at).line - 1] ?? '';
      add(at, inWords({ code: open === null ? code : 'UNCLOSED', message, text }));
    }
    if (problems.length === 0) refuseMarks(document, yaml, add);
    return { document: problems.length === 0 ? document : null, problems, lineAt };
  } catch {
    add(0, 'The fields cannot be read. Write one `name: value` a line.');
    return { document: null, problems, lineAt };
  }
}

export function error(line: number, field: string | null, message: string): LineProblem {
  return { severity: 'error', line, field, message };
}

/** What can be parsed, but is read otherwise than it was meant. */
function refuseMarks(
  document: Document,
  yaml: string,
  add: (offset: number, message: string) => void,
): void {
  visit(document, {
    Scalar: (_, { type, range }) => {
      const [start = 0, end = 0] = range ?? [];
      const item = type === 'PLAIN' ? /\n\s*- /.exec(yaml.slice(start, end)) : null;
      if (!item) return;
      const message =
        'This line is read as part of the item above it. Begin all items of a list in the same column.';
      add(start + item.index + 1, message);
    },
    Alias: (_, node) =>
      add(
        node.range?.[0] ?? 0,
        'An alias (`*name`) is not allowed. Write the value itself, in quotes if it begins with `*`.',
      ),
  });
}

/**
 * Where the last quotation mark or bracket was opened that its line does not close: what is not
 * closed is missed only at the end.
 */
function lastOpened(yaml: string, before: number): number | null {
  const opened = [...yaml.slice(0, before).matchAll(/^[ \t]*(?:- )?[^\s:]+:[ \t]*(["'[{])(.*)$/gm)];
  const last = opened.findLast(([, mark = '', rest = '']) => !rest.includes(CLOSING[mark] ?? mark));
  return last?.index ?? null;
}

/** Where a field is indented under one that has its value: YAML stumbles over the one before it. */
function indentedAfter(yaml: string, at: number): number | null {
  const start = yaml.lastIndexOf('\n', at - 1) + 1;
  const found = /^[^\s:]+:[ \t]+[^\n:]+\n(?=[ \t]+[\w-]+:(?:[ \t]|\n))/.exec(yaml.slice(start));
  return found && start + found[0].length;
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };
