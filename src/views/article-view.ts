import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Outlet } from './outlets.ts';
import type { Compared } from './compared.ts';
import type { Texts } from './texts.ts';
import { toHtml, wrapRanges, type Mark } from '../markdown/index.ts';
import {
  nameOfLetter,
  notesOf,
  partnersElsewhere,
  type Note,
  type PartnerElsewhere,
} from './article-notes.ts';
import { sameLines } from './correction-lines.ts';
import { figuresOnlyIn } from './outlet-record.ts';

/** A block of an article's page: its marked text, and what the others have of it. */
export interface ArticleBlock {
  readonly html: string;
  readonly notes: readonly Note[];
  /** The outlets that have something of this block, for the summary on narrow screens. */
  readonly outlets: readonly Outlet[];
  /** For each passage that stands alone, the lines that would set what tells the same. */
  readonly alone: readonly string[];
}

/** The full text of an article, block by block, every passage, figure and quotation marked. */
export function articleBlocks(story: Compared, texts: Texts, slug: string): ArticleBlock[] {
  const tree = wrapRanges(texts.source(slug).tree, [
    ...texts.marks(slug),
    ...onlyHereMarks(story, slug),
  ]);
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

/** Around figures that no other outlet prints: the outlet's own page leads to them. */
function onlyHereMarks(story: Compared, slug: string): Mark[] {
  return figuresOnlyIn(story, slug).map((id) => {
    const { start, end } = story.figure(id);
    return { start, end, layer: 2, tagName: 'span', properties: { className: ['only'] } };
  });
}

/** Puts the marks of the other articles behind each passage, each a link to the partner there, and its own link. */
function addPartnerLinks(story: Compared, tree: Root): void {
  const last = new Map<string, Element>();
  collect(tree, false);
  for (const [id, element] of last) {
    const links = partnersElsewhere(story, id).map(partnerLink);
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

function partnerLink(partner: PartnerElsewhere): ElementContent {
  const { outlet, href, perhaps } = partner;
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['also', `also-${outlet.hue}`, ...(perhaps ? ['perhaps'] : [])],
      href,
      ariaLabel: nameOfLetter(partner),
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
