import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compareContent } from '../content/compare-content.ts';
import { readContent } from '../content/read-content.ts';
import { publicComparison } from '../views/public-comparison.ts';
import { comparisonSchema, describedFiles } from './described-files.ts';
import { ROOT } from './project.ts';

const ajv = new Ajv({ allowUnionTypes: true });
const fixture = (name: string) => join(ROOT, 'tests/fixtures', name);
const described = describedFiles();

/** What is wrong with data, by a schema. */
function faults(schema: object, data: unknown): unknown {
  const isValid = ajv.compile(schema);
  return isValid(data) ? [] : isValid.errors;
}

function schemaAt(path: string): object {
  return JSON.parse(described.get(path) ?? '') as object;
}

describe('what describes files to programs', () => {
  it.each([...described.keys()])('is as `npm run schemas` writes it: %s', (path) => {
    const written = existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : '';
    expect(written === described.get(path), 'Run npm run schemas.').toBe(true);
  });

  it('has every field of the published comparison, and no other', () => {
    const schema = comparisonSchema();
    const { compared } = compareContent(readContent(fixture('good')));
    expect(compared.size).toBeGreaterThan(0);
    for (const [slug, { comparison }] of compared) {
      const data: unknown = JSON.parse(JSON.stringify(publicComparison(comparison)));
      expect(faults(schema, data), slug).toEqual([]);
      expect(faults(schema, { ...(data as object), more: 1 })).not.toEqual([]);
      expect(
        faults(schemaAt('public/comparison.schema.json'), { ...(data as object), more: 1 }),
      ).toEqual([]);
    }
  });

  it('takes what editors write, and no field with a slip in its name', () => {
    const article = schemaAt('docs/schemas/article.schema.json');
    const fields = { outlet: 'Herald', headline: 2021, draft: true, notes: ['One.'] };
    expect(faults(article, fields)).toEqual([]);
    expect(faults(article, { ...fields, publised: '2021-06-01' })).not.toEqual([]);
    expect(faults(article, { headline: 'No outlet' })).not.toEqual([]);
    const corrections = readFileSync(fixture('good/council-budget/corrections.yaml'), 'utf8');
    expect(faults(schemaAt('docs/schemas/corrections.schema.json'), parse(corrections))).toEqual(
      [],
    );
  });
});
