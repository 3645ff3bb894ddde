import type { z } from 'astro/zod';
import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import {
  findReordering,
  reorderingMessage,
  withoutInvisible,
  withPlainSpaces,
} from '../markdown/visible-text.ts';
import { doubtOfValue } from './field-doubts.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';
import { error, parseYaml, type LineProblem } from './yaml-document.ts';
import { withoutYamlComments, yamlMarks, type YamlMark } from './yaml-marks.ts';

/** What fields a file has, what they mean, and how else they are called. */
export interface FieldRules<Schema extends z.ZodObject> {
  readonly schema: Schema;
  /** Known fields by other names for them. */
  readonly synonyms: Readonly<Record<string, string>>;
}

/** The fields of a YAML text. */
export interface Fields<Output> {
  /** Null where something is wrong with them. */
  readonly fields: Output | null;
  /** True where the YAML is broken, or has a field that is not known. */
  readonly strange: boolean;
  readonly problems: readonly LineProblem[];
  /** The line of a field, or of an item of its list. */
  lineOf(field: string, item?: number): number;
}

/**
 * Reads `name: value` lines against a schema.
 *
 * @param written the YAML as it stands in the file
 * @param above how many lines of the file stand above it
 */
export function readFields<Schema extends z.ZodObject>(
  written: string,
  rules: FieldRules<Schema>,
  above: number,
): Fields<z.output<Schema>> {
  const yaml = cleanYaml(written);
  const { schema } = rules;
  const known = Object.keys(schema.shape);
  const { values, lines, problems } = readValues(yaml, above);
  const lineOf = (field: string, item?: number): number =>
    lines.get(`${field} ${item ?? ''}`) ?? lines.get(`${field} `) ?? 1;
  const strange =
    problems.length > 0 || Object.keys(values).some((field) => !known.includes(field));
  const lost = lostIn(yaml, written, above);
  const wrong = [...problems, ...lost.filter(({ line }) => !problems.some((p) => p.line === line))];
  if (wrong.some(({ severity }) => severity === 'error')) {
    wrong.sort((a, b) => a.line - b.line);
    return { fields: null, strange, problems: wrong, lineOf };
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
  return { fields, strange, problems: [...wrong, ...errors, ...warnings, ...doubts], lineOf };

  function problemsOf(issue: z.core.$ZodIssue): LineProblem[] {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        error(lineOf(key), key, unknownField(key, rules)),
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
}

/** What is wrong with a field that a schema does not have, and what to do. */
export function unknownField<Schema extends z.ZodObject>(
  key: string,
  rules: FieldRules<Schema>,
): string {
  const name = meantBy(key, rules);
  const known = Object.keys(rules.schema.shape);
  const advice = name
    ? `Did you mean \`${name}\`?`
    : `Remove it, or use one of ${known.map((field) => `\`${field}\``).join(', ')}.`;
  return `\`${key}\` is not a known field. ${advice}`;
}

/** The field of a schema that a name stands for: a synonym, or one that is spelled nearly so. */
export function meantBy<Schema extends z.ZodObject>(
  key: string,
  { schema, synonyms }: FieldRules<Schema>,
): string | null {
  const synonym = key.toLowerCase();
  if (Object.hasOwn(synonyms, synonym)) return synonyms[synonym] ?? null;
  return nearest(key, Object.keys(schema.shape));
}

/** Without what draws nothing. A no-break space after a colon would make one word of a field and its value. */
export function cleanYaml(written: string): string {
  return withoutInvisible(written).replace(/[\u00A0\u202F\u3000]/g, ' ');
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'string' && ['', '~', 'null'].includes(value.trim());
}

/** What stands in a YAML text and is in none of its values. */
export function lostIn(yaml: string, written: string, above: number): LineProblem[] {
  return [...marksIn(yaml, above), ...hiddenIn(yaml, written, above)];
}

/** What YAML takes for its own marks and leaves out of the values. */
function marksIn(yaml: string, above: number): LineProblem[] {
  return yamlMarks(yaml).flatMap((mark) => {
    const line = yaml.slice(0, mark.offset).split('\n').length + above;
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
function hiddenIn(yaml: string, written: string, above: number): LineProblem[] {
  const problems: LineProblem[] = [];
  written.split('\n').forEach((text, index) => {
    const found = findReordering(text);
    if (found) problems.push(error(index + 1 + above, null, reorderingMessage(found.name)));
  });
  if (!withoutYamlComments(yaml).includes('<!--')) return problems;
  yaml.split('\n').forEach((text, index) => {
    if (!text.includes('<!--') || /^\s*#/.test(text)) return;
    const message =
      'A comment of HTML hides nothing here. Remove it, or put it into a line of its own that begins with `#`.';
    problems.push(error(index + 1 + above, null, message));
  });
  return problems;
}

interface Values {
  readonly values: Readonly<Record<string, unknown>>;
  /** By field and a space, and by field, a space and the number of a list's item. */
  readonly lines: ReadonlyMap<string, number>;
  readonly problems: readonly LineProblem[];
}

function readValues(yaml: string, above: number): Values {
  const lines = new Map<string, number>();
  const values = Object.create(null) as Record<string, unknown>;
  const { document, problems, lineAt } = parseYaml(yaml, above);
  const contents = document?.contents ?? null;
  if (document === null || contents === null) return { values, lines, problems };
  if (!isMap<Node, Node | null>(contents)) {
    const message = 'This is not a list of fields. Write one `name: value` a line.';
    return { values, lines, problems: [error(lineAt(0), null, message)] };
  }
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
  return { values, lines, problems };
}

/** The value as a reader sees it; what a message must name stays. */
export function visible(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(visible);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visible(one)]));
  }
  if (typeof value !== 'string' || findReordering(value)) return value;
  return withPlainSpaces(withoutInvisible(value));
}
