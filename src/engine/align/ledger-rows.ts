import type { LinkContext } from './settle-links.ts';
import type { Passage, Quote } from '../types.ts';

/** The ids of the sure ledger rows that each passage stands in, and what one quotes and another narrates. */
export interface LedgerRows {
  readonly figures: ReadonlyMap<string, readonly string[]>;
  readonly quotes: ReadonlyMap<string, readonly string[]>;
  narrated(one: string, other: string): boolean;
  /** The passages that quote what another narrates, and those that narrate. */
  readonly narrations: ReadonlySet<string>;
}

/** The rows in which passages stand by what they print. */
export function ledgerRows(context: LinkContext): LedgerRows {
  const place = placeReader(context.passages);
  const figures = new Map(context.figures.map(({ id, passage }) => [id, passage]));
  const quotes = new Map(context.quotes.map((quote) => [quote.id, place(quote)]));
  const narrated = (context.narrations ?? []).flatMap(({ quote, passage }) => {
    const quoting = quotes.get(quote);
    return quoting === undefined ? [] : [{ quoting, passage }];
  });
  const joined = new Set(narrated.map(({ quoting, passage }) => `${quoting} ${passage}`));
  const sure = context.figureGroups.filter(({ relation }) => relation !== 'possible');
  return {
    figures: rowsOf(
      sure.map(({ id, figures: members }) => ({ id, members })),
      figures,
    ),
    quotes: rowsOf(
      context.quoteGroups.map(({ id, quotes: members }) => ({ id, members })),
      quotes,
    ),
    narrated: (one, other) => joined.has(`${one} ${other}`) || joined.has(`${other} ${one}`),
    narrations: new Set(narrated.flatMap(({ quoting, passage }) => [quoting, passage])),
  };
}

function rowsOf(
  groups: readonly { readonly id: string; readonly members: readonly string[] }[],
  passageOf: ReadonlyMap<string, string | undefined>,
): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const { id, members } of groups) {
    for (const passage of new Set(members.flatMap((member) => passageOf.get(member) ?? []))) {
      const own = rows.get(passage);
      if (own) own.push(id);
      else rows.set(passage, [id]);
    }
  }
  return rows;
}

/** A function that finds the passage in which a quotation begins. */
function placeReader(passages: readonly Passage[]): (quote: Quote) => string | undefined {
  const byArticle = Map.groupBy(passages, ({ article }) => article);
  return ({ article, spans }) => {
    const start = spans[0]?.[0] ?? -1;
    const own = byArticle.get(article) ?? [];
    let [low, high] = [0, own.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((own[middle]?.end ?? 0) > start) high = middle;
      else low = middle + 1;
    }
    const found = own[low];
    return found && found.start <= start ? found.id : undefined;
  };
}
