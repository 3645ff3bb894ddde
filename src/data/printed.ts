import { DOUBTFUL } from '../engine/align/align-score.ts';
import type { Alignment, QuoteGroup, Range } from '../engine/types.ts';
import type { Story } from './stories.ts';

/** How many code units of a sentence stand on either side of a figure in a face-off. */
const CONTEXT = 70;

/** How far before a figure its qualifier may stand, in code units. */
const QUALIFIER_REACH = 40;

/** A figure as its article prints it, with its qualifier where that stands before it: "nearly tripled". */
export function printed(story: Story, figure: string): string {
  const { article, start, end, qualifier } = story.figure(figure);
  const { text } = story.article(article);
  const before = text.slice(Math.max(0, start - QUALIFIER_REACH), start);
  const at = qualifier === null ? -1 : before.toLowerCase().lastIndexOf(qualifier.toLowerCase());
  return text.slice(at < 0 ? start : start - before.length + at, end);
}

/** The text of a passage. */
export function passageText(story: Story, id: string): string {
  const passage = story.passage(id);
  return slice(story, passage.article, passage);
}

/** The words of a sentence around a figure, cut at words: "…computing power it sold in Q1 amounts to…". */
export function around(story: Story, figure: string): string {
  const { article, passage, start, end } = story.figure(figure);
  const { text } = story.article(article);
  const bounds = story.passage(passage);
  const from =
    start - CONTEXT > bounds.start ? text.indexOf(' ', start - CONTEXT) + 1 : bounds.start;
  const to = end + CONTEXT < bounds.end ? text.lastIndexOf(' ', end + CONTEXT) : bounds.end;
  const before = from > bounds.start && from <= start ? '… ' : '';
  const after = to < bounds.end && to >= end ? ' …' : '';
  return before + text.slice(Math.min(from, start), Math.max(to, end)) + after;
}

/** Where a passage stands, for readers: "heading", "paragraph 2 of 14". */
export function placeInWords(story: Story, id: string): string {
  const place = story.places.get(id);
  if (place === undefined) return '';
  if (story.passage(id).kind === 'heading') return 'a heading';
  return place.lead ? 'the first paragraph' : `paragraph ${place.paragraph} of ${place.of}`;
}

/** The words of a quotation; where a reporting clause interrupts, an ellipsis in brackets. */
export function quoteText(story: Story, id: string): string {
  const { article, spans } = story.quote(id);
  return spans.map(([start, end]) => slice(story, article, { start, end })).join(' […] ');
}

/** The quotations of a ledger row as a reader compares them: the fullest first. */
export function quotesOf(story: Story, group: QuoteGroup) {
  return group.quotes
    .map((id) => ({ quote: story.quote(id), words: quoteText(story, id) }))
    .sort((a, b) => b.words.length - a.words.length);
}

function slice(story: Story, article: string, { start, end }: Range): string {
  return story.article(article).text.slice(start, end);
}

const EVIDENCE_SHOWN = 3;

/** Whether the passages of a link only perhaps tell the same. */
export function isDoubtful({ score }: Alignment): boolean {
  return score < DOUBTFUL;
}

/** The strongest link from some passages to passages that fit; null where there is none. */
export function strongestLink(
  story: Story,
  passages: readonly string[],
  fits: (partner: string) => boolean,
): { readonly link: Alignment; readonly passage: string; readonly partner: string } | null {
  const links = passages.flatMap((passage) =>
    (story.coverage.get(passage)?.partners ?? []).filter(fits).flatMap((partner) => {
      const link = story.link(passage, partner);
      return link === undefined ? [] : [{ link, passage, partner }];
    }),
  );
  return links.toSorted((a, b) => b.link.score - a.link.score)[0] ?? null;
}

/** How far two passages tell the same, and the words they were found by: "partly the same: gross profit, $29.6 million". */
export function linkInWords(link: Alignment): string {
  const extent = link.relation === 'same' ? 'the same in other words' : 'partly the same';
  return withEvidence(isDoubtful(link) ? 'perhaps the same' : extent, link);
}

function withEvidence(words: string, link: Alignment): string {
  return [words, link.evidence.slice(0, EVIDENCE_SHOWN).join(', ')].filter(Boolean).join(': ');
}

/** The passage of an article that tells most of what some passages of others tell; null where none does. */
export function bestPartner(story: Story, passages: readonly string[], article: string) {
  const best = strongestLink(story, passages, (id) => story.passage(id).article === article);
  if (best === null) return null;
  return { id: best.partner, words: partnerInWords(story, best.passage, best.partner) };
}

/** Where a partner of a passage stands and by which words it was found: "paragraph 2 of 8: gross profit, $29.6 million". */
function partnerInWords(story: Story, passage: string, partner: string): string {
  const place = placeInWords(story, partner);
  const link = story.link(passage, partner);
  if (link === undefined) return place;
  return withEvidence(isDoubtful(link) ? `perhaps ${place}` : place, link);
}
