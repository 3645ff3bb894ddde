import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Outlet } from './outlets.ts';
import type { Compared } from './compared.ts';
import type { Texts } from './texts.ts';
import { FIGURE_VERDICTS, QUOTE_VERDICTS } from '../engine/explain/verdicts.ts';
import { passageHref, rowHref } from './links.ts';
import { toHtml, wrapRanges } from '../markdown/index.ts';
import { isDoubtfulRow } from './doubtful-rows.ts';
import { apartLines, sameLines } from './correction-lines.ts';
import { setNotes } from './corrections.ts';
import { bestPartner } from './partners.ts';
import { printed } from './printed.ts';

/** A block of an article's page: its marked text, and what the others have of it. */
export interface ArticleBlock {
  readonly html: string;
  readonly notes: readonly Note[];
  /** The outlets that have something of this block, for the summary on narrow screens. */
  readonly outlets: readonly Outlet[];
  /** For each passage that stands alone, the lines that would set what tells the same. */
  readonly alone: readonly string[];
}

/** A line in the margin. */
export interface Note {
  readonly outlets: readonly Outlet[];
  readonly href: string;
  readonly text: string;
  readonly conflict: boolean;
  /** The lines that would set apart what it links; null where it links no passages. */
  readonly fix: string | null;
}

/** The full text of an article, block by block, every passage, figure and quotation marked. */
export function articleBlocks(story: Compared, texts: Texts, slug: string): ArticleBlock[] {
  const tree = wrapRanges(texts.source(slug).tree, texts.marks(slug));
  addPartnerLinks(story, tree);
  return tree.children.map((child) => {
    const notes = passageIds(child).flatMap((id) => notesOf(story, slug, id));
    return {
      html: toHtml(child),
      notes,
      alone: passageIds(child)
        .filter((id) => story.coverage.get(id)?.partners.length === 0)
        .map((id) => sameLines(story, id))
        .filter((lines) => lines !== ''),
      outlets: [...story.outlets.values()].filter((outlet) =>
        notes.some((note) => note.outlets.includes(outlet)),
      ),
    };
  });
}

/** What the others have of one passage: where it stands there, then its figures and quotations. */
function notesOf(story: Compared, slug: string, id: string): Note[] {
  const own = story.passage(id);
  const inside = (start: number) => start >= own.start && start < own.end;
  const others = (ids: readonly string[], article: (id: string) => string) =>
    ids.filter((other) => article(other) !== slug);
  const figures = story.comparison.figureGroups.flatMap((group) => {
    if (group.relation === 'possible') return [];
    const here = group.figures.find(
      (figure) => story.figure(figure).article === slug && inside(story.figure(figure).start),
    );
    const there = others(group.figures, (figure) => story.figure(figure).article);
    if (here === undefined || there.length === 0) return [];
    return [
      {
        outlets: outletsOf(
          story,
          there.map((figure) => story.figure(figure).article),
        ),
        href: rowHref(story, group.id),
        text: `${there.map((figure) => printed(story, figure)).join(', ')}: ${isDoubtfulRow(story, group.id) ? 'perhaps ' : ''}${group.difference ?? FIGURE_VERDICTS[group.relation]}`,
        conflict: group.relation === 'conflict' && !isDoubtfulRow(story, group.id),
        fix: null,
      },
    ];
  });
  const quotes = story.comparison.quoteGroups.flatMap((group) => {
    const here = group.quotes.find((quote) => {
      const { article, spans } = story.quote(quote);
      return article === slug && inside(spans[0]?.[0] ?? -1);
    });
    const there = others(group.quotes, (quote) => story.quote(quote).article);
    if (here === undefined || there.length === 0) return [];
    return [
      {
        outlets: outletsOf(
          story,
          there.map((quote) => story.quote(quote).article),
        ),
        href: rowHref(story, group.id),
        text: `the quotation: ${QUOTE_VERDICTS[group.relation]}`,
        conflict: false,
        fix: null,
      },
    ];
  });
  const set = setNotes(story, id).map((note) => ({
    ...note,
    outlets: [],
    conflict: false,
    fix: null,
  }));
  return [...passageNotes(story, id), ...figures, ...quotes, ...set];
}

function passageNotes(story: Compared, id: string): Note[] {
  const partners = story.coverage.get(id)?.partners ?? [];
  const articles = new Set(partners.map((partner) => story.passage(partner).article));
  return [...articles].flatMap((article) => {
    const best = isCopy(story, article) ? null : bestPartner(story, [id], article);
    if (best === null) return [];
    return [
      {
        outlets: outletsOf(story, [article]),
        href: passageHref(story, best.id),
        text: best.words,
        conflict: false,
        fix: apartLines(story, [id, best.id]),
      },
    ];
  });
}

/** A copy has whatever its source has: saying so at every passage would tell nothing. */
function isCopy(story: Compared, slug: string): boolean {
  return story.outlet(slug).isCopy;
}

function outletsOf(story: Compared, slugs: readonly string[]): Outlet[] {
  return [...new Set(slugs)].flatMap((slug) => story.outlets.get(slug) ?? []);
}

/** Puts the marks of the other articles behind each passage, each a link to the partner there, and its own link. */
function addPartnerLinks(story: Compared, tree: Root): void {
  const last = new Map<string, Element>();
  collect(tree, false);
  for (const [id, element] of last) {
    const links = passageNotes(story, id).flatMap(({ outlets, href, text }) => {
      const [outlet] = outlets;
      return outlet === undefined || outlet.isCopy ? [] : [partnerLink(outlet, href, text)];
    });
    if (links.length > 0) element.children.push({ type: 'text', value: '\u2060' }, ...links);
    element.children.push(ownLink(story.anchor(id)));
  }

  function collect(parent: Root | Element, inLink: boolean): void {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      const id = child.properties['dataPassage'];
      // A link may not hold another link.
      if (typeof id === 'string' && !inLink) last.set(id, child);
      collect(child, inLink || child.tagName === 'a');
    }
  }
}

function partnerLink(outlet: Outlet, href: string, place: string): ElementContent {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['also', `also-${outlet.hue}`],
      href,
      ariaLabel: `also in ${outlet.name}, ${place}`,
    },
    children: [{ type: 'text', value: outlet.letter }],
  };
}

function ownLink(anchor: string): ElementContent {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['here'], href: `#${anchor}`, ariaLabel: 'Link to this passage' },
    children: [{ type: 'text', value: '¶' }],
  };
}

function passageIds(node: RootContent): string[] {
  if (node.type !== 'element') return [];
  const own = node.properties['dataPassage'];
  const inner = node.children.flatMap(passageIds);
  return [...new Set(typeof own === 'string' ? [own, ...inner] : inner)];
}
