import type { z } from 'astro/zod';
import { endBefore, whyUnfenced } from './front-matter-fences.ts';
import { nearest } from './nearest.ts';
import { error, type LineProblem } from './yaml-document.ts';
import { cleanYaml, readFields, type FieldRules } from './yaml-fields.ts';
import { withoutYamlComments } from './yaml-marks.ts';

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

const MAX_LENGTH = 100_000;

/** Reads the lines between the two `---` at the top of a file against a schema. */
export function readFrontMatter<Schema extends z.ZodObject>(
  text: string,
  rules: FieldRules<Schema>,
): FrontMatter<z.output<Schema>> {
  const source = text.replace(/\r\n?/g, '\n').replace(/^\p{Default_Ignorable_Code_Point}+(?=---)/u, '');
  const fenced = /^---[ \t]*\n([^]*?)(?<=\n)---[ \t]*(?:\n|$)/.exec(source);
  const written = fenced?.[1] ?? '';
  const yaml = cleanYaml(written);
  if (!fenced) {
    const { line, message } = whyUnfenced(source);
    return broken(error(line, null, message));
  }
  if (yaml.length > MAX_LENGTH) {
    const message = `The front matter is longer than ${MAX_LENGTH} characters. Shorten it.`;
    return broken(error(1, null, message));
  }

  const body = source.slice(fenced[0].length);
  const linesBefore = fenced[0].split('\n').length - 1;
  const published = `---\n${withoutYamlComments(yaml)}---\n`;
  const { fields, strange, problems, lineOf } = readFields(written, rules, 1);
  const end = strange ? endBefore(yaml, (name) => isKnown(name, rules)) : null;
  if (end !== null) {
    const message = `The front matter does not end before the text. Put a line with \`---\` after line ${end}.`;
    return broken(error(end, null, message));
  }
  return { fields, body, published, linesBefore, problems, lineOf };
}

function isKnown<Schema extends z.ZodObject>(
  name: string,
  { schema, synonyms }: FieldRules<Schema>,
): boolean {
  const known = Object.keys(schema.shape);
  return (
    known.includes(name) ||
    Object.hasOwn(synonyms, name.toLowerCase()) ||
    nearest(name, known) !== null
  );
}

function broken(problem: LineProblem): FrontMatter<never> {
  const nothing = { fields: null, body: null, published: '', linesBefore: 0 };
  return { ...nothing, problems: [problem], lineOf: () => 1 };
}

