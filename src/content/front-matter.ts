import type { z } from 'astro/zod';
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Node,
} from 'yaml';
import { findReordering, reorderingMessage, withoutInvisible, withPlainSpaces } from '../markdown/visible-text.ts';
import { doubtOfValue } from './field-doubts.ts';
import { endBefore, whyUnfenced } from './front-matter-fences.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';
import { inWords } from './yaml-errors.ts';
import { withoutYamlComments, yamlMarks, type YamlMark } from './yaml-marks.ts';

/** Something wrong in one line of a file. */
export interface LineProblem {
  readonly severity: Problem['severity'];
  readonly line: number;
  readonly field: string | null;
  readonly message: string;
}

/** The front matter of a file and the Markdown after it. */
export interface FrontMatter<Fields> {
  /** Null where something is wrong with them. */
  readonly fields: Fields | null;
  /** Null where it is not known where the front matter ends. */
  readonly body: string | null;
  /** The front matter as it may be published, with its two `---`: without what is commented out. */
  readonly published: string;
  /** Lines before the body. */
  readonly linesBefore: number;
  readonly problems: readonly LineProblem[];
  /** The line of a field, or of an item of its list. */
  lineOf(field: string, item?: number): number;
}

export interface FrontMatterRules<Schema extends z.ZodObject> {
  readonly schema: Schema;
  /** Known fields by other names for them. */
  readonly synonyms: Readonly<Record<string, string>>;
}

const MAX_LENGTH = 100_000;

/** Reads the lines between the two `---` at the top of a file against a schema. */
export function readFrontMatter<Schema extends z.ZodObject>(
  text: string,
  { schema, synonyms }: FrontMatterRules<Schema>,
): FrontMatter<z.output<Schema>> {
  const source = text.replace(/\r\n?/g, '\n').replace(/^\p{Default_Ignorable_Code_Point}+(?=---)/u, '');
  const fenced = /^---[ \t]*\n([^]*?)(?<=\n)---[ \t]*(?:\n|$)/.exec(source);
  // A no-break space after a colon would make one word of a field and its value.
  const yaml = withoutInvisible(fenced?.[1] ?? '').replace(/[\u00A0\u202F\u3000]/g, ' ');
  if (!fenced) {
    const { line, message } = whyUnfenced(source);
    return broken(error(line, null, message));
  }
  if (yaml.length > MAX_LENGTH) {
    const message = `The front matter is longer than ${MAX_LENGTH} characters. Shorten it.`;
    return broken(error(1, null, message));
  }

  const known = Object.keys(schema.shape);
  const body = source.slice(fenced[0].length);
  const linesBefore = fenced[0].split('\n').length - 1;
  const published = `---\n${withoutYamlComments(yaml)}---\n`;
  const { values, lines, problems } = readYaml(yaml);
  const lineOf = (field: string, item?: number): number =>
    lines.get(`${field} ${item ?? ''}`) ?? lines.get(`${field} `) ?? 1;
  const unknown = Object.keys(values).some((field) => !known.includes(field));
  const end = problems.length > 0 || unknown ? endBefore(yaml, isKnown) : null;
  if (end !== null) {
    const message = `The front matter does not end before the text. Put a line with \`---\` after line ${end}.`;
    return broken(error(end, null, message));
  }
  const lost = [...marksIn(yaml), ...hiddenIn(yaml, fenced[1] ?? '')];
  const wrong = [...problems, ...lost.filter(({ line }) => !problems.some((p) => p.line === line))];
  if (wrong.some(({ severity }) => severity === 'error')) {
    wrong.sort((a, b) => a.line - b.line);
    return { fields: null, body, published, linesBefore, problems: wrong, lineOf };
  }

  const empty = known.filter((field) => field in values && isEmpty(values[field]));
  const given = Object.fromEntries(Object.entries(values).filter(([key]) => !empty.includes(key)));
  const checked = schema.safeParse(given);
  const errors = checked.success ? [] : checked.error.issues.flatMap(problemsOf);
  const faulty = new Set(errors.map(({ field }) => field));
  const warnings = empty.filter((field) => !faulty.has(field)).map(emptyField);
  const doubts = Object.entries(given)
    .filter(([field]) => known.includes(field) && !faulty.has(field))
    .flatMap(([field, value]) => doubtsOf(field, value));
  const fields = checked.success ? checked.data : null;
  const found = [...wrong, ...errors, ...warnings, ...doubts];
  return { fields, body, published, linesBefore, problems: found, lineOf };

  function isKnown(name: string): boolean {
    return known.includes(name) || Object.hasOwn(synonyms, name.toLowerCase()) || nearest(name, known) !== null;
  }

  function problemsOf(issue: z.core.$ZodIssue): LineProblem[] {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        error(lineOf(key), key, `\`${key}\` is not a known field. ${meant(key)}`),
      );
    }
    const field = String(issue.path[0]);
    const item = issue.path[1];
    if (typeof item !== 'number') {
      return [error(lineOf(field), field, `\`${field}\` ${issue.message}`)];
    }
    const message = `\`${field}\`, item ${item + 1}, ${issue.message}`;
    return [error(lineOf(field, item), field, message)];
  }

  function doubtsOf(field: string, value: unknown): LineProblem[] {
    // Notes say what was changed, and may name the marks and characters it was about.
    if (field === 'notes') return [];
    const values = Array.isArray(value) ? value : [value];
    return values.flatMap((text, item) => {
      const doubt = typeof text === 'string' ? doubtOfValue(text.trim()) : null;
      if (doubt === null) return [];
      const place = Array.isArray(value) ? `, item ${item + 1},` : '';
      const line = lineOf(field, Array.isArray(value) ? item : undefined);
      return { ...error(line, field, `\`${field}\`${place} ${doubt}`), severity: 'warning' };
    });
  }

  function emptyField(field: string): LineProblem {
    const message = `\`${field}\` is empty. Leave the line out if the value is not known.`;
    return { ...error(lineOf(field), field, message), severity: 'warning' };
  }

  function meant(key: string): string {
    const synonym = key.toLowerCase();
    const name = Object.hasOwn(synonyms, synonym) ? synonyms[synonym] : nearest(key, known);
    return name
      ? `Did you mean \`${name}\`?`
      : `Remove it, or use one of ${known.map((field) => `\`${field}\``).join(', ')}.`;
  }
}

function error(line: number, field: string | null, message: string): LineProblem {
  return { severity: 'error', line, field, message };
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'string' && ['', '~', 'null'].includes(value.trim());
}

function broken(problem: LineProblem): FrontMatter<never> {
  const nothing = { fields: null, body: null, published: '', linesBefore: 0 };
  return { ...nothing, problems: [problem], lineOf: () => 1 };
}

/** What YAML takes for its own marks and leaves out of the values. */
function marksIn(yaml: string): LineProblem[] {
  return yamlMarks(yaml).flatMap((mark) => {
    const line = yaml.slice(0, mark.offset).split('\n').length + 1;
    const found = markProblem(mark);
    return found ? { severity: found[0], line, field: null, message: found[1] } : [];
  });
}

function markProblem({ kind, text, behindValue }: YamlMark): [Problem['severity'], string] | null {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  if (kind === 'anchor') {
    return ['error', `\`${shown}\` is left out, as YAML reads \`&\` as a mark. Put the value in quotes.`];
  }
  if (kind === 'tag') return ['error', 'A value cannot begin with `!`. Put the value in quotes.'];
  if (!behindValue) return null;
  return /^#+\s/.test(text)
    ? ['warning', `\`${shown}\` is a comment and is left out. Put the value in quotes if it belongs to it.`]
    : ['error', `\`${shown}\` is left out, as YAML reads \`#\` as the beginning of a comment. Put the value in quotes if it belongs to it, or write \`# \` if it is a comment.`];
}

/** What is hidden in the lines themselves; `written` still has the characters that draw nothing. */
function hiddenIn(yaml: string, written: string): LineProblem[] {
  const problems: LineProblem[] = [];
  written.split('\n').forEach((text, index) => {
    const found = findReordering(text);
    if (found) problems.push(error(index + 2, null, reorderingMessage(found.name)));
  });
  if (!withoutYamlComments(yaml).includes('<!--')) return problems;
  yaml.split('\n').forEach((text, index) => {
    if (!text.includes('<!--') || /^\s*#/.test(text)) return;
    const message =
      'A comment of HTML hides nothing here. Remove it, or put it into a line of its own that begins with `#`.';
    problems.push(error(index + 2, null, message));
  });
  return problems;
}

interface Yaml {
  readonly values: Readonly<Record<string, unknown>>;
  /** By field and a space, and by field, a space and the number of a list's item. */
  readonly lines: ReadonlyMap<string, number>;
  readonly problems: readonly LineProblem[];
}

// The failsafe schema reads every value as the text it is: `007`, `2021-06-01` and `no` stay so.
function readYaml(yaml: string): Yaml {
  const counter = new LineCounter();
  const lines = new Map<string, number>();
  const values = Object.create(null) as Record<string, unknown>;
  const problems: LineProblem[] = [];
  // The first line of the file is the fence.
  const lineAt = (offset: number): number => counter.linePos(offset).line + 1;
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
    if (problems.length > 0) return { values, lines, problems };
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
    if (problems.length > 0) return { values, lines, problems };
    const { contents } = document;
    if (isMap<Node, Node | null>(contents)) {
      for (const { key, value } of contents.items) {
        const field = isScalar(key) ? String(key.value) : '';
        lines.set(`${field} `, lineAt(key.range?.[0] ?? 0));
        if (isSeq<Node>(value)) {
          value.items.forEach((item, index) =>
            lines.set(`${field} ${index}`, lineAt(item.range?.[0] ?? 0)),
          );
        }
        values[field] = isAlias(value) ? '' : visible(value?.toJS(document) ?? '');
      }
    } else if (contents !== null) {
      add(0, 'The front matter is not a list of fields. Write one `name: value` a line.');
    }
  } catch {
    add(0, 'The front matter cannot be read. Write one `name: value` a line.');
  }
  return { values, lines, problems };
}

/** The value as a reader sees it; what a message must name stays. */
function visible(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(visible);
  if (typeof value !== 'string' || findReordering(value)) return value;
  return withPlainSpaces(withoutInvisible(value));
}

/**
 * Where the last quotation mark or bracket was opened that its line does not close: what is not
 * closed is missed only at the end.
 */
function lastOpened(yaml: string, before: number): number | null {
  const opened = [...yaml.slice(0, before).matchAll(/^[^\s:]+:[ \t]*(["'[{])(.*)$/gm)];
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
