import { inWords } from '../engine/explain/count.ts';
import { list } from '../engine/explain/list.ts';
import type { Compared } from './compared.ts';

/** So many names a heading holds; of more, the first and how many others. */
const NAMED = 5;

/** The names of a story's sources for a heading: "A, B and C", "A, B, C and nine others". */
export function namesOfSources(story: Compared): string {
  const names = story.sources.map(({ name }) => name);
  if (names.length <= NAMED) return list(names);
  const first = names.slice(0, NAMED - 2);
  return list([...first, `${inWords(names.length - first.length)} others`]);
}
