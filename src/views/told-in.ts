import { count } from '../engine/explain/count.ts';
import { list } from '../engine/explain/list.ts';
import type { Compared } from './compared.ts';

/** More outlets are counted, not named. */
const NAMED = 4;

/** Whose articles a story's page compares, to follow its title: "in The Gazette and The Herald". Empty without an article. */
export function toldIn({ sources }: Pick<Compared, 'sources'>): string {
  if (sources.length === 0) return '';
  return sources.length > NAMED
    ? `in ${count(sources.length, 'article')}`
    : `in ${list(sources.map(({ name }) => name))}`;
}
