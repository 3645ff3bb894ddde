import type { Language } from '../language/index.ts';
import type { Figure } from '../types.ts';

/** The other half of a range or tally, and which half the figure itself is. */
export interface Partner {
  readonly role: 'first' | 'second';
  readonly figure: Figure;
}

/** Finds the figures of one passage, in text order, that are halves of one range or tally. */
export function partnersAmong(
  figures: readonly Figure[],
  text: string,
  language: Language,
): Map<string, Partner> {
  const { rangeJoint, rangeFrom, rangeTo, rangeBetween, rangeAnd } = language.figures;
  const partners = new Map<string, Partner>();
  figures.forEach((first, index) => {
    const second = figures[index + 1];
    if (!second || second.unit !== first.unit || second.kind !== first.kind) return;
    const between = text.slice(first.end, second.start);
    const joined =
      between.length > 0 && between.length < 6 && between.trim() !== '' && rangeJoint.test(between);
    const spanned =
      rangeAnd.test(between) &&
      rangeBetween.test(text.slice(Math.max(0, first.start - 30), first.start));
    const moved =
      rangeFrom.test(text.slice(Math.max(0, first.start - 30), first.start)) &&
      rangeTo.test(between);
    if ((!joined && !spanned && !moved) || partners.has(first.id)) return;
    partners.set(first.id, { role: 'first', figure: second });
    partners.set(second.id, { role: 'second', figure: first });
  });
  return partners;
}
