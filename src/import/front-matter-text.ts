import { stringify } from 'yaml';
import { articleSchema } from '../schemas/article.ts';

/** The fields that an import can fill, in the order of the file. */
export interface ImportedFields {
  readonly outlet: string;
  readonly headline?: string | null;
  readonly byline?: string | null;
  readonly published?: string | null;
  readonly retrieved?: string | null;
  readonly url?: string | null;
  readonly archive?: string | null;
  readonly language?: string | null;
  readonly version?: string | null;
  readonly notes?: readonly string[];
}

/** The front matter with its two `---`, and the fields that were left out because they cannot be right. */
export function frontMatterText(fields: ImportedFields): {
  readonly text: string;
  readonly refused: readonly string[];
} {
  const shape = articleSchema.shape;
  const refused: string[] = [];
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0))
      continue;
    const checked = shape[name as keyof typeof shape].safeParse(value);
    if (checked.success) kept[name] = checked.data;
    else refused.push(`\`${name}\` ${checked.error.issues[0]?.message ?? 'cannot be read.'}`);
  }
  return { text: `---\n${yamlOf(kept)}---\n`, refused };
}

/** Values of YAML in one line each; those that YAML would read as something else in quotes. */
export function yamlOf(values: Readonly<Record<string, unknown>>): string {
  return stringify(values, { lineWidth: 0, indentSeq: true });
}
