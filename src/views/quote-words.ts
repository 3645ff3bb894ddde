import type { Quote, Range } from '../engine/types.ts';

/** A word of a quotation: where its article prints it, and the form in which words are compared. */
export interface QuotedWord extends Range {
  /** In small letters, apostrophes straight: another spelling is another word. */
  readonly key: string;
  /** Of the quotation's spans the one it stands in. */
  readonly span: number;
}

/** With what joins its parts: "won't", "1,200", "long-time", "U.S". */
const WORD = /[\p{L}\p{M}\p{N}$€£%&]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a quotation in the order of the text. */
export function quotedWords(text: string, { spans }: Pick<Quote, 'spans'>): QuotedWord[] {
  return spans.flatMap(([from, to], span) =>
    [...text.slice(from, to).matchAll(WORD)].map(({ 0: word, index }) => ({
      start: from + index,
      end: from + index + word.length,
      key: word.toLowerCase().replaceAll('’', "'"),
      span,
    })),
  );
}
