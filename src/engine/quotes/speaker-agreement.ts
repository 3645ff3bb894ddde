import { speakersFit, sureness } from './speaker-fit.ts';
import type { Said } from './said.ts';
import type { Quote } from '../types.ts';

/**
 * The quotations with the speakers that a comparison of the articles settles. The same words with
 * two speakers are first of all a sign that one was misread: the surer reading serves both, and of
 * two that only follow from the sentences before none is kept.
 */
export function settledSpeakers(
  quotes: readonly Quote[],
  rows: readonly (readonly Said[])[],
): Quote[] {
  const settled = new Map<string, Quote>();
  for (const row of rows) {
    const surest = surestOf(row);
    if (surest === undefined || isDisputed(row, surest)) continue;
    for (const said of row) {
      const agreed = agreedWith(said, surest);
      if (agreed !== said.quote) settled.set(said.quote.id, agreed);
    }
  }
  return quotes.map((quote) => settled.get(quote.id) ?? quote);
}

/** The quotation of a row whose speaker is read most surely; among equals the fullest name. */
export function surestOf(row: readonly Said[]): Said | undefined {
  return row
    .filter(({ quote }) => quote.speaker !== null)
    .reduce<Said | undefined>((best, said) => {
      if (best === undefined) return said;
      const ahead = sureness(said.quote) - sureness(best.quote);
      return ahead > 0 || (ahead === 0 && nameLength(said) > nameLength(best)) ? said : best;
    }, undefined);
}

/** Whether another reading as sure names somebody else: one may quote the other's words. */
function isDisputed(row: readonly Said[], surest: Said): boolean {
  return row.some(
    (said) => sureness(said.quote) >= sureness(surest.quote) && !speakersFit(said, surest),
  );
}

function nameLength({ quote }: Said): number {
  return quote.speaker?.length ?? 0;
}

function agreedWith(said: Said, surest: Said): Quote {
  const { quote } = said;
  if (quote.speaker !== null && speakersFit(said, surest)) return quote;
  if (sureness(surest.quote) > Math.max(1, sureness(quote))) {
    const { speaker, jointly } = surest.quote;
    return { ...quote, speaker, jointly, attribution: 'agreement' };
  }
  return sureness(quote) > 1 ? quote : { ...quote, speaker: null, attribution: null, jointly: [] };
}
