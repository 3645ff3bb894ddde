import type { Card } from '../card/draw-card.ts';
import { sharpest } from './findings.ts';
import type { Story } from './stories.ts';

/** What the social card of a story says: its sharpest finding, values or words facing each other. */
export function cardOf({ about, compared }: Pick<Story, 'about' | 'compared'>): Card {
  const finding = sharpest(compared);
  const sides = (finding?.sides ?? []).flatMap(({ outlets, words }) =>
    words === null ? [] : [{ outlets, words }],
  );
  const values = finding?.shape === 'values' && finding.measure !== null;
  return {
    title: about.title,
    outlets: [...compared.outlets.values()],
    faceOff: values
      ? {
          label: finding.about?.words ?? '',
          measure: finding.measure,
          sides: sides.map(({ outlets, words }) => ({
            outlets,
            value: words.map(({ text }) => text).join(''),
          })),
        }
      : null,
    columns: finding !== null && !values && sides.length > 1 ? sides : null,
  };
}
