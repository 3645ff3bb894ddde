import type { Term } from './terms.ts';

/**
 * Which terms of a passage only say who somebody is: the words right before a name ("harbour master
 * Jonas Brandt") and those set off behind it ("Jonas Brandt, the master of the harbour,").
 */
export function describingTerms(
  terms: readonly Term[],
  isName: (term: Term) => boolean,
  text: string,
): ReadonlySet<Term> {
  const found = new Set<Term>();
  terms.forEach((term, index) => {
    if (!isName(term)) return;
    for (let at = index - 1; at >= 0; at -= 1) {
      const [before, next] = [terms[at], terms[at + 1]];
      if (!before || !next || isName(before) || !/^\s$/u.test(text.slice(before.end, next.start)))
        break;
      found.add(before);
    }
    const end = appositionEnd(text, term.end);
    for (let at = index + 1; (terms[at]?.end ?? Infinity) <= end; at += 1) {
      const inside = terms[at];
      if (inside && !isName(inside)) found.add(inside);
    }
  });
  return found;
}

// "Brandt, the master of the harbour, said"; "Brandt (harbour party)". Longer ones tell something.
const APPOSITION = /^(?:,\s[^,.;:“”"()]{3,60},|\s?\([^()]{1,40}\))/u;
const LONGEST = 64;

function appositionEnd(text: string, start: number): number {
  return start + (APPOSITION.exec(text.slice(start, start + LONGEST))?.[0].length ?? 0);
}
