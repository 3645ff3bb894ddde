import { count, inWords } from './count.ts';
import { capitalised } from './list.ts';

/** What is folded away in one article's column. */
export interface Folded {
  readonly outlet: string;
  readonly headings: number;
  /** Without the headings. */
  readonly passages: number;
  /** How many of the passages are told in this article only. */
  readonly only: number;
  /** True where the passages before them stand open. */
  readonly isRest: boolean;
}

/** "Nine passages only in The Gazette"; "Six more passages, two of them only in The Gazette". */
export function foldedWords({ outlet, headings, passages, only, isRest }: Folded): string {
  const more = isRest ? 'more ' : '';
  if (passages === 0) return capitalised(count(headings, `${more}heading`));
  const what = capitalised(count(passages, `${more}passage`));
  if (only === 0) return what;
  if (only === passages) return `${what} only in ${outlet}`;
  return `${what}, ${inWords(only)} of them only in ${outlet}`;
}
