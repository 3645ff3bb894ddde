import { z } from 'astro/zod';
import type { FieldNote } from '../import/field-notes.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The fields of a file as a JSON Schema, each with its sentence and its example. */
export function fieldsSchema(schema: z.ZodObject, notes: readonly FieldNote[]): JsonSchema {
  const { properties = {}, ...rest } = asWritten(
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' }),
  );
  const known = new Map(notes.map((note) => [note.name, note]));
  const described = Object.entries(properties).map(([name, property]) => {
    const note = known.get(name);
    return [name, { ...property, description: note?.sentence, examples: exampleOf(note) }];
  });
  return { ...rest, properties: Object.fromEntries(described) };
}

/** A file that is a list of such entries. */
export function listSchema({ $schema, ...items }: JsonSchema): JsonSchema {
  return { $schema, type: 'array', items };
}

interface Written {
  readonly properties?: Readonly<Record<string, object>>;
}

/** Fields are read as the text that is written; YAML takes some of it for numbers or truth values. */
function asWritten(schema: object): Written {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    if (key === 'propertyNames') return undefined;
    if (!isObject(value) || value['type'] !== 'string') return value;
    const { type, enum: given, ...rest } = value;
    if (Array.isArray(given) && given.includes('true')) return { ...rest, type: 'boolean' };
    return given === undefined ? { ...rest, type: [type, 'number'] } : value;
  }) as Written;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function exampleOf(note: FieldNote | undefined): readonly string[] | undefined {
  const value = /^[^:\n]+:[ \t]+(.+)$/.exec(note?.example ?? '')?.[1];
  return value === undefined || /^["'[{]/.test(value) ? undefined : [value];
}
