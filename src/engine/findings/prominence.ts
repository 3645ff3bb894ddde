import { prominenceSentence } from '../explain/finding-sentences.ts';
import { isDoubtful } from '../explain/link-words.ts';
import { findingId } from './finding-id.ts';
import type { FindingInput } from './finding-input.ts';
import { WEIGHTS } from './settings.ts';
import type { Alignment, Finding, Passage } from '../types.ts';

/** From this part of an article's paragraphs on, something stands late. */
const LATE = 0.75;
/** In an article of fewer paragraphs nothing stands late. */
const LEAST_PARAGRAPHS = 6;

/**
 * What one article begins with and another tells only late: the first sentence of the one, and the
 * earliest passage of the other that tells it. The latest of each pair of articles is kept.
 */
export function prominenceFindings(input: FindingInput): Finding[] {
  return input.sources.flatMap((slug) => {
    const lead = input.comparison.passages.find(
      ({ article, kind }) => article === slug && kind !== 'heading',
    );
    if (lead === undefined) return [];
    const partners = partnersOf(lead, input);
    return input.sources.flatMap((other) =>
      other === slug ? [] : (toldLate(lead, other, partners.get(other) ?? [], input) ?? []),
    );
  });
}

interface Partner {
  readonly passage: Passage;
  readonly link: Alignment;
}

/** The passages that a lead is linked with, by article. */
function partnersOf(lead: Passage, input: FindingInput): ReadonlyMap<string, readonly Partner[]> {
  const partners = (input.coverage.get(lead.id)?.partners ?? []).flatMap((id): Partner[] => {
    const [passage, link] = [input.passages.get(id), input.link(lead.id, id)];
    return passage && link ? [{ passage, link }] : [];
  });
  return Map.groupBy(partners, ({ passage }) => passage.article);
}

function toldLate(
  lead: Passage,
  article: string,
  partners: readonly Partner[],
  input: FindingInput,
): Finding | null {
  const [first] = partners.toSorted((a, b) => a.passage.start - b.passage.start);
  // A doubtful partner that stands earlier leaves the place in doubt.
  if (first === undefined || isDoubtful(first.link) || first.link.relation !== 'same') return null;
  const place = input.places.get(first.passage.id);
  if (place === undefined || place.of < LEAST_PARAGRAPHS) return null;
  const depth = place.paragraph / place.of;
  if (depth < LATE) return null;
  return {
    id: findingId('prominence', [article, input.text(lead.article, lead)]),
    kind: 'prominence',
    certainty: first.link.score * 0.9,
    weight: WEIGHTS.prominence * depth,
    sentence: prominenceSentence(input.name(lead.article), input.name(article), place),
    passages: [lead.id, first.passage.id],
    group: null,
    sides: [lead, first.passage].map(({ article: slug, start, end }) => ({
      articles: [slug],
      of: 'text',
      range: { start, end },
      telling: [],
    })),
  };
}
