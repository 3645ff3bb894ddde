import { headlineSentence } from '../explain/finding-sentences.ts';
import { findingId } from './finding-id.ts';
import type { FindingInput } from './finding-input.ts';
import { ownWords, type OwnRun } from './own-words.ts';
import { CERTAINTY, WEIGHTS } from './settings.ts';
import type { Finding, FindingSide } from '../types.ts';

/** Headlines with words of this weight of their own say nothing that the others say. */
const FULL_WEIGHT = 25;

/**
 * The headlines of the independent articles, set against each other, with the words that only one
 * has. None where fewer than two articles have a headline; a copy without one is a side without words.
 */
export function headlineFraming(input: FindingInput): Finding[] {
  const headlines = input.sources.map((slug) => input.articles.get(slug)?.headline ?? null);
  const printed = headlines.filter((headline) => headline !== null);
  if (printed.length < 2) return [];
  const own = ownWords(
    headlines.map((headline) => headline ?? ''),
    input.language,
  );
  const sides = input.sources.map((slug, index): FindingSide => {
    const headline = headlines[index] ?? null;
    return {
      articles: [slug],
      of: 'headline',
      range: headline === null ? null : { start: 0, end: headline.length },
      telling: (own[index] ?? []).map(({ start, end }) => ({ start, end })),
    };
  });
  const phrases = input.sources.flatMap((slug, index) => {
    const run = heaviest(own[index] ?? []);
    const headline = headlines[index] ?? '';
    return run === null
      ? []
      : [
          {
            outlet: input.name(slug),
            weight: run.weight,
            words: headline.slice(run.start, run.end),
          },
        ];
  });
  return [
    {
      id: findingId('headline-framing', printed),
      kind: 'headline-framing',
      certainty: CERTAINTY.headline,
      weight: WEIGHTS.headline + WEIGHTS.headlineSpan * difference(own),
      sentence: headlineSentence(phrases.toSorted((a, b) => b.weight - a.weight)),
      passages: [],
      group: null,
      sides,
    },
  ];
}

/** How much of two headlines is their own, 0 to 1: the second most telling one decides, for it takes two to differ. */
function difference(own: readonly (readonly OwnRun[])[]): number {
  const weights = own.map((runs) => runs.reduce((sum, { weight }) => sum + weight, 0));
  const second = weights.toSorted((a, b) => b - a)[1] ?? 0;
  return Math.min(1, second / FULL_WEIGHT);
}

function heaviest(runs: readonly OwnRun[]): OwnRun | null {
  return runs.toSorted((a, b) => b.weight - a.weight)[0] ?? null;
}
