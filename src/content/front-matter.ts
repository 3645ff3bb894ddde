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
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';

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
  readonly body: string;
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
  const source = text.replace(/\r\n?/g, '\n');
  const fenced = /^---[ \t]*\n([^]*?)(?<=\n)---[ \t]*(?:\n|$)/.exec(source);
  const yaml = fenced?.[1] ?? '';
  if (!fenced || yaml.length > MAX_LENGTH) return broken(source, whyNot(source, yaml));

  const body = source.slice(fenced[0].length);
  const linesBefore = fenced[0].split('\n').length - 1;
  const { values, lines, problems } = readYaml(yaml);
  const lineOf = (field: string, item?: number): number =>
    lines.get(`${field} ${item ?? ''}`) ?? lines.get(`${field} `) ?? 1;
  if (problems.length > 0) return { fields: null, body, linesBefore, problems, lineOf };

  const known = Object.keys(schema.shape);
  const empty = known.filter((field) => field in values && isEmpty(values[field]));
  const given = Object.fromEntries(Object.entries(values).filter(([key]) => !empty.includes(key)));
  const checked = schema.safeParse(given);
  const errors = checked.success ? [] : checked.error.issues.flatMap(problemsOf);
  const faulty = new Set(errors.map(({ field }) => field));
  const warnings = empty.filter((field) => !faulty.has(field)).map(emptyField);
  const fields = checked.success ? checked.data : null;
  return { fields, body, linesBefore, problems: [...errors, ...warnings], lineOf };

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

function broken(source: string, message: string): FrontMatter<never> {
  const problems = [error(1, null, message)];
  return { fields: null, body: source, linesBefore: 0, problems, lineOf: () => 1 };
}

function whyNot(source: string, yaml: string): string {
  if (yaml.length > MAX_LENGTH)
    return `The front matter is longer than ${MAX_LENGTH} characters. Shorten it.`;
  return /^---[ \t]*(?:\n|$)/.test(source)
    ? 'The front matter does not end. Put a line with `---` after the last field.'
    : 'There is no front matter. Begin the file with a line `---`, the fields, and another line `---`.';
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
  const values: Record<string, unknown> = Object.create(null);
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
      add(code === 'MISSING_CHAR' ? lastOpened(yaml, pos[0]) : pos[0], inWords(code, message));
    }
    if (problems.length > 0) return { values, lines, problems };
    visit(document, {
      Alias: (_, node) =>
        add(
          node.range?.[0] ?? 0,
          'An alias (`*name`) is not allowed. Write the value itself, in quotes if it begins with `*`.',
        ),
    });
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
        values[field] = isAlias(value) ? '' : (value?.toJS(document) ?? '');
      }
    } else if (contents !== null) {
      add(0, 'The front matter is not a list of fields. Write one `name: value` a line.');
    }
  } catch {
    add(0, 'The front matter cannot be read. Write one `name: value` a line.');
  }
  return { values, lines, problems };
}

/** Where the last quotation mark or bracket was opened: what is not closed is missed only at the end. */
function lastOpened(yaml: string, before: number): number {
  const opened = [...yaml.slice(0, before).matchAll(/^[^\s:]+:[ \t]*["'[{]/gm)];
  return opened.at(-1)?.index ?? before;
}

/** What YAML's own messages mean for who writes front matter. */
function inWords(code: string, message: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'This field is there twice. Keep one of them.';
    case 'TAB_AS_INDENT':
      return 'The line begins with a tab. Use spaces.';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'This cannot be read. Put a value that holds a colon in quotes, and begin each field with `name: `.';
    case 'MISSING_CHAR':
      return 'A quotation mark or bracket is missing here. Close what was opened.';
    case 'BAD_SCALAR_START':
      return 'A value cannot begin with this character. Put the value in quotes.';
    case 'TAG_RESOLVE_FAILED':
      return 'A value cannot begin with `!`. Put the value in quotes.';
    default:
      return `This is not valid YAML (${message.replace(/\.$/, '')}). Write one \`name: value\` a line.`;
  }
}
