import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { createGenerator } from 'ts-json-schema-generator';
import { fieldNotes, type FieldNote } from '../import/field-notes.ts';
import { articleSchema } from '../schemas/article.ts';
import { correctionSchema } from '../schemas/corrections.ts';
import { fieldsSchema, listSchema, type JsonSchema } from './fields-schema.ts';
import { siteSchema } from '../schemas/site.ts';
import { storySchema } from '../schemas/story.ts';
import { ROOT } from './project.ts';

/**
 * What describes the files of editors and `comparison.json` to programs, by path: made from the
 * schemas and types, and kept in the repository.
 */
export function describedFiles(): Map<string, string> {
  const article = described('article', articleSchema);
  const story = described('story', storySchema);
  return new Map([
    ['docs/schemas/article.schema.json', jsonOf(article)],
    ['docs/schemas/story.schema.json', jsonOf(story)],
    ['docs/schemas/site.schema.json', jsonOf(described('site', siteSchema))],
    [
      'docs/schemas/corrections.schema.json',
      jsonOf(listSchema(described('corrections', correctionSchema))),
    ],
    ['.vscode/front-matter.code-snippets', jsonOf(snippets())],
    ['public/comparison.schema.json', jsonOf(open(comparisonSchema()))],
  ]);
}

/** The schema of `comparison.json`, which allows no field that is not described. */
export function comparisonSchema(): JsonSchema {
  const generator = createGenerator({
    path: join(ROOT, 'src/views/public-comparison.ts'),
    tsconfig: join(ROOT, 'tsconfig.json'),
    type: 'PublicComparison',
    // `npm run check` does.
    skipTypeCheck: true,
  });
  return { title: 'comparison.json', ...generator.createSchema('PublicComparison') };
}

/** As it is published: who reads the data must not stop at a field that a later version adds. */
function open(schema: JsonSchema): JsonSchema {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === 'additionalProperties' && value === false ? undefined : value,
    ),
  ) as JsonSchema;
}

function described(name: string, schema: z.ZodObject): JsonSchema {
  return fieldsSchema(schema, notesOf(name));
}

/** Completions for the fields of front matter: no extension applies a schema to Markdown. */
function snippets(): JsonSchema {
  const ofArticle = notesOf('article').map((note) => snippet('article', note));
  const ofStory = notesOf('story').map((note) => snippet('story', note));
  return Object.fromEntries([...ofArticle, ...ofStory]);
}

function snippet(kind: string, { name, sentence, example }: FieldNote): [string, object] {
  const [before = '', ...lines] = example.split('\n');
  const [, value = ''] = /^[^:]+:\s*(.*)$/.exec(before) ?? [];
  const body =
    lines.length > 0
      ? [`${name}:`, ...lines.map((line) => line.replace(/^(\s+- )(.*)$/, '$1${1:$2}'))]
      : [`${name}: \${1:${value.replace(/[\\$}]/g, '\\$&')}}`];
  return [`${kind}: ${name}`, { scope: 'markdown', prefix: name, description: sentence, body }];
}

function notesOf(name: string): FieldNote[] {
  return fieldNotes(readFileSync(join(ROOT, `src/schemas/${name}.ts`), 'utf8'));
}

function jsonOf(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
