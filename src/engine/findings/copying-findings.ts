import { copyingSentence } from '../explain/finding-sentences.ts';
import { findingId } from './finding-id.ts';
import type { FindingInput } from './finding-input.ts';
import { CERTAINTY, WEIGHTS } from './settings.ts';
import type { Finding } from '../types.ts';

/** Articles of different outlets that print the same words outside quotations. */
export function copyingFindings(input: FindingInput): Finding[] {
  const { pairs } = input.comparison;
  return pairs.flatMap((pair): Finding[] => {
    const [longest] = pair.copied;
    const outlets = [pair.base, pair.other].map((slug) => input.articles.get(slug)?.outlet);
    const copied = pair.relationship === 'shares-passages' || pair.relationship === 'version';
    if (!copied || longest === undefined || outlets[0] === outlets[1]) return [];
    const { base, other, share } = pair;
    return [
      {
        id: findingId('copying', [input.text(base, longest.base)]),
        kind: 'copying',
        certainty: CERTAINTY.copying,
        weight: WEIGHTS.copying * (0.7 + 0.3 * Math.max(share.base, share.other)),
        sentence: copyingSentence(
          input.name(base),
          input.name(other),
          input.text(base, longest.base),
        ),
        passages: [
          input.passageAt(base, longest.base.start),
          input.passageAt(other, longest.other.start),
        ].filter((id) => id !== undefined),
        group: null,
        sides: [
          { articles: [base], of: 'text', range: longest.base, telling: [] },
          { articles: [other], of: 'text', range: longest.other, telling: [] },
        ],
      },
    ];
  });
}
