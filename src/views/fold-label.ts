import { foldedWords } from '../engine/explain/fold-words.ts';
import type { Compared } from './compared.ts';
import type { Outlet } from './outlets.ts';

/** What passages of one article that are folded away are: "Nine more passages only in The Gazette". */
export function foldLabel(
  story: Compared,
  outlet: Outlet,
  passages: readonly string[],
  isRest: boolean,
): string {
  const texts = passages.filter((id) => story.passage(id).kind !== 'heading');
  const only = texts.filter((id) => story.coverage.get(id)?.coverage === 'one');
  // Of a copy nothing is claimed: whatever its source tells, it tells.
  const isAlone = outlet.isCopy || story.comparison.independent.length < 2;
  return foldedWords({
    outlet: outlet.name,
    headings: passages.length - texts.length,
    passages: texts.length,
    only: isAlone ? 0 : only.length,
    isRest,
  });
}
