/** What a schema says about one field. */
export interface FieldNote {
  readonly name: string;
  /** What the field holds, as a sentence. */
  readonly sentence: string;
  /** A line of front matter: `byline: Jane Doe`. */
  readonly example: string;
  readonly required: boolean;
}

/**
 * Reads the sentences that stand above the fields in the source of a schema, so that editors are told
 * the same everywhere: `/** Who wrote it: ``byline: Jane Doe``. Default: none. .
 */
export function fieldNotes(schemaSource: string): FieldNote[] {
  const fields = schemaSource.matchAll(/\/\*\*([^*]*(?:\*(?!\/)[^*]*)*)\*\/\s*\n\s*(\w+): /g);
  return [...fields].flatMap(([, comment = '', name = '']) => {
    const text = comment.replace(/\s*\n\s*\*?\s*/g, ' ').trim();
    const found = /^(.*?):\s+`([^`]+)`(.*)$/.exec(text);
    if (!found) return [];
    const [, what = '', example = '', rest = ''] = found;
    return {
      name,
      sentence: sentence(what, rest),
      example: example.startsWith('- ') ? `${name}:\n  ${example}` : example,
      required: /\bRequired\b/.test(rest),
    };
  });
}

function sentence(what: string, rest: string): string {
  const more = rest.replace(/\s*(?:Required|Default: none)\./g, '').trim();
  return `${what}${more.startsWith('.') || more.startsWith(',') ? more : `. ${more}`.trimEnd()}`;
}
