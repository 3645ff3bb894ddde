import type { Sight } from './plant/seen.ts';
import { MEASURES, ratesOf, type Tallies } from './score/tally.ts';

const COLUMN = 8;

/** Precision, recall and F1 of each measure, one a line. */
export function scoreTable(tallies: Tallies): string {
  const lines = MEASURES.map((name) => {
    const { precision, recall, f1 } = ratesOf(tallies[name]);
    const { gold, found } = tallies[name];
    return row(name, [...[precision, recall, f1].map((rate) => rate.toFixed(3)), gold, found]);
  });
  return [row('', ['P', 'R', 'F1', 'gold', 'found']), ...lines].join('\n');
}

/** How many planted contradictions of each kind are seen, linked and read. */
export function plantTable(sights: readonly (Sight & { readonly kind: string })[]): string {
  const groups = new Map([
    ['all figures', sights.filter(({ kind }) => kind !== 'date' && !kind.startsWith('quote'))],
    ['all quotes', sights.filter(({ kind }) => kind.startsWith('quote'))],
    ...[...Map.groupBy(sights, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  const lines = [...groups].flatMap(([kind, own]) => {
    if (own.length === 0) return [];
    const share = (of: keyof Sight) => own.filter((one) => one[of]).length / own.length;
    const shares = (['seen', 'linked', 'read'] as const).map((of) => share(of).toFixed(3));
    return [row(kind, [own.length, ...shares])];
  });
  return [row('', ['planted', 'seen', 'linked', 'read']), ...lines].join('\n');
}

function row(name: string, cells: readonly (string | number)[]): string {
  return name.padEnd(16) + cells.map((cell) => `${cell}`.padStart(COLUMN)).join('');
}
