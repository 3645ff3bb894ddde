import type { Element, Root } from 'hast';
import { addressIn } from './article-tree.ts';
import { assembled, type Assembled } from './assemble.ts';
import { cleanPage } from './clean-page.ts';
import { decode } from './decode.ts';
import { attribute, elementsNamed } from './elements.ts';
import { pageAddress } from './fact-values.ts';
import { ImportError } from './import-error.ts';
import { bylineAbove, judge } from './judge.ts';
import { mainElements } from './main-text.ts';
import { pageInMhtml } from './mhtml.ts';
import { pageFacts, withoutBy, type PageFacts, type SavedFrom } from './page-facts.ts';
import { makeParagraphs } from './paragraphs.ts';
import { parsePage } from './parse-page.ts';
import { plainTextTree } from './plain-text.ts';
import { removeSecondArticles } from './second-article.ts';
import { kindOf } from './source-kind.ts';
import { markHeadline } from './text-head.ts';
import { textNotes } from './text-notes.ts';
import { repairTree } from './repair-tree.ts';
import { unitsOf, type Unit } from './units.ts';

/** A page or text to import. */
export interface Source {
  readonly bytes: Uint8Array;
  /** The file's name, which tells what it is where its content does not. */
  readonly name: string;
}

/** What was read from a source: facts, Markdown, and what became of the rest. */
export interface ImportedArticle extends Assembled {
  readonly facts: PageFacts;
  /** What was repaired or noticed, for the field `notes`. */
  readonly notes: readonly string[];
}

/**
 * Reads a saved page or a text. Nothing is fetched, and no script is run.
 *
 * @throws {ImportError}
 */
export async function importSource({ bytes, name }: Source): Promise<ImportedArticle> {
  const kind = kindOf(bytes, name);
  if (kind === 'article') {
    throw new ImportError(
      'It is Markdown with front matter already. Put it into the folder of its story as it is.',
    );
  }
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
  const others = removeSecondArticles(tree, [facts.headline, facts.printed]);
  cleanPage(tree);
  makeParagraphs(tree);
  const main = mainElements(tree);
  const units = unitsOf(tree, main);
  const found = judged(units, facts, base);
  const notes = textNotes({ repairs, facts, units: found.units });
  const body = facts.articleBody;
  if (body !== null && wordCount(body) > found.words.length * 2 + 20) {
    // The page is put together by a script; its data have the text.
    const plain = importTree(plainTextTree(body), facts);
    return { ...plain, notes: textNotes({ repairs, facts, units: plain.units }) };
  }
  if (found.words.length === 0) {
    throw new ImportError(
      'No text of an article was found in it. Copy the text from the browser and paste it.',
    );
  }
  const dropped =
    others > 0
      ? [...found.dropped, `${others} more ${others === 1 ? 'article' : 'articles'} below`]
      : found.dropped;
  return { ...found, notes, dropped };
}

/** Reads plain or pasted text. */
export function importText(text: string): ImportedArticle {
  const tree = plainTextTree(text);
  const repairs = repairTree(tree);
  const found = importTree(tree, { ...NO_FACTS, headline: markHeadline(tree) });
  if (found.words.length === 0) throw new ImportError('It holds no text. Paste the article.');
  return { ...found, notes: textNotes({ repairs, facts: found.facts, units: found.units }) };
}

/** A tree that has nothing but its text: every paragraph is taken for one of the article. */
function importTree(tree: Root, facts: PageFacts): Judged {
  const body: Element = {
    type: 'element',
    tagName: 'body',
    properties: {},
    children: tree.children as Element[],
  };
  const root: Root = { type: 'root', children: [body] };
  const units = unitsOf(root, new Set(body.children.filter((one) => one.type === 'element')));
  return judged(units, facts, null);
}

type Judged = Assembled & { readonly facts: PageFacts };

function judged(units: readonly Unit[], facts: PageFacts, base: string | null): Judged {
  const verdicts = judge(units, facts);
  const line = bylineAbove(units, verdicts);
  if (line < 0) return { facts, ...assembled(units, verdicts, base) };
  verdicts[line] = { as: 'dropped' };
  const byline = facts.byline ?? withoutBy(units[line]?.text ?? '');
  return { facts: { ...facts, byline }, ...assembled(units, verdicts, base) };
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

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/** `<!-- saved from url=(0023)https://example.org/ -->`, as browsers write it. */
function savedFrom(html: string): string | null {
  const found = /<!--\s*saved from url=\(\d+\)\s*(\S+)/i.exec(html.slice(0, 5000))?.[1];
  return found === undefined ? null : addressIn(found, null);
}
