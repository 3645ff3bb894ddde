import { languageOf, type Language } from '../language/index.ts';
import {
  agencySentence,
  commonRunsSentence,
  DECLARED_BACKWARDS,
  declarationDoubt,
  IDENTICAL,
  mechanicalReason,
  relationReason,
  type SharedWords,
} from '../explain/relation-sentences.ts';
import { agencyMarks } from './agency-marks.ts';
import { commonRuns } from './five-word-runs.ts';
import { explainCopy } from './normalised-copy.ts';
import { fingerprint, type Fingerprint } from './fingerprint.ts';
import { isNewer } from './newer.ts';
import { sharedRuns, type SharedRun } from './shared-runs.ts';
import type { Article, PairRelation, Range, Relationship } from '../types.ts';

/** A copied passage has at least this many words outside quotations … */
const COPIED_WORDS = 12;
/** … of which so many are neither common nor figures nor names. */
const TELLING_WORDS = 4;
/** Fewer copied words in all than this, and than this part of the shorter text, are no shared source. */
const SHARED_WORDS = 40;
const SHARED_PART = 0.1;
/** Two texts of one outlet are versions when this part of one stands in the other. */
const VERSION_PART = 0.3;
/** Texts of two outlets are one article when this part of both stands in the other. */
const SAME_ARTICLE_PART = 0.6;
/** An article that shares this part of itself is not independent of the other. */
const DEPENDENT_PART = 0.5;
/**
 * Runs of five words that make up this part of a text, and so many words, come from a common source.
 * Usual between independent articles is 1%; of 177 pairs of real stories one in fifty has 8%.
 */
const COMMON_RUNS_PART = 0.15;
const COMMON_RUNS_WORDS = 40;
/** A text that shares less is not searched for mechanical copying. */
const COPY_PART = 0.3;

/**
 * How two articles are related, told from their texts: what share of each stands in the other,
 * which passages, and what that makes of them. Quotations that both print, boilerplate, and long
 * names are not copying. `copyOf` is believed, and doubted in words where the texts speak against it.
 */
export function relate(base: Article, other: Article): PairRelation {
  const [source, copy] = isSourceFirst(base, other) ? [base, other] : [other, base];
  if (squeezed(source.text) === squeezed(copy.text)) {
    // Of two equal texts the one that counts is the source, lest its figures be nobody's.
    return isNewer(copy, source) ? identical(copy, source) : identical(source, copy);
  }
  const found = compare(source, copy);
  const copied =
    Math.max(found.share.base, found.share.other) >= COPY_PART || isDeclared(source, copy);
  const mechanical = copied ? (mechanicalCopy(source, copy) ?? mechanicalCopy(copy, source)) : null;
  return mechanical ?? judge(source, copy, found);
}

/**
 * The slugs of a story by independent article, each list with the one that counts first: the source
 * of copies, of an outlet's own versions the newest. With it are counted copies, versions,
 * texts that stand in another for the most part, and texts that by marks and words are one agency's
 * are counted with it. An agency's mark alone joins nothing: an agency files several reports.
 */
export function independentGroups(
  articles: readonly Article[],
  relations: readonly PairRelation[],
): string[][] {
  const groups = new Map(articles.map(({ slug }) => [slug, [slug]]));
  for (const { base, other, relationship, share, oneAgencyText } of relations) {
    const dependent =
      relationship === 'shares-passages' && !oneAgencyText
        ? Math.max(share.base, share.other) >= DEPENDENT_PART
        : relationship !== 'independent';
    const [own, theirs] = [groups.get(base), groups.get(other)];
    if (!dependent || !own || !theirs || own === theirs) continue;
    own.push(...theirs);
    for (const slug of theirs) groups.set(slug, own);
  }
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const copies = new Set(
    relations.flatMap(({ base, other, relationship }) => {
      if (relationship === 'independent') return [];
      const [source, later] = [bySlug.get(base), bySlug.get(other)];
      const isReplaced = relationship === 'version' && source && later && isNewer(later, source);
      return isReplaced ? [base] : [other];
    }),
  );
  const order = new Map(articles.map(({ slug }, index) => [slug, index]));
  return [...new Set(groups.values())].map((group) =>
    group.sort(
      (x, y) =>
        Number(copies.has(x)) - Number(copies.has(y)) || (order.get(x) ?? 0) - (order.get(y) ?? 0),
    ),
  );
}

interface Found {
  /** Every run of words in both texts, quotations included. */
  readonly runs: readonly SharedRun[];
  /** Those that only copying explains, longest first. */
  readonly copied: readonly SharedRun[];
  readonly share: { readonly base: number; readonly other: number };
  readonly copiedShare: { readonly base: number; readonly other: number };
  readonly copiedWords: number;
  /** Part of each in common runs of five words, and whether it is more than chance brings. */
  readonly commonRuns: { readonly base: number; readonly other: number };
  readonly hasCommonSource: boolean;
}

function compare(base: Article, other: Article): Found {
  const language = languageOf(base.language);
  const [left, right] = [fingerprint(base), fingerprint(other)];
  const runs = sharedRuns(left, right);
  const copied = runs
    .filter((run) => isCopied(run, left, right, language))
    .sort((x, y) => lengthOf(y) - lengthOf(x) || x.base.start - y.base.start);
  const total = (list: readonly SharedRun[]): number =>
    list.reduce((sum, run) => sum + lengthOf(run), 0);
  const part = (words: number) => ({
    base: ratio(words, left.words.length),
    other: ratio(words, right.words.length),
  });
  const five = commonRuns(base, other);
  return {
    commonRuns: five.share,
    hasCommonSource:
      five.words >= COMMON_RUNS_WORDS &&
      Math.max(five.share.base, five.share.other) >= COMMON_RUNS_PART,
    runs,
    copied,
    share: part(total(runs)),
    copiedShare: part(total(copied)),
    copiedWords: total(copied),
  };
}

/** Whether a run is more than what two reporters of one event may both print. */
function isCopied(
  run: SharedRun,
  left: Fingerprint,
  right: Fingerprint,
  language: Language,
): boolean {
  let words = 0;
  let telling = 0;
  for (let step = 0; step < lengthOf(run); step += 1) {
    const [x, y] = [run.base.start + step, run.other.start + step];
    // A statement set without marks in one article is often quoted in the other, or speaks of "I".
    if (left.quoted[x] || right.quoted[y]) continue;
    if (language.speech.firstPerson.test(left.keys[x] ?? '')) return false;
    words += 1;
    telling += left.telling[x] ?? 0;
  }
  return words >= COPIED_WORDS && telling >= TELLING_WORDS;
}

function judge(base: Article, other: Article, found: Found): PairRelation {
  const relationship = relationshipOf(base, other, found);
  const related = relationship === 'version';
  const share = related ? found.share : found.copiedShare;
  const runs = related ? [...found.runs].sort((x, y) => lengthOf(y) - lengthOf(x)) : found.copied;
  return {
    base: base.slug,
    other: other.slug,
    relationship,
    share,
    transformations: [],
    copied: runs.map((run) => ({
      base: textRange(fingerprint(base), run.base),
      other: textRange(fingerprint(other), run.other),
    })),
    commonRuns: found.commonRuns,
    ...marks(base, other, found),
    reason: [
      relationReason(relationship, base, other, wordsIn(found)),
      ...(found.hasCommonSource && relationship === 'shares-passages'
        ? [commonRunsSentence(base, other, found.commonRuns)]
        : []),
      ...agencySentence(sharedAgencies(base, other)),
    ].join(' '),
    doubt: doubtOf(base, other, found.share),
  };
}

function sharedAgencies(base: Article, other: Article): string[] {
  const theirs = agencyMarks(other).map(({ agency }) => agency);
  return agencyMarks(base).flatMap(({ agency }) => (theirs.includes(agency) ? [agency] : []));
}

/** The agencies whose mark both carry, and whether both are the text of one of them. */
function marks(base: Article, other: Article, { hasCommonSource }: Found) {
  const isOf = (article: Article, name: string): boolean =>
    agencyMarks(article).some(({ agency, kind }) => agency === name && kind === 'text');
  const agencies = sharedAgencies(base, other);
  const own = agencies.some((agency) => isOf(base, agency) && isOf(other, agency));
  return { agencies, ...(own && hasCommonSource ? { oneAgencyText: true as const } : {}) };
}

function relationshipOf(base: Article, other: Article, found: Found): Relationship {
  const { share, copiedShare, copiedWords, hasCommonSource } = found;
  const least = base.outlet === other.outlet ? Math.max(share.base, share.other) : 0;
  if (least >= VERSION_PART || isDeclared(base, other)) return 'version';
  if (Math.min(copiedShare.base, copiedShare.other) >= SAME_ARTICLE_PART) return 'version';
  const part = Math.max(copiedShare.base, copiedShare.other);
  return hasCommonSource ||
    copiedWords >= SHARED_WORDS ||
    (part >= SHARED_PART && copiedWords >= 2 * COPIED_WORDS)
    ? 'shares-passages'
    : 'independent';
}

function identical(base: Article, other: Article): PairRelation {
  return {
    base: base.slug,
    other: other.slug,
    relationship: 'identical',
    share: { base: 1, other: 1 },
    transformations: [],
    copied: [wholeTexts(base, other)],
    reason: IDENTICAL,
    doubt: null,
  };
}

function mechanicalCopy(source: Article, copy: Article): PairRelation | null {
  const explanation = explainCopy(source.text, copy.text);
  if (!explanation) return null;
  return {
    base: source.slug,
    other: copy.slug,
    relationship: 'normalised-copy',
    share: { base: 1, other: 1 },
    transformations: explanation.transformations,
    copied: [wholeTexts(source, copy)],
    reason: mechanicalReason(source, explanation.transformations),
    doubt: source.copyOf === copy.slug ? DECLARED_BACKWARDS : null,
  };
}

/** Whether `base` is the source as far as front matter tells: not declared a copy, no later version, earlier. */
function isSourceFirst(base: Article, other: Article): boolean {
  if (isDeclared(base, other)) return other.copyOf === base.slug || other.replaces === base.slug;
  const rank = ({ copyOf, version }: Article): number =>
    (copyOf === null ? 0 : 2) + (version === null ? 0 : 1);
  if (base.outlet === other.outlet && rank(base) !== rank(other)) return rank(base) < rank(other);
  if (base.outlet !== other.outlet || !base.published || !other.published) return true;
  return Date.parse(base.published) <= Date.parse(other.published);
}

function isDeclared(base: Article, other: Article): boolean {
  return (
    isDeclaredCopy(base, other) || other.replaces === base.slug || base.replaces === other.slug
  );
}

function isDeclaredCopy(base: Article, other: Article): boolean {
  return other.copyOf === base.slug || base.copyOf === other.slug;
}

/** What the editor's declaration says against what was found; null where they agree. */
function doubtOf(base: Article, other: Article, share: Found['share']): string | null {
  if (!isDeclaredCopy(base, other)) return null;
  if (Math.max(share.base, share.other) >= DEPENDENT_PART) return null;
  return other.copyOf === base.slug
    ? declarationDoubt(base, other, share.other)
    : declarationDoubt(other, base, share.base);
}

function wordsIn({ share, runs, copied, copiedWords }: Found): SharedWords {
  const longest = copied[0] ? lengthOf(copied[0]) : 0;
  return { share, runs: runs.length, copied: copied.length, copiedWords, longest };
}

function textRange({ words }: Fingerprint, { start, end }: Range): Range {
  return { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

function wholeTexts(base: Article, other: Article): { base: Range; other: Range } {
  return { base: { start: 0, end: base.text.length }, other: { start: 0, end: other.text.length } };
}

function squeezed(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function lengthOf({ base }: SharedRun): number {
  return base.end - base.start;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
