import type { Offer } from './offers.ts';
import type { TextRemark } from './own-story.ts';
import type { OwnText } from './own-text.ts';

/** What the page in the browser asks of the worker, and the answer to each question. */
export interface Dialogue {
  /** Loads what most texts need, so that it works without a network from then on. */
  readonly load: { readonly asks: object; readonly answer: null };
  /** What may be put right in a text. */
  readonly look: {
    readonly asks: { readonly text: OwnText };
    readonly answer: { readonly offers: readonly Offer[] };
  };
  /** Compares the texts; the pages and files of the comparison can be asked for then. */
  readonly compare: {
    readonly asks: {
      readonly texts: readonly OwnText[];
      readonly title: string;
      /** The named references in the texts, as the browser reads them. */
      readonly references: Readonly<Record<string, string>>;
    };
    readonly answer: MadeComparison | { readonly problems: readonly TextRemark[] };
  };
  readonly page: {
    readonly asks: { readonly page: string };
    readonly answer: { readonly title: string; readonly html: string };
  };
  readonly file: {
    /** The report needs the style sheet of the page. */
    readonly asks: { readonly file: string; readonly style?: string };
    readonly answer: { readonly name: string; readonly content: Blob };
  };
}

export type Ask = keyof Dialogue;
export type Asked<Name extends Ask> = Dialogue[Name]['asks'];
export type Answer<Name extends Ask> = Dialogue[Name]['answer'];

/** That a comparison is made, and what there is to see. */
export interface MadeComparison {
  readonly pages: readonly string[];
  readonly doubts: readonly TextRemark[];
}

/** A question on its way to the worker. */
export interface Question {
  readonly id: number;
  readonly ask: Ask;
  readonly asked: Asked<Ask>;
}

/** What comes back: the answer, or that something failed. */
export type Reply =
  | { readonly id: number; readonly answer: Answer<Ask> }
  | { readonly id: number; readonly failure: string };
