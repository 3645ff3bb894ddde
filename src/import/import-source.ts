import type { Element, Root } from 'hast';
import { articleBlocks, addressIn } from './article-tree.ts';
import { asideBlocks } from './aside-blocks.ts';
import { cleanPage } from './clean-page.ts';
import { decode } from './decode.ts';
import { elementsNamed, attribute, lineOf } from './elements.ts';
import { pageAddress } from './fact-values.ts';
import { ImportError } from './import-error.ts';
import { judge, type AsideKind, type Verdict } from './judge.ts';
import { mainElements } from './main-text.ts';
import { pageInMhtml } from './mhtml.ts';
import { pageFacts, type PageFacts, type SavedFrom } from './page-facts.ts';
import { makeParagraphs } from './paragraphs.ts';
import { parsePage } from './parse-page.ts';
import { plainTextTree } from './plain-text.ts';
import { removeSecondArticles } from './second-article.ts';
import { kindOf } from './source-kind.ts';
import { textNotes } from './text-notes.ts';
import { toMarkdown, wordsOf } from './to-markdown.ts';
import { repairTree } from './repair-tree.ts';
import { unitsOf, type Unit } from './units.ts';

/** A page or text to import. */
export interface Source {
  readonly bytes: Uint8Array;
  /** The file's name, which tells what it is where its content does not. */
  readonly name: string;
}

/** What was read from a source: facts, Markdown, and what became of the rest. */
export interface ImportedArticle {
  readonly facts: PageFacts;
  /** What was repaired or noticed, for the field `notes`. */
  readonly notes: readonly string[];
  /** The body of the article file. */
  readonly markdown: string;
  /** The words of the main text as the page has them. */
  readonly words: readonly string[];
  readonly kept: number;
  readonly aside: readonly SetAside[];
  /** The first words of each thing that was left out. */
  readonly dropped: readonly string[];
  readonly checks: readonly Check[];
}

export interface SetAside {
  readonly kind: AsideKind;
  readonly text: string;
}

/** A line of the Markdown that an editor should look at. */
export interface Check {
  /** Counted from 1, in the body. */
  readonly line: number;
  readonly why: string;
}

/**
 * Reads a saved page or a text. Nothing is fetched, and no script is run.
 *
 * @throws {ImportError}
 */
export async function importSource({ bytes, name }: Source): Promise<ImportedArticle> {
  const kind = kindOf(bytes, name);
  if (kind === 'text') return importText(decode(bytes).text);
  if (kind === 'html') {
    const { text } = decode(bytes);
    return importPage(text, { address: savedFrom(text), retrieved: null });
  }
  const { html, saved } = await pageInMhtml(bytes);
  return importPage(html, saved);
}

/** Reads a page of HTML. */
export function importPage(html: string, saved: SavedFrom): ImportedArticle {
  const tree = parsePage(html);
  const repairs = repairTree(tree);
  const facts = pageFacts(tree, saved);
  const base =
    pageAddress(elementsNamed(tree, 'base').map((one) => attribute(one, 'href'))[0] ?? null) ??
    facts.url;
  const paywall = facts.paid;
  const others = removeSecondArticles(tree, [facts.headline, facts.printed]);
  cleanPage(tree);
  makeParagraphs(tree);
  const main = mainElements(tree);
  const units = unitsOf(tree, main);
  const found = assembled(units, judge(units, facts), base);
  const notes = textNotes({ repairs, facts, paywall, units: found.units });
  const result = { facts, notes, ...found };
  const body = facts.articleBody;
  if (body !== null && wordCount(body) > found.words.length * 2 + 20) {
    // The page is put together by a script; its data have the text.
    return { ...importTree(plainTextTree(body), facts), notes };
  }
  if (found.words.length === 0) {
    throw new ImportError(
      'No text of an article was found in it. Copy the text from the browser and paste it: `npm run import -- - --story …`.',
    );
  }
  const dropped =
    others > 0
      ? [...found.dropped, `${others} more ${others === 1 ? 'article' : 'articles'} below`]
      : found.dropped;
  return { ...result, dropped };
}

/** Reads plain or pasted text. */
export function importText(text: string): ImportedArticle {
  const tree = plainTextTree(text);
  const repairs = repairTree(tree);
  const found = importTree(tree, NO_FACTS);
  if (found.words.length === 0) throw new ImportError('It holds no text. Paste the article.');
  return { ...found, notes: textNotes({ repairs, facts: NO_FACTS, paywall: false, units: [] }) };
}

/** A tree that has nothing but its text: every paragraph is taken for one of the article. */
function importTree(tree: Root, facts: PageFacts): ImportedArticle {
  const body: Element = {
    type: 'element',
    tagName: 'body',
    properties: {},
    children: tree.children as Element[],
  };
  const root: Root = { type: 'root', children: [body] };
  const units = unitsOf(root, new Set(body.children.filter((one) => one.type === 'element')));
  const found = assembled(units, judge(units, facts), null);
  return { facts, notes: [], ...found };
}

const NO_FACTS: PageFacts = {
  outlet: null,
  headline: null,
  byline: null,
  published: null,
  modified: null,
  retrieved: null,
  url: null,
  archive: null,
  language: null,
  articleBody: null,
  paid: false,
  printed: null,
};

type Assembled = Omit<ImportedArticle, 'facts' | 'notes'> & { readonly units: readonly Unit[] };

function assembled(
  units: readonly Unit[],
  verdicts: readonly Verdict[],
  base: string | null,
): Assembled {
  const blocks: string[] = [];
  const words: string[] = [];
  const aside: SetAside[] = [];
  const dropped: string[] = [];
  const checks: Check[] = [];
  const kept: Unit[] = [];
  let line = 1;
  let open: string[] = [];
  let pending: string[] = [];
  let usedOther = false;
  let listBefore: string | null = null;
  units.forEach((unit, index) => {
    const verdict = verdicts[index] ?? { as: 'dropped' };
    if (verdict.as === 'dropped') {
      if (unit.text !== '') dropped.push(beginning(unit.text));
      return;
    }
    const made = verdict.as === 'text' ? articleBlocks(unit, base) : asideBlocks(unit, base);
    if (made.length === 0) return;
    if (verdict.as === 'aside') {
      const { markdown } = toMarkdown(made);
      if (verdict.check !== undefined) pending.push(verdict.check);
      open.push(markdown);
      aside.push({ kind: verdict.kind, text: beginning(made.map(lineOf).join(' ')) });
      return;
    }
    closeAside();
    const list = unit.kind === 'list' ? (made[0]?.tagName ?? null) : null;
    const { markdown, faithful } = toMarkdown(
      made,
      list !== null && list === listBefore && !usedOther,
    );
    usedOther = list !== null && list === listBefore && !usedOther;
    listBefore = list;
    if (verdict.check !== undefined) checks.push({ line, why: verdict.check });
    if (!faithful) checks.push({ line, why: 'may read otherwise than the page' });
    put(markdown);
    words.push(...made.flatMap(wordsOf));
    kept.push(unit);
    const pictures = asideBlocks({ ...unit, text: '' }, base);
    if (pictures.length > 0) {
      open.push(toMarkdown(pictures).markdown);
      aside.push({ kind: 'caption', text: beginning(pictures.map(lineOf).join(' ')) });
    }
  });
  closeAside();
  return {
    markdown: `${blocks.join('\n\n')}\n`,
    words,
    kept: kept.length,
    aside,
    dropped,
    checks,
    units: kept,
  };

  function closeAside(): void {
    if (open.length === 0) return;
    for (const why of pending) checks.push({ line, why });
    put(`:::aside\n${open.join('\n\n')}\n:::`);
    open = [];
    pending = [];
    listBefore = null;
  }

  function put(markdown: string): void {
    blocks.push(markdown);
    line += markdown.split('\n').length + 1;
  }
}

function beginning(text: string): string {
  return text.length > 70 ? `${text.slice(0, 70).replace(/\s+\S*$/, '')} …` : text;
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/** `<!-- saved from url=(0023)https://example.org/ -->`, as browsers write it. */
function savedFrom(html: string): string | null {
  const found = /<!--\s*saved from url=\(\d+\)\s*(\S+)/i.exec(html.slice(0, 5000))?.[1];
  return found === undefined ? null : addressIn(found, null);
}
