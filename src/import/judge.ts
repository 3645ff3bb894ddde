import type { Element } from 'hast';
import { elementsNamed, lineOf, linkShare, namedWords } from './elements.ts';
import { key } from './fact-values.ts';
import {
  ABOUT_COPY,
  ASKED_FOR,
  ASKS,
  BYLINE_BEGINS,
  COMMENTS_HEADING,
  IS_CHROME,
  IS_DATELINE,
  LEADS_ELSEWHERE,
  LINE_OF_PARTS,
} from './language/furniture.ts';
import type { PageFacts } from './page-facts.ts';
import { isByline } from './text-head.ts';
import type { Unit } from './units.ts';

export type AsideKind =
  'form' | 'caption' | 'related' | 'quotation' | 'post' | 'time' | 'note' | 'other';

/** What becomes of a unit; `check` says why an editor should look at it. */
export type Verdict =
  | { readonly as: 'text'; readonly check?: string }
  | { readonly as: 'aside'; readonly kind: AsideKind; readonly check?: string }
  | { readonly as: 'dropped' };

const DROPPED: Verdict = { as: 'dropped' };
const TEXT: Verdict = { as: 'text' };

/** Words in classes and ids of what is no part of any article. */
const CHROME_NAMES =
  /^(?:share(?:bar|this|daddy|buttons?|tools)?|sharing|socials?|ads?|adslot|advert\w*|dfp|sponsor\w*|cookies?|consent|gdpr|onetrust|comments|comment(?:list|section|area)|disqus\w*|breadcrumbs?|nav|navigation|navbar|menu|toolbar|popup|modal|toast|outbrain|taboola|masthead)$/;
/** Words in classes and ids of what stands in an article and is not its text. */
const ASIDE_NAMES: readonly (readonly [AsideKind, RegExp])[] = [
  [
    'related',
    /^(?:related\w*|recirc\w*|recommend\w*|trending|popular|mostread|teasers?|readmore|seealso|onward|linkbox|morelinks)$/,
  ],
  [
    'form',
    /^(?:newsletters?|newslettersignup|signup|subscribe\w*|subscription|paywall\w*|regwall|piano|donat\w+|membership)$/,
  ],
  ['caption', /^(?:\w*captions?|credits?|photocredit|gallery|slideshow|carousel)$/],
  ['quotation', /^pullquotes?$/],
  ['post', /^(?:embed(?:ded)?|tweet|twitter|instagram|tiktok|facebook|bluesky|mastodon|telegram)$/],
  [
    'other',
    /^(?:promo\w*|sidebar|factbox|infobox|poll|quiz|bio|authorbio|tags|taglist|topics|player|audioplayer)$/,
  ],
];
/** What stands beside `author` in the name of a box about one. */
const ABOUT_AUTHOR = /^(?:box|bio|about|card|profile|description)$/;
const HEAD_NAMES = new Set(
  'byline bylines author authors dateline timestamp datetime pubdate date published kicker eyebrow category readtime readingtime meta postmeta articlemeta'.split(
    ' ',
  ),
);

/** The verdicts on the units of a page, in their order. */
export function judge(units: readonly Unit[], facts: PageFacts): Verdict[] {
  const core = coreOf(units);
  const size = core ? lineOf(core).length : 0;
  const lengths = new Map<Element, number>();
  const body = key(facts.articleBody ?? '');
  const holders = new Set(
    units.flatMap(({ kept, kind, path }) => (kept && kind === 'text' ? (path.at(-1) ?? []) : [])),
  );
  const title = units.findIndex(({ kind, text }) => kind === 'heading' && isTitle(text));
  const begins = units.findIndex((unit) => unit.kept && unit.kind === 'text' && isInCore(unit));
  const firstSentence = units.findIndex(
    (unit, index) => index > title && unit.kind === 'text' && endsSentence(unit.text),
  );
  const elsewhere = sectionsElsewhere();
  const verdicts = units.map(first);
  settleHeadings();
  dropOutside();
  return verdicts;

  function first(unit: Unit, index: number): Verdict {
    const { kind, text, node } = unit;
    const vouched = isVouched(unit);
    if (kind === 'form') return { as: 'aside', kind: 'form' };
    if (kind === 'figure') return { as: 'aside', kind: 'caption' };
    const isSummary = isAboveText(index) && isProse(unit);
    if (!isInCore(unit) && !(unit.kept && isProse(unit)) && !vouched && !isSummary) return DROPPED;
    if (IS_CHROME.some((pattern) => pattern.test(text))) return DROPPED;
    if (isRepeated(unit) || isHeadLine(unit, index)) return DROPPED;
    if (vouched) return TEXT;
    const around = furnitureAround(unit);
    if (around) return around;
    if (unit.path.some((element) => elsewhere.has(element)))
      return { as: 'aside', kind: 'related' };
    const line = lineVerdict(unit);
    if (line) return line;
    if (kind === 'list' && linkShare(node) > 0.8) return { as: 'aside', kind: 'related' };
    if (kind === 'text' && linkShare(node) > 0.8 && text.length < 200) {
      return { as: 'aside', kind: 'related' };
    }
    if (kind !== 'heading' && isTwin(unit)) return { as: 'aside', kind: 'quotation' };
    if (isSummary && !isInCore(unit)) return { as: 'text', check: 'stands above the text' };
    if (unit.kept || kind === 'heading') return TEXT;
    if (kind === 'table' || kind === 'list' || kind === 'quote' || isProse(unit)) {
      if (isAmongText(unit)) return { as: 'text', check: 'may be no part of the article' };
    }
    return { as: 'aside', kind: 'other', check: 'may be part of the article' };
  }

  /** Between the headline and the first piece of the text, where a summary may stand. */
  function isAboveText(index: number): boolean {
    return title >= 0 && index > title && index < begins;
  }

  function isInCore({ path }: Unit): boolean {
    return core !== null && path.includes(core);
  }

  function lengthOf(element: Element): number {
    let length = lengths.get(element);
    if (length === undefined) lengths.set(element, (length = lineOf(element).length));
    return length;
  }

  /** Sections under a heading such as “Top stories”: small parts of the page that lead elsewhere. */
  function sectionsElsewhere(): Set<Element> {
    const headings = units.filter(
      ({ kind, text }) =>
        kind === 'heading' && LEADS_ELSEWHERE.some((pattern) => pattern.test(text)),
    );
    const sections = headings.flatMap(({ path }) => path.at(-1) ?? []);
    return new Set(sections.filter((section) => section !== core && lengthOf(section) * 2 < size));
  }

  /** Whether it has text beside it, in the same element. */
  function isAmongText({ path }: Unit): boolean {
    const parent = path.at(-1);
    return parent !== undefined && holders.has(parent);
  }

  /** By what the elements around it are called: only those that are a small part of the text. */
  function furnitureAround({ node, path, text, kind, kept }: Unit): Verdict | null {
    const inside = core === null ? path : path.slice(path.indexOf(core) + 1);
    for (const element of [node, ...inside.toReversed()]) {
      if (element !== node && lengthOf(element) * 2 > size) break;
      const { tagName } = element;
      const words = namedWords(element);
      const names = [...words];
      if (tagName === 'nav' || names.some((word) => CHROME_NAMES.test(word))) return DROPPED;
      if (tagName === 'figcaption') return { as: 'aside', kind: 'caption' };
      if (words.has('author') && names.some((word) => ABOUT_AUTHOR.test(word))) {
        return { as: 'aside', kind: 'note' };
      }
      if (words.has('pull') && words.has('quote')) return { as: 'aside', kind: 'quotation' };
      if (/^amp-(?:twitter|instagram|facebook|tiktok)$/.test(tagName)) {
        return { as: 'aside', kind: 'post' };
      }
      // What is to be paid for is marked by the same name as what asks for the money.
      if (words.has('paywall') && kept && isProse({ text, node }) && !asks(text)) {
        return { as: 'text', check: 'stands in a part named paywall' };
      }
      const aside = ASIDE_NAMES.find(([, pattern]) => names.some((word) => pattern.test(word)));
      if (aside) return { as: 'aside', kind: aside[0] };
      if (tagName === 'aside') return { as: 'aside', kind: 'other' };
      if (tagName === 'footer') return text.length < 60 ? DROPPED : { as: 'aside', kind: 'note' };
      const isHead = kind === 'text' && text.length < 120 && !endsSentence(text);
      if (isHead && names.some((word) => HEAD_NAMES.has(word))) {
        return isTime(text) ? { as: 'aside', kind: 'time' } : DROPPED;
      }
    }
    return null;
  }

  /** What stands above the headline, and who and when below it. */
  function isHeadLine({ text, kind, node }: Unit, index: number): boolean {
    if (title < 0 || (kind !== 'text' && kind !== 'heading')) return false;
    if (index < title) return !isProse({ text, node });
    const isAbove = index > title && index < firstSentence && text.length < 120;
    return isAbove && !isTime(text) && (BYLINE_BEGINS.test(text) || LINE_OF_PARTS.test(text));
  }

  function isTitle(text: string): boolean {
    return [facts.headline, facts.printed].some((one) => one !== null && key(one) === key(text));
  }

  /** Headline, byline and date stand in the front matter. */
  function isRepeated({ text, kind, node }: Unit): boolean {
    const { byline } = facts;
    const own = key(text);
    if (kind !== 'text' && kind !== 'heading') return false;
    if (own === '') return true;
    if (isTitle(text)) return true;
    if (kind !== 'text' || text.length > 160) return false;
    if (byline !== null && own.endsWith(key(byline)) && own.length - key(byline).length < 12)
      return true;
    const times = elementsNamed(node, 'time').map(lineOf).join(' ');
    const rest = text.length - times.length;
    return IS_DATELINE.some((pattern) => pattern.test(text)) && !isTime(text)
      ? true
      : times !== '' && rest < 25 && !isTime(text);
  }

  function isVouched({ text, kind }: Unit): boolean {
    const own = key(text);
    return kind !== 'heading' && own.length > 30 && body.includes(own);
  }

  /** A quotation set in large type repeats a sentence of the text. */
  function isTwin(unit: Unit): boolean {
    const own = key(unit.text);
    if (own.length < 12) return false;
    const isSet = unit.kind === 'quote' || !unit.kept || namedWords(unit.node).has('quote');
    return units.some(
      (other) =>
        other !== unit &&
        other.kind === 'text' &&
        (isSet ? key(other.text).includes(own) && key(other.text) !== own : false),
    );
  }

  /** A heading belongs to what follows it. */
  function settleHeadings(): void {
    let next: Verdict = DROPPED;
    for (let index = units.length - 1; index >= 0; index -= 1) {
      const unit = units[index];
      const verdict = verdicts[index];
      if (!unit || !verdict) continue;
      if (unit.kind === 'heading' && verdict.as === 'text' && next.as !== 'text') {
        verdicts[index] = bare(next);
      }
      const current = verdicts[index];
      // A picture may stand between a heading and its text.
      if (current && !(current.as === 'aside' && current.kind === 'caption')) next = current;
    }
  }

  /** Lines that are no sentences, behind the last one and behind something that was no text. */
  function setTrailingAside(): void {
    const last = units.findLastIndex(
      (unit, index) => verdicts[index]?.as === 'text' && (unit.kind !== 'text' || isProse(unit)),
    );
    const from = verdicts.findIndex(({ as }, index) => index > last && as !== 'text');
    if (last < 0 || from < 0) return;
    units.forEach(({ kind, text }, index) => {
      if (index < from || kind !== 'text' || endsSentence(text) || text.length > 60) return;
      if (verdicts[index]?.as === 'text') verdicts[index] = { as: 'aside', kind: 'other' };
    });
  }

  /** What stands before the first and behind the last piece of the text, and readers' comments. */
  function dropOutside(): void {
    const comments = units.findIndex(
      (unit, index) =>
        COMMENTS_HEADING.test(unit.text) &&
        unit.text.length < 60 &&
        verdicts.slice(0, index).some(({ as }) => as === 'text'),
    );
    for (let index = comments < 0 ? units.length : comments; index < units.length; index += 1) {
      verdicts[index] = DROPPED;
    }
    setTrailingAside();
    const begin = verdicts.findIndex(({ as }) => as === 'text');
    const end = verdicts.findLastIndex(({ as }) => as === 'text');
    units.forEach((unit, index) => {
      const verdict = verdicts[index];
      if (verdict?.as !== 'aside') return;
      const goesAhead = unit.kind === 'figure' || verdict.kind === 'time';
      const isLead = goesAhead && title >= 0 && index > title && index < begin;
      const isInside = index > begin && (index < end || isInCore(unit));
      if (!(isLead || isInside) || begin < 0) verdicts[index] = DROPPED;
    });
  }
}

/** A line that says who wrote the text, above it: `By Jane Doe`. */
export function bylineAbove(units: readonly Unit[], verdicts: readonly Verdict[]): number {
  const begin = units.findIndex((unit, index) => verdicts[index]?.as === 'text' && isProse(unit));
  return units.findIndex(
    ({ kind, text }, index) => index < begin && kind === 'text' && isByline(text),
  );
}

function bare(verdict: Verdict): Verdict {
  return verdict.as === 'aside' ? { as: 'aside', kind: verdict.kind } : verdict;
}

function lineVerdict({ text, node, kind, kept }: Unit): Verdict | null {
  if (text.length > 240) return null;
  if (ABOUT_COPY.some((pattern) => pattern.test(text))) return { as: 'aside', kind: 'note' };
  if (asks(text)) return { as: 'aside', kind: 'form' };
  if (isTime(text)) return { as: 'aside', kind: 'time' };
  const isSentence = /[.!?…]["'”’»)]*$/.test(text) && linkShare(node) < 0.2 && kept;
  if (!isSentence && LEADS_ELSEWHERE.some((pattern) => pattern.test(text))) {
    return { as: 'aside', kind: 'related' };
  }
  return kind === 'text' && IS_DATELINE.some((pattern) => pattern.test(text)) ? DROPPED : null;
}

function asks(text: string): boolean {
  if (text.length > 90 && !ASKED_FOR.test(text)) return false;
  return ASKS.some((pattern) => pattern.test(text));
}

/** A time of the day alone, as above the entries of a live blog. */
function isTime(text: string): boolean {
  return /^\d{1,2}[:.h]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?$/.test(text);
}

function isProse({ text, node }: Pick<Unit, 'text' | 'node'>): boolean {
  return text.length >= (endsSentence(text) ? 40 : 140) && linkShare(node) < 0.5;
}

function endsSentence(text: string): boolean {
  return /[.!?…。！？؟۔]["'”’»)\]]*$/.test(text);
}

/** The smallest element that holds nearly all of the main text. */
function coreOf(units: readonly Unit[]): Element | null {
  const sizes = new Map<Element, number>();
  let all = 0;
  for (const { kept, path, text } of units) {
    if (!kept) continue;
    all += text.length;
    for (const element of path) sizes.set(element, (sizes.get(element) ?? 0) + text.length);
  }
  let core: Element | null = null;
  for (const [element, size] of sizes) if (size >= all * 0.9) core = element;
  return core;
}
