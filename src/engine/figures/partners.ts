import type { Figure } from '../types.ts';

/** The other half of a range or tally, and which half the figure itself is. */
export interface Partner {
  readonly role: 'first' | 'second';
  readonly figure: Figure;
}

/** What joins two figures to one statement: "40 to 60 hours", "52-48", "between 12 and 16 years". */
const JOINT = /^(?: |-|–|—| ?- ?)?(?:to|through|-|–|—)?(?:-| )?$/;
/** "from $67 million in March to $184 million" */
const FROM = /\bfrom (?:\S+ ){0,3}$/i;
const TO = /^[^.;:]{1,60}\bto (?:\S+ ){0,2}$/i;
const BETWEEN = /\bbetween (?:the ages of )?(?:\S+ )?$/i;

/** Finds the figures of one passage, in text order, that are halves of one range or tally. */
export function partnersAmong(figures: readonly Figure[], text: string): Map<string, Partner> {
  const partners = new Map<string, Partner>();
  figures.forEach((first, index) => {
    const second = figures[index + 1];
    if (!second || second.unit !== first.unit || second.kind !== first.kind) return;
    const between = text.slice(first.end, second.start);
    const joined =
      between.length > 0 && between.length < 6 && between.trim() !== '' && JOINT.test(between);
    const spanned =
      between === ' and ' && BETWEEN.test(text.slice(Math.max(0, first.start - 30), first.start));
    const moved =
      FROM.test(text.slice(Math.max(0, first.start - 30), first.start)) && TO.test(between);
    if ((!joined && !spanned && !moved) || partners.has(first.id)) return;
    partners.set(first.id, { role: 'first', figure: second });
    partners.set(second.id, { role: 'second', figure: first });
  });
  return partners;
}
