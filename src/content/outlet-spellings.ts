import type { Problem } from './problems.ts';

interface Place {
  readonly file: string;
  readonly line: number;
}

/** Notes how outlets are written, to warn of those that are written in two ways. */
export interface OutletSpellings {
  note(outlet: string, place: Place): void;
  /** One for each article that writes its outlet otherwise than most do. */
  problems(): Problem[];
}

export function outletSpellings(): OutletSpellings {
  const spellings = new Map<string, Map<string, Place[]>>();

  return { note, problems };

  function note(outlet: string, place: Place): void {
    const ways = spellings.get(keyOf(outlet)) ?? new Map<string, Place[]>();
    spellings.set(keyOf(outlet), ways.set(outlet, [...(ways.get(outlet) ?? []), place]));
  }

  function problems(): Problem[] {
    return [...spellings.values()].flatMap((ways) => {
      const [usual, ...others] = [...ways].sort(([, a], [, b]) => b.length - a.length);
      const first = usual?.[1][0];
      if (!usual || !first) return [];
      return others.flatMap(([outlet, places]) =>
        places.map(({ file, line }) => ({
          severity: 'warning' as const,
          file,
          line,
          field: 'outlet',
          message: `\`outlet\` is \`${outlet}\`, but \`${usual[0]}\` in ${first.file}. Write it in one way, or they count as two outlets.`,
        })),
      );
    });
  }
}

/** "The Daily Herald", "Daily Herald" and "daily-herald" are one outlet. */
function keyOf(outlet: string): string {
  return outlet
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^the\s+|[^\p{L}\p{N}]+/gu, '');
}
