import type { BuiltQuote, LabelledQuote } from '../labels.ts';
import { matchingBlocks } from './matching-blocks.ts';
import { crossPairs, idsOf, pairKey } from './pairs.ts';
import { isSameSpeaker } from './speakers.ts';
import type { ScoredStory } from './story.ts';
import type { Tallies } from './tally.ts';

/** Which words of its article a quotation consists of, by their numbers. */
type WordNumbers = ReadonlySet<number>;

interface Words {
  readonly labelled: ReadonlyMap<string, WordNumbers>;
  readonly found: ReadonlyMap<string, WordNumbers>;
  /** Slug of the article that a labelled quotation stands in. */
  slugOf(quote: LabelledQuote): string;
}

/**
 * Counts quotations, their speakers, and links between them. Words are what counts: whether
 * "A," he said. "B." is read as one quotation or as two makes no difference.
 */
export function scoreQuotes(story: ScoredStory, tallies: Tallies): void {
  const { quotes } = story.labels;
  const words: Words = {
    labelled: new Map(quotes.map((quote) => [quote.id, wordsOfLabel(story, quote)])),
    found: new Map(story.built.quotes.map((quote) => [quote.id, wordsFound(story, quote)])),
    slugOf: ({ sents: [first = ''] }) => story.slugOf(first),
  };
  scoreWords(story, tallies, words);
  scoreQuoteLinks(story, tallies, words);
}

function wordsFound(story: ScoredStory, { article, spans }: BuiltQuote): WordNumbers {
  const { words } = story.text(article);
  const isIn = (start: number, end: number) =>
    spans.some(([from, to]) => start >= from && end <= to);
  return new Set(words.flatMap(({ start, end }, index) => (isIn(start, end) ? [index] : [])));
}

/** The words of its sentences that a labelled quotation is made of. */
function wordsOfLabel(story: ScoredStory, { sents, text }: LabelledQuote): WordNumbers {
  const article = story.text(story.slugOf(sents[0] ?? ''));
  const sentences = sents.flatMap((key) => story.sentences.get(key) ?? []);
  const inside = article.words.flatMap(({ start, end }, index) => {
    const [from, to] = [article.squeezedAt(start), article.squeezedAt(end)];
    return sentences.some((at) => from >= at.start - 1 && to <= at.end + 1) ? [index] : [];
  });
  const label = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const here = inside.map((index) => article.words[index]?.word ?? '');
  return new Set(matchingBlocks(here, label).flatMap(({ a, size }) => inside.slice(a, a + size)));
}

function scoreWords(story: ScoredStory, tallies: Tallies, words: Words): void {
  const { labels, built } = story;
  const bySlug = Map.groupBy(labels.quotes, words.slugOf);
  const byArticle = Map.groupBy(built.quotes, ({ article }) => article);
  const inLabels = (slug: string) => union(bySlug.get(slug) ?? [], words.labelled);
  const inFound = (slug: string) => union(byArticle.get(slug) ?? [], words.found);
  for (const quote of labels.quotes) {
    const slug = words.slugOf(quote);
    const own = words.labelled.get(quote.id) ?? new Set();
    tallies.quotes.gold += 1;
    if (!isMostlyIn(own, inFound(slug))) {
      tallies.quotes.notes.push(`missed: ${quote.text}`);
      continue;
    }
    tallies.quotes.hit += 1;
    scoreSpeaker(tallies, quote, closest(byArticle.get(slug) ?? [], own, words));
  }
  for (const quote of built.quotes) {
    const right = isMostlyIn(words.found.get(quote.id) ?? new Set(), inLabels(quote.article));
    tallies.quotes.found += 1;
    tallies.quotes.right += Number(right);
    if (!right) tallies.quotes.notes.push(`wrong: ${spoken(story, quote)}`);
  }
}

function scoreSpeaker({ speakers }: Tallies, label: LabelledQuote, found: BuiltQuote | undefined) {
  const speaker = found?.speaker ?? null;
  const right = Number(isSameSpeaker(speaker, label.speaker));
  speakers.gold += 1;
  speakers.found += 1;
  speakers.hit += right;
  speakers.right += right;
  if (right === 0) speakers.notes.push(`wrong: ${speaker} for ${label.speaker}: ${label.text}`);
}

/** The quotation found that has most of some words; of several the first. */
function closest(
  candidates: readonly BuiltQuote[],
  own: WordNumbers,
  { found }: Words,
): BuiltQuote | undefined {
  const shared = ({ id }: BuiltQuote) => found.get(id)?.intersection(own).size ?? 0;
  return candidates.toSorted((a, b) => shared(b) - shared(a))[0];
}

function scoreQuoteLinks(story: ScoredStory, tallies: Tallies, words: Words): void {
  const { labels, built } = story;
  const labelled = new Map(labels.quotes.map((quote) => [quote.id, quote]));
  const said = (id: string) => labelled.get(id)?.text ?? '';
  const slugOfLabel = (id: string) => {
    const quote = labelled.get(id);
    return quote && words.slugOf(quote);
  };
  const want = new Set(
    labels.quote_groups.flatMap(({ members }) => [...crossPairs(members, slugOfLabel)]),
  );
  const found = new Map(built.quotes.map((quote) => [quote.id, quote]));
  const stands = new Map(built.quotes.map((quote) => [quote.id, standsFor(story, quote, words)]));
  const links = tallies['quote-links'];
  const met = new Set<string>();
  for (const { quotes } of built.quoteGroups) {
    for (const pair of crossPairs(quotes, (id) => found.get(id)?.article)) {
      const [one, other] = idsOf(pair);
      const right = (stands.get(one) ?? [])
        .flatMap((a) => (stands.get(other) ?? []).map((b) => pairKey(a, b)))
        .filter((key) => want.has(key));
      for (const key of right) met.add(key);
      links.found += 1;
      links.right += Number(right.length > 0);
      if (right.length > 0) continue;
      const texts = [one, other].map((id) => {
        const quote = found.get(id);
        return quote ? spoken(story, quote) : '';
      });
      links.notes.push(`wrong: ${texts.join(' || ')}`);
    }
  }
  // A found pair may stand for several labelled ones: what is met is counted apart from what is claimed.
  links.gold += want.size;
  links.hit += met.size;
  for (const pair of want.difference(met))
    links.notes.push(`missed: ${idsOf(pair).map(said).join(' || ')}`);
}

/** The labelled quotations that a found one shares half of its words, or of theirs, with. */
function standsFor({ labels }: ScoredStory, quote: BuiltQuote, words: Words): string[] {
  const mine = words.found.get(quote.id) ?? new Set<number>();
  return labels.quotes.flatMap((label) => {
    const theirs = words.labelled.get(label.id) ?? new Set<number>();
    const half = Math.max(1, Math.min(mine.size, theirs.size));
    const isIt =
      words.slugOf(label) === quote.article && 2 * mine.intersection(theirs).size >= half;
    return isIt ? [label.id] : [];
  });
}

function isMostlyIn(words: WordNumbers, inside: WordNumbers): boolean {
  return words.intersection(inside).size >= 0.8 * Math.max(1, words.size);
}

function union(
  quotes: readonly { readonly id: string }[],
  words: ReadonlyMap<string, WordNumbers>,
): WordNumbers {
  return new Set(quotes.flatMap(({ id }) => [...(words.get(id) ?? [])]));
}

function spoken({ text }: ScoredStory, { article, spans }: BuiltQuote): string {
  return spans.map(([start, end]) => text(article).text.slice(start, end)).join(' ');
}
