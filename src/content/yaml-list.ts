import type { z } from 'astro/zod';
import { isMap, isNode, isScalar, isSeq, type Document, type Node } from 'yaml';
import { error, parseYaml, type LineProblem } from './yaml-document.ts';
import { cleanYaml, lostIn, meantBy, unknownField, visible, type FieldRules } from './yaml-fields.ts';

/** A YAML text that is a list of entries. */
export interface YamlList<Output> {
  /** Those without a mistake. */
  readonly entries: readonly YamlEntry<Output>[];
  readonly problems: readonly LineProblem[];
}

export interface YamlEntry<Output> {
  readonly fields: Output;
  /** The line of a part of the entry, by the keys that lead to it; of the entry itself without any. */
  lineOf(...path: readonly (string | number)[]): number;
}

/** Reads a list of entries, each with the fields of a schema. An empty text is an empty list. */
export function readList<Schema extends z.ZodObject>(
  written: string,
  rules: FieldRules<Schema>,
): YamlList<z.output<Schema>> {
  const yaml = cleanYaml(written);
  const { document, problems, lineAt } = parseYaml(yaml, 0);
  const lost = lostIn(yaml, written, 0);
  if (document === null || lost.some(({ severity }) => severity === 'error')) {
    return { entries: [], problems: [...problems, ...lost] };
  }
  const { contents } = document;
  if (contents === null) return { entries: [], problems: lost };
  if (!isSeq<Node>(contents)) {
    const message = 'This is not a list. Begin each entry in a line of its own, with `- `.';
    return { entries: [], problems: [error(1, null, message)] };
  }
  const read = contents.items.map((item, index) => entryOf(item, index));
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    problems: [...lost, ...read.flatMap((one) => one.problems)],
  };

  function entryOf(
    item: Node,
    index: number,
  ): { entry: YamlEntry<z.output<Schema>> | null; problems: LineProblem[] } {
    const lineOf = (...path: readonly (string | number)[]) =>
      lineAt(offsetOf(document, [index, ...path]));
    if (!isMap(item)) {
      const message = `This entry has no fields. Write one \`name: value\` a line, as \`- ${exampleOf(rules)}: …\`.`;
      return { entry: null, problems: [error(lineOf(), null, message)] };
    }
    const checked = rules.schema.safeParse(visible(item.toJS(document as Document)));
    if (checked.success) return { entry: { fields: checked.data, lineOf }, problems: [] };
    const { issues } = checked.error;
    // A field by another name is not missing as well.
    const named = issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => meantBy(key, rules)) : [],
    );
    const found = issues
      .filter(({ message, path }) => !(isMissing(message) && named.includes(String(path[0]))))
      .flatMap((issue) => problemsOf(issue, lineOf, rules));
    return { entry: null, problems: found };
  }
}

function problemsOf<Schema extends z.ZodObject>(
  issue: z.core.$ZodIssue,
  lineOf: (...path: readonly (string | number)[]) => number,
  rules: FieldRules<Schema>,
): LineProblem[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      error(lineOf(...path, key), key, unknownField(key, rules)),
    );
  }
  // Of a value that may be a text or a list of texts, what is wrong with the text tells more.
  const inner = issue.code === 'invalid_union' ? issue.errors[0]?.[0] : undefined;
  const field = path.map(String).join(' of ') || 'entry';
  return [error(lineOf(...path), path.map(String)[0] ?? null, `\`${field}\` ${(inner ?? issue).message}`)];
}

function isMissing(message: string): boolean {
  return message.startsWith('is missing');
}

function exampleOf<Schema extends z.ZodObject>({ schema }: FieldRules<Schema>): string {
  return Object.keys(schema.shape)[0] ?? 'name';
}

/** Where a part stands, or the nearest part around it that is there. */
function offsetOf(document: Document | null, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document?.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find(({ key: own }) => isScalar(own) && own.value === key)
      : undefined;
    const node = pair?.key ?? document?.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
