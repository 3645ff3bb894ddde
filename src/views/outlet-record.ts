import { isBeyondMeasure } from '../engine/align/unclear.ts';
import { onlyHere } from '../engine/coverage.ts';
import type { Compared } from './compared.ts';
import { articleHref, leftOutHref, passageHref, rowHref, storyHref } from './links.ts';
import { isWorthAsking } from './who-told.ts';

/** What an outlet did in one story, each number with the address of what it counts. JSON, and small. */
export interface OutletRecord {
  readonly outlet: string;
  /** Its article in full. */
  readonly href: string;
  /** Sentences that were found in no other article; null where nothing can be said of that. */
  readonly alone: Counted | null;
  /** Quotations that another outlet prints, too: how many words of the longest it prints. */
  readonly quotes: readonly {
    readonly words: number;
    readonly of: number;
    readonly href: string;
  }[];
  /** Words inside quotation marks, of all words. */
  readonly quoted: Omit<Counted, 'href'>;
  /** Those whose words it prints, the most first. */
  readonly speakers: readonly {
    readonly name: string;
    readonly words: number;
    readonly href: string;
  }[];
  /** Figures that no other article prints, of all it prints. */
  readonly figures: Counted;
  /** How far into its text it tells what all tell, 0 to 1; null where nothing was found in all. */
  readonly early: { readonly at: number; readonly facts: number; readonly href: string } | null;
}

export interface Counted {
  readonly count: number;
  readonly of: number;
  readonly href: string;
}

/** The ids of the parts of an article's page that light what the numbers count. */
export const LIT = { alone: 'only-here', figures: 'figures-only-here' } as const;

const MOST_SPEAKERS = 4;

/** What each independent article of a story did; of a story that one outlet tells, nothing. */
export function outletRecords(story: Compared): OutletRecord[] {
  if (story.sources.length < 2) return [];
  const isLong = isBeyondMeasure(story.comparison.passages);
  return onlyHere(story.comparison).map(({ article, passages, figures }) => {
    const href = articleHref(story.slug, article);
    const told = story.passagesOf(article).filter(({ kind }) => kind !== 'heading');
    const alone = { count: passages.length, of: told.length, href: `${href}#${LIT.alone}` };
    return {
      outlet: story.article(article).outlet,
      href,
      alone: isLong ? null : alone,
      quotes: sharedQuotes(story, article),
      quoted: {
        count: quotesOf(story, article).reduce((all, id) => all + wordsOf(story, id), 0),
        of: words(story.article(article).text).length,
      },
      speakers: speakersOf(story, article),
      figures: {
        count: printedAlone(story, article, figures).length,
        of: story.comparison.figures.filter((figure) => figure.article === article).length,
        href: `${href}#${LIT.figures}`,
      },
      early: earlyIn(story, article),
    };
  });
}

/** The figures of an article that no other outlet prints. */
export function figuresOnlyIn(story: Compared, article: string): string[] {
  const unmatched = onlyHere(story.comparison).find((own) => own.article === article);
  return unmatched === undefined ? [] : printedAlone(story, article, unmatched.figures);
}

/**
 * Of the figures that have no partner in the ledger, those whose value and whose very words stand
 * in no other outlet's text: "nobody else prints it" must hold, whatever the ledger missed.
 */
function printedAlone(story: Compared, article: string, unmatched: readonly string[]): string[] {
  const own = familyOf(story, article);
  const others = story.comparison.articles.filter(({ slug }) => !own.includes(slug));
  const texts = others.map(({ text }) => text.toLowerCase());
  const values = new Set(
    story.comparison.figures
      .filter((figure) => !own.includes(figure.article))
      .map(({ value }) => value),
  );
  return unmatched.filter((id) => {
    const { value, start, end } = story.figure(id);
    const printed = story.article(article).text.slice(start, end).toLowerCase();
    return value !== null && !values.has(value) && !texts.some((text) => text.includes(printed));
  });
}

function sharedQuotes(story: Compared, article: string): OutletRecord['quotes'] {
  const own = familyOf(story, article);
  const everyQuoted = quotesOf(story, article).map((id) => wordsIn(story, id));
  const shared = story.comparison.quoteGroups.flatMap(({ id, quotes }) => {
    const mine = quotes.filter((quote) => story.quote(quote).article === article);
    const isShared = quotes.some((quote) => !own.includes(story.quote(quote).article));
    const [longest] = quotes.toSorted((a, b) => wordsOf(story, b) - wordsOf(story, a));
    return isShared && mine.length > 0 && longest !== undefined ? [{ id, mine, longest }] : [];
  });
  // Two pieces of one quotation may stand in two rows.
  return [...Map.groupBy(shared, ({ longest }) => longest)].map(([longest, rows]) => {
    const of = wordsOf(story, longest);
    const pieces = new Set(rows.flatMap(({ mine }) => mine));
    const inRows = [...pieces].reduce((all, quote) => all + wordsOf(story, quote), 0);
    const anywhere = wordsPrinted(wordsIn(story, longest), everyQuoted);
    const href = rowHref(story, rows[0]?.id ?? '');
    return { words: Math.min(of, Math.max(inRows, anywhere)), of, href };
  });
}

/** So many words in a row are taken for words of the same quotation. */
const RUN = 3;

/**
 * How many words of a quotation stand in runs of three somewhere in an article's quotations. What it
 * prints in two pieces may be in the ledger with one of them, and must not count as shortened.
 */
function wordsPrinted(longest: readonly string[], quoted: readonly (readonly string[])[]): number {
  const runs = new Set(quoted.flatMap(runsOf));
  const printed = new Set<number>();
  runsOf(longest).forEach((run, at) => {
    if (runs.has(run)) for (let next = at; next < at + RUN; next++) printed.add(next);
  });
  return printed.size;
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

function speakersOf(story: Compared, article: string): OutletRecord['speakers'] {
  const fullest = new Map(
    story.comparison.quoteGroups.flatMap(({ quotes, speaker, speakersDiffer }) =>
      quotes.map((id) => [id, speakersDiffer ? null : speaker] as const),
    ),
  );
  const spoken = quotesOf(story, article).flatMap((id) => {
    const { speaker: here, spans } = story.quote(id);
    const name = here && (fullest.get(id) ?? here);
    const href = passageHref(story, story.passageAt(article, spans[0]?.[0] ?? 0));
    return name !== null && isName(name) ? [{ name, words: wordsOf(story, id), href }] : [];
  });
  return [...Map.groupBy(spoken, ({ name }) => name)]
    .map(([name, all]) => ({
      name,
      words: all.reduce((sum, { words }) => sum + words, 0),
      href: all[0]?.href ?? '',
    }))
    .toSorted((a, b) => b.words - a.words)
    .slice(0, MOST_SPEAKERS);
}

/** A letter or somebody's father speaks, too, without a name. */
function isName(speaker: string): boolean {
  return /^\P{Ll}/u.test(speaker) && !/['’]s\s/.test(speaker);
}

function earlyIn(story: Compared, article: string): OutletRecord['early'] {
  const { length } = story.article(article).text;
  const at = story.comparison.facts.flatMap(({ passages }) =>
    passages
      .map((id) => story.passage(id))
      .filter((passage) => passage.article === article)
      .map(({ start }) => start / length),
  );
  const middle = median(at);
  if (middle === null) return null;
  const href = isWorthAsking(story) ? leftOutHref(story.slug) : storyHref(story.slug);
  return { at: Math.round(middle * 1000) / 1000, facts: at.length, href };
}

/** The middle one of some numbers, or halfway between the two in the middle; null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function familyOf(story: Compared, article: string): readonly string[] {
  return story.comparison.independent.find((slugs) => slugs.includes(article)) ?? [article];
}

function quotesOf(story: Compared, article: string): string[] {
  return story.comparison.quotes.flatMap((quote) => (quote.article === article ? [quote.id] : []));
}

function wordsOf(story: Compared, id: string): number {
  return wordsIn(story, id).length;
}

function wordsIn(story: Compared, id: string): string[] {
  const { article, spans } = story.quote(id);
  const { text } = story.article(article);
  return spans.flatMap(([start, end]) => words(text.slice(start, end)));
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
