/** Nobody types more; what is pasted may be a whole book. */
export const LONGEST_QUERY = 200;

export const FIELDS = ['outlet', 'story', 'speaker', 'kind', 'before', 'after'] as const;
export type Field = (typeof FIELDS)[number];

export const KINDS = ['figure', 'quotation', 'finding'] as const;

/** `outlet:"Morning Herald"`: a field and what it must say. */
export interface Filter {
  readonly field: Field;
  readonly value: string;
}

const FILTER = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${FIELDS.join('|')}):(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|(\S*))`,
  'giu',
);

/** The filters in what was typed, and what is left of it. */
export function readFilters(typed: string): { filters: readonly Filter[]; rest: string } {
  const filters: Filter[] = [];
  const rest = typed.replace(FILTER, (_, field: string, quoted?: string, bare?: string) => {
    const value = (quoted ?? bare ?? '').trim();
    if (value !== '') filters.push({ field: field.toLowerCase() as Field, value });
    return ' ';
  });
  return { filters, rest };
}

/** What was typed with another value in a field; an empty one takes the filter away. */
export function withFilter(typed: string, field: Field, value: string): string {
  const others = typed.replace(FILTER, (filter, its: string) =>
    its.toLowerCase() === field ? '' : filter,
  );
  const plain = value.replaceAll(/["“”„«»]/g, '').trim();
  const added = plain === '' ? '' : `${field}:${/\s/.test(plain) ? `"${plain}"` : plain}`;
  return `${others.trim().replaceAll(/\s{2,}/g, ' ')} ${added}`.trim();
}
