import { list } from '../engine/explain/list.ts';
import { QUOTE_ORDER, QUOTE_VERDICTS } from '../engine/explain/verdicts.ts';
import type { Quote, QuoteGroup } from '../engine/types.ts';
import { unlinkLines } from './correction-lines.ts';
import { setRow, type SetMark } from './corrections.ts';
import type { Compared } from './compared.ts';
import { passageHref } from './links.ts';
import type { Words } from './marked-words.ts';
import type { Outlet } from './outlets.ts';
import { quoteWords } from './quote-wording.ts';

/** A row of the quotation ledger: one utterance, as each article prints it. */
export interface QuoteRow {
  /** The id it has in this comparison, `qg<n>`. */
  readonly id: string;
  readonly anchor: string;
  /** Other anchors that lead here, joined by spaces. */
  readonly also: string | undefined;
  /** Everyone it is ascribed to; empty where nobody is named. */
  readonly speakers: readonly string[];
  readonly speakersDiffer: boolean;
  readonly verdict: string;
  /** What was changed, in a sentence; null where nothing was. */
  readonly explanation: string | null;
  readonly set: SetMark | null;
  /** The lines that would take the row apart. */
  readonly fix: string;
  readonly wordings: readonly {
    readonly outlet: Outlet;
    readonly lang: string;
    readonly href: string;
    /** As printed, the words that another prints otherwise strong. */
    readonly words: readonly Words[];
  }[];
}

/** The quotation ledger: changed words first, what all print alike last. */
export function quoteLedger(story: Compared): QuoteRow[] {
  return story.comparison.quoteGroups
    .toSorted((a, b) => QUOTE_ORDER.indexOf(a.relation) - QUOTE_ORDER.indexOf(b.relation))
    .map((group) => quoteRow(story, group));
}

/** Who speaks, with whoever an article says spoke along: "Ann Poe and Al Low". */
function together(speaker: string, quotes: readonly Quote[]): string {
  const joint = quotes.find((quote) => quote.speaker === speaker && quote.jointly.length > 0);
  return list([speaker, ...(joint?.jointly ?? [])]);
}

function quoteRow(story: Compared, group: QuoteGroup): QuoteRow {
  const quotes = group.quotes.map((id) => story.quote(id));
  return {
    id: group.id,
    anchor: story.anchor(group.id),
    also: story.alsoAt(group.id),
    // Where the articles do not contradict one another, the fullest name stands for all.
    speakers: group.speakersDiffer
      ? [...new Set(quotes.flatMap(({ speaker }) => speaker ?? []))]
      : [group.speaker === null ? [] : together(group.speaker, quotes)].flat(),
    speakersDiffer: group.speakersDiffer,
    verdict: QUOTE_VERDICTS[group.relation],
    explanation: group.relation === 'identical' ? null : group.explanation,
    set: setRow(story, group.id),
    fix: unlinkLines(story, group.id),
    wordings: quotes.map(({ id, article, spans }) => ({
      outlet: story.outlet(article),
      lang: story.article(article).language,
      href: passageHref(story, story.passageAt(article, spans[0]?.[0] ?? 0)),
      words: quoteWords(story, id, group),
    })),
  };
}
