import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../src/content/front-matter.ts';
import { fieldNotes, type FieldNote } from '../src/import/field-notes.ts';
import { newArticle } from '../src/import/new-article.ts';
import { figuresCsv, quotesCsv } from '../src/engine/export-csv.ts';
import { passagesCsv } from '../src/engine/passages-csv.ts';
import { exampleComparison } from './support/example-story.ts';
import { parseArticle } from '../src/markdown/parse-article.ts';
import { ARTICLE_SYNONYMS, articleSchema } from '../src/schemas/article.ts';
import { CORRECTION_SYNONYMS, correctionSchema } from '../src/schemas/corrections.ts';
import { SITE_SYNONYMS, siteSchema } from '../src/schemas/site.ts';
import { STORY_SYNONYMS, storySchema } from '../src/schemas/story.ts';

const ROOT = resolve(import.meta.dirname, '..');
const GUIDE = readFileSync(join(ROOT, 'docs/editors.md'), 'utf8');

interface Kind {
  readonly name: 'article' | 'story' | 'site' | 'corrections';
  readonly schema: z.ZodObject;
  readonly synonyms: Readonly<Record<string, string>>;
  readonly notes: readonly FieldNote[];
}

const KINDS: readonly Kind[] = [
  { name: 'article', schema: articleSchema, synonyms: ARTICLE_SYNONYMS, notes: notesOf('article') },
  { name: 'story', schema: storySchema, synonyms: STORY_SYNONYMS, notes: notesOf('story') },
  { name: 'site', schema: siteSchema, synonyms: SITE_SYNONYMS, notes: notesOf('site') },
  {
    name: 'corrections',
    schema: correctionSchema,
    synonyms: CORRECTION_SYNONYMS,
    notes: notesOf('corrections'),
  },
];

describe.each(KINDS)('the editors’ guide on the fields of an $name', (kind) => {
  const { name, schema, notes } = kind;

  it('has every field, with the sentence and the example of the schema', () => {
    expect(notes.map((note) => note.name)).toEqual(Object.keys(schema.shape));
    const section = GUIDE.split('<!-- fields of ').find((part) =>
      part.includes(`src/schemas/${name}.ts`),
    );
    const written = (section?.split('<!-- end -->')[0] ?? '')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(written.map(cells)).toEqual(tableOf(notes).map(cells));
  });

  it('has examples that are accepted', () => {
    for (const note of notes) {
      expect(problems(kind, `${required(kind, note)}${note.example}\n`), note.name).toEqual([]);
    }
  });
});

describe('the editors’ guide', () => {
  const blocks = [...GUIDE.matchAll(/```markdown\n([^]*?)```/g)].map(([, block = '']) => block);

  it('has an example of an article and one of a story, without a mistake', () => {
    expect(blocks.map((block) => (block.includes('outlet:') ? 'article' : 'story'))).toEqual([
      'article',
      'story',
    ]);
    blocks.forEach((block, index) => {
      const [, yaml = '', body = ''] = /^---\n([^]*?)---\n([^]*)$/.exec(block) ?? [];
      const kind = KINDS[index];
      expect(kind && problems(kind, yaml)).toEqual([]);
      expect(parseArticle(body).doubts).toEqual([]);
    });
  });
});

describe('a new article file', () => {
  const notes = notesOf('article');

  it('has its outlet, and the other fields as comments that nobody publishes', () => {
    const {
      fields,
      problems: found,
      published,
    } = readFrontMatter(newArticle('The Post: late', notes), {
      schema: articleSchema,
      synonyms: {},
    });
    expect(found).toEqual([]);
    expect(fields).toMatchObject({ outlet: 'The Post: late', notes: [], draft: false });
    expect(published).toBe('---\noutlet: "The Post: late"\n---\n');
  });

  it('takes every field once its comment mark is removed', () => {
    const open = newArticle('The Post', notes)
      .replace(/^#(?! )/gm, '')
      .replace(/^# {2}/gm, '  ');
    const { fields, problems: found } = readFrontMatter(open, {
      schema: articleSchema,
      synonyms: {},
    });
    expect(found).toEqual([]);
    expect(Object.keys(fields ?? {}).sort()).toEqual(notes.map(({ name }) => name).sort());
  });
});

describe('the reference of the data', () => {
  const data = readFileSync(join(ROOT, 'docs/data.md'), 'utf8');
  const comparison = exampleComparison({ articles: { herald: ['It opened.'] } });
  const origins = () => ({ published: null, byline: null, url: null });

  it.each([
    ['passages.csv', passagesCsv(comparison, origins)],
    ['figures.csv', figuresCsv(comparison, origins)],
    ['quotes.csv', quotesCsv(comparison, origins)],
  ])('has every column of %s', (name, table) => {
    const section = data.split(`<!-- columns of ${name};`)[1]?.split('<!-- ')[0] ?? '';
    const rows = section.split('\n').filter((line) => line.startsWith('| `'));
    const [head = ''] = table.slice(1).split('\r\n');
    expect(rows.map((row) => cells(row)[0]?.replaceAll('`', ''))).toEqual(head.split(','));
  });
});

function notesOf(name: string): FieldNote[] {
  return fieldNotes(readFileSync(join(ROOT, `src/schemas/${name}.ts`), 'utf8'));
}

function problems({ schema, synonyms }: Kind, yaml: string): string[] {
  const read = readFrontMatter(`---\n${yaml}---\n`, { schema, synonyms });
  return read.problems.map(({ message }) => message);
}

/** The field that must be there, where the example is of another. */
function required({ notes }: Kind, note: FieldNote): string {
  const other = notes.find((one) => one.required && one.name !== note.name);
  return other ? `${other.example}\n` : '';
}

function tableOf(notes: readonly FieldNote[]): string[] {
  const rows = notes.map(({ name, sentence, example, required: must }) => {
    const inLine = example.replace(/:\n\s+- (.*)$/, ': [$1]');
    return `| \`${name}\` | ${sentence}${must ? ' Required.' : ''} | \`${inLine}\` |`;
  });
  return ['| field | what it is | example |', '| - | - | - |', ...rows];
}

/** The cells of a row, without what makes columns level. */
function cells(row: string): string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replace(/^-+$/, '-'));
}
