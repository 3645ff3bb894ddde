import { isDoubtful } from '../engine/explain/link-words.ts';
import { FIGURE_VERDICTS, QUOTE_VERDICTS } from '../engine/explain/verdicts.ts';
import type { FigureGroup, QuoteGroup } from '../engine/types.ts';
import type { Compared } from './compared.ts';
import { apartLines } from './correction-lines.ts';
import { setNotes } from './corrections.ts';
import { isDoubtfulRow } from './doubtful-rows.ts';
import { passageHref, rowHref } from './links.ts';
import type { Outlet } from './outlets.ts';
import { bestPartner } from './partners.ts';
import { passageText, placeOf, printed } from './printed.ts';

/** A line in the margin. */
export interface Note {
  readonly outlets: readonly Outlet[];
  readonly href: string;
  /** What is told, or where the other's passage stands. */
  readonly text: string;
  /** The other's own words; null where it is not a passage that is told of. */
  readonly quoted: { readonly text: string; readonly lang: string } | null;
  readonly conflict: boolean;
  /** The lines that would set apart what it links; null where it links no passages. */
  readonly fix: string | null;
}

/** Where another article tells a passage. */
export interface PartnerElsewhere {
  readonly outlet: Outlet;
  /** Id of the passage there. */
  readonly passage: string;
  readonly href: string;
  /** "perhaps paragraph 3 of 12: salt" */
  readonly words: string;
  readonly perhaps: boolean;
}

/** What the letter of the other article is called. Begins with what it shows, so that saying it aloud follows it. */
export function nameOfLetter({ outlet, words, perhaps }: PartnerElsewhere): string {
  return `${outlet.letter}, ${perhaps ? '' : 'also '}in ${outlet.name}, ${words}`;
}

/** What the others have of one passage: their own words, then figures in conflict and changed quotations. */
export function notesOf(story: Compared, slug: string, id: string): Note[] {
  return [
    ...partnersElsewhere(story, id).map((partner) => passageNote(story, id, partner)),
    ...story.comparison.figureGroups.flatMap((group) => figureNote(story, slug, id, group)),
    ...story.comparison.quoteGroups.flatMap((group) => quoteNote(story, slug, id, group)),
    ...setNotes(story, id).map((note) => ({ ...PLAIN, ...note, outlets: [] })),
  ];
}

/** Where each other source tells a passage. A copy has whatever its source has: that would tell nothing. */
export function partnersElsewhere(story: Compared, id: string): PartnerElsewhere[] {
  const partners = story.coverage.get(id)?.partners ?? [];
  const articles = new Set(partners.map((partner) => story.passage(partner).article));
  return [...articles].flatMap((article): PartnerElsewhere[] => {
    const outlet = story.outlet(article);
    const best = outlet.isCopy ? null : bestPartner(story, [id], article);
    if (best === null) return [];
    const link = story.link(id, best.id);
    const href = passageHref(story, best.id);
    const perhaps = link !== undefined && isDoubtful(link);
    return [{ outlet, href, perhaps, passage: best.id, words: best.words }];
  });
}

const PLAIN = { quoted: null, conflict: false, fix: null } as const;

function passageNote(story: Compared, id: string, partner: PartnerElsewhere): Note {
  const { outlet, href, passage, perhaps } = partner;
  return {
    ...{ outlets: [outlet], href, conflict: false },
    text: `${perhaps ? '≈ perhaps ' : ''}${placeOf(story, passage)}`,
    quoted: {
      text: passageText(story, passage),
      lang: story.article(outlet.slug).language,
    },
    fix: apartLines(story, [id, passage]),
  };
}

/** Figures are told of where they differ: that they agree is to be seen. */
function figureNote(story: Compared, slug: string, id: string, group: FigureGroup): Note[] {
  if (!['conflict', 'baseline', 'vague'].includes(group.relation)) return [];
  const articleOf = (figure: string) => story.figure(figure).article;
  const here = group.figures.some(
    (figure) => articleOf(figure) === slug && isInside(story, id, story.figure(figure).start),
  );
  const there = group.figures.filter((figure) => articleOf(figure) !== slug);
  if (!here || there.length === 0) return [];
  const isSure = !isDoubtfulRow(story, group.id);
  const values = there.map((figure) => printed(story, figure)).join(', ');
  return [
    {
      ...PLAIN,
      outlets: outletsOf(story, there.map(articleOf)),
      href: rowHref(story, group.id),
      text: `${values}: ${isSure ? '' : 'perhaps '}${group.difference ?? FIGURE_VERDICTS[group.relation]}`,
      conflict: group.relation === 'conflict' && isSure,
    },
  ];
}

/** Quotations are told of where they differ. */
function quoteNote(story: Compared, slug: string, id: string, group: QuoteGroup): Note[] {
  if (group.relation === 'identical') return [];
  const quotes = group.quotes.map((quote) => story.quote(quote));
  const here = quotes.some(
    ({ article, spans }) => article === slug && isInside(story, id, spans[0]?.[0] ?? -1),
  );
  const there = quotes.filter(({ article }) => article !== slug);
  if (!here || there.length === 0) return [];
  return [
    {
      ...PLAIN,
      outlets: outletsOf(
        story,
        there.map(({ article }) => article),
      ),
      href: rowHref(story, group.id),
      text: `the quotation: ${QUOTE_VERDICTS[group.relation]}`,
    },
  ];
}

function isInside(story: Compared, id: string, at: number): boolean {
  const { start, end } = story.passage(id);
  return at >= start && at < end;
}

function outletsOf(story: Compared, slugs: readonly string[]): Outlet[] {
  return [...new Set(slugs)].flatMap((slug) => story.outlets.get(slug) ?? []);
}
