import type { Place } from '../coverage.ts';
import type { Passage } from '../types.ts';

/** Where a passage stands, for readers: "a heading", "the first paragraph", "paragraph 2 of 14". */
export function placeInWords(place: Place | undefined, kind: Passage['kind']): string {
  if (place === undefined) return '';
  if (kind === 'heading') return 'a heading';
  return place.lead ? 'the first paragraph' : `paragraph ${place.paragraph} of ${place.of}`;
}
