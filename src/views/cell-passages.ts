import { partnersElsewhere, type PartnerElsewhere } from './article-notes.ts';
import type { Compared } from './compared.ts';
import type { Texts } from './texts.ts';

/** Passages of one article that stand in one paragraph there. */
export interface Paragraph {
  readonly heading: boolean;
  readonly lang: string;
  readonly dir: 'auto';
  readonly passages: readonly CellPassage[];
}

export interface CellPassage {
  readonly id: string;
  readonly anchor: string;
  readonly html: string;
  /** Where other articles tell it, but for those that stand in the same row. */
  readonly also: readonly PartnerElsewhere[];
  /** Anchors of all passages that tell it in other rows, joined by spaces. */
  readonly elsewhere: string | undefined;
}

/** Passages of an article in the paragraphs that they stand in; `row` holds the ids of all that stand level with them. */
export function paragraphsOf(
  story: Compared,
  texts: Texts,
  ids: readonly string[],
  columns: ReadonlySet<string>,
  row: ReadonlySet<string>,
): Paragraph[] {
  const blocks = Map.groupBy(ids, (id) => story.passage(id).block);
  return [...blocks.values()].map((passages): Paragraph => {
    const { article, kind } = story.passage(passages[0] ?? '');
    return {
      heading: kind === 'heading',
      lang: story.article(article).language,
      dir: 'auto',
      passages: passages.map((id) => cellPassage(story, texts, id, columns, row)),
    };
  });
}

function cellPassage(
  story: Compared,
  texts: Texts,
  id: string,
  columns: ReadonlySet<string>,
  row: ReadonlySet<string>,
): CellPassage {
  const partners = (story.coverage.get(id)?.partners ?? []).filter((partner) => !row.has(partner));
  const here = partners.filter((partner) => columns.has(story.passage(partner).article));
  return {
    id,
    anchor: story.anchor(id),
    html: texts.html(id),
    also: alsoIn(story, id, columns, row),
    elsewhere: here.map((partner) => story.anchor(partner)).join(' ') || undefined,
  };
}

/** The other sources that tell a passage, and of which none stands level with it. */
function alsoIn(
  story: Compared,
  id: string,
  columns: ReadonlySet<string>,
  row: ReadonlySet<string>,
): PartnerElsewhere[] {
  if (story.outlet(story.passage(id).article).isCopy) return [];
  const level = new Set([...row].map((other) => story.passage(other).article));
  return partnersElsewhere(story, id)
    .filter(({ outlet }) => !level.has(outlet.slug))
    .map((partner) =>
      // A column beyond those of the page is read on its article's own page.
      columns.has(partner.outlet.slug)
        ? { ...partner, href: `#${story.anchor(partner.passage)}` }
        : partner,
    );
}
