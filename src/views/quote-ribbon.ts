import type { Quote, QuoteGroup } from '../engine/types.ts';
import type { Compared } from './compared.ts';
import { matchWords } from './match-words.ts';
import type { Outlet } from './outlets.ts';
import { quotedWords, type QuotedWord } from './quote-words.ts';

/** A quotation in its longest form, and what each outlet prints of it. */
export interface QuoteRibbon {
  /** Whose line each is below the words, from the first to the last. */
  readonly lines: readonly Outlet[];
  /** Of the outlet whose words are set. */
  readonly lang: string;
  readonly pieces: readonly RibbonPiece[];
}

/** Words that the same outlets print. */
export interface RibbonPiece {
  /** As the longest form has them, with the marks around; empty where others print more. */
  readonly text: string;
  /** Which lines print them, by their numbers. */
  readonly printed: readonly number[];
  /** What a line prints in their place. */
  readonly others: readonly { readonly line: number; readonly text: string }[];
  /** True where the speaker was interrupted before. */
  readonly interrupted: boolean;
}

/** What one quotation prints of the words of the longest. */
interface Reading {
  readonly printed: ReadonlySet<number>;
  /** Other words, by the number of the word that they stand at, and how many words they stand for. */
  readonly others: readonly {
    readonly at: number;
    readonly stands: number;
    readonly text: string;
  }[];
}

/** The ribbon of a row of quotations. */
export function quoteRibbon(story: Compared, { quotes: ids }: QuoteGroup): QuoteRibbon {
  const quotes = ids.map((id) => story.quote(id));
  const wordsOf = (quote: Quote) => quotedWords(story.article(quote.article).text, quote);
  const longest = quotes.reduce((most, one) =>
    wordsOf(one).length > wordsOf(most).length ? one : most,
  );
  const base = wordsOf(longest);
  const articles = [...story.outlets.keys()].filter((slug) =>
    quotes.some(({ article }) => article === slug),
  );
  // What the article of the longest form quotes of it once more adds nothing to see.
  const readings = articles.map((slug) =>
    (slug === longest.article ? [longest] : quotes.filter(({ article }) => article === slug)).map(
      (quote) => readAgainst(base, wordsOf(quote), story.article(slug).text),
    ),
  );
  return {
    lines: articles.map((slug) => story.outlet(slug)),
    lang: story.article(longest.article).language,
    pieces: pieces(base, readings, story.article(longest.article).text, longest),
  };
}

function readAgainst(
  base: readonly QuotedWord[],
  words: readonly QuotedWord[],
  text: string,
): Reading {
  const matches = matchWords(
    base.map(({ key }) => key),
    words.map(({ key }) => key),
  );
  const printed = new Set(
    matches.flatMap((match) => Array.from({ length: match.length }, (_, at) => match.base + at)),
  );
  const others: Reading['others'][number][] = [];
  let [at, own] = [0, 0];
  for (const match of [...matches, { base: base.length, other: words.length, length: 0 }]) {
    if (match.other > own) {
      const stands = standsFor(match.base - at, match.other - own);
      // Words added before all that it shares stand before that, others after what they follow.
      const place = stands === 0 && own === 0 && match.length > 0 ? match.base : at;
      others.push({ at: place, stands, text: printedAs(words.slice(own, match.other), text) });
    }
    [at, own] = [match.base + match.length, match.other + match.length];
  }
  return { printed, others };
}

/** Words as they are printed; what stands between two spans is no part of the quotation. */
function printedAs(words: readonly QuotedWord[], text: string): string {
  return [...Map.groupBy(words, ({ span }) => span).values()]
    .map((run) => text.slice(run[0]?.start, run.at(-1)?.end))
    .join(' … ');
}

/** How many of some missing words others stand in the place of: all of them, or none where much more was cut. */
function standsFor(missing: number, added: number): number {
  return missing <= 3 * added + 2 ? missing : 0;
}

function pieces(
  base: readonly QuotedWord[],
  readings: readonly (readonly Reading[])[],
  text: string,
  { spans }: Quote,
): RibbonPiece[] {
  const printersOf = (at: number) =>
    readings.flatMap((own, line) => (own.some(({ printed }) => printed.has(at)) ? [line] : []));
  const othersAt = (at: number, isHere: (stands: number) => boolean) =>
    readings.flatMap((own, line) =>
      own
        .flatMap(({ others }) => others)
        .filter((other) => other.at === at && isHere(other.stands))
        .map((other) => ({ line, text: other.text })),
    );
  const bounds = boundsOf(base, readings, printersOf);
  return bounds.flatMap((from, index): RibbonPiece[] => {
    const to = bounds[index + 1] ?? base.length;
    const added = othersAt(from, (stands) => stands === 0);
    const [first, last, next] = [base[from], base[to - 1], base[to]];
    const inserted =
      added.length > 0 ? [{ text: '', printed: [], others: added, interrupted: false }] : [];
    if (first === undefined || last === undefined) return inserted;
    const begins = base[from - 1]?.span !== first.span;
    const ends = next?.span !== last.span;
    return [
      ...inserted,
      {
        text: text.slice(
          begins ? spans[first.span]?.[0] : first.start,
          ends ? spans[last.span]?.[1] : next.start,
        ),
        printed: printersOf(from),
        others: othersAt(from, (stands) => stands > 0),
        interrupted: begins && from > 0,
      },
    ];
  });
}

/** Where pieces begin: where other outlets print the words, other words stand for them, or the speaker was interrupted. */
function boundsOf(
  base: readonly QuotedWord[],
  readings: readonly (readonly Reading[])[],
  printersOf: (at: number) => readonly number[],
): number[] {
  const others = readings.flat().flatMap((reading) => reading.others);
  const bounds = new Set([0, ...others.flatMap(({ at, stands }) => [at, at + stands])]);
  base.forEach(({ span }, at) => {
    if (span !== base[at - 1]?.span || printersOf(at).join() !== printersOf(at - 1).join())
      bounds.add(at);
  });
  return [...bounds].sort((a, b) => a - b);
}
