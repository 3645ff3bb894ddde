import { count, inWords } from './count.ts';
import { capitalised } from './list.ts';

/** How much two articles that were written apart both tell. */
export interface BothTold {
  readonly sure: number;
  readonly perhaps: number;
}

/** "Seven passages of one tell what the other tells, four more perhaps." */
export function bothTellSentence({ sure, perhaps }: BothTold): string {
  if (sure + perhaps === 0) return 'No passage of one was found in the other.';
  if (sure === 0)
    return `Only ${count(perhaps, 'passage')} ${perhaps === 1 ? 'is' : 'are'} perhaps told by both.`;
  const more = perhaps === 0 ? '' : `, ${inWords(perhaps)} more perhaps`;
  return `${capitalised(count(sure, 'passage'))} ${sure === 1 ? 'is' : 'are'} told by both${more}.`;
}
