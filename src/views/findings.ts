import { FINDING_NAMES } from '../engine/explain/finding-kinds.ts';
import { findingKey, findingTitle, type FindingOutlets } from '../engine/explain/finding-titles.ts';
import { isThousandfold } from '../engine/figures/thousandfold.ts';
import { STATED } from '../engine/findings/settings.ts';
import type { Finding, FindingKind, FindingSide, Range } from '../engine/types.ts';
import { hideLines } from './correction-lines.ts';
import { setRow, type SetMark } from './corrections.ts';
import type { Compared } from './compared.ts';
import { hasPage } from './finding-pages.ts';
import { findingHref, passageHref, rowHref, sideBySideHref, storyHref } from './links.ts';
import { atWords, markedWords, type Words } from './marked-words.ts';
import type { Outlet } from './outlets.ts';
import { publishedInWords } from './published.ts';
import { aroundRange, passageText, printedFrom } from './printed.ts';
import { readBeside } from './read-beside.ts';

/** A finding as pages show it: what each outlet prints, facing each other. */
export interface FindingView {
  readonly id: string;
  readonly kind: FindingKind;
  /** "A quotation changed" */
  readonly name: string;
  /** What it comes to, above its sides: "One event, three headlines". */
  readonly title: string;
  /** How the marks on its words are read; null where nothing is marked. */
  readonly key: string | null;
  readonly sentence: string;
  /** True where the sentence is only perhaps true. */
  readonly perhaps: boolean;
  /** Its own address: a page where it is worth one, else its place on the story's page. */
  readonly href: string;
  /** Where the articles are read beside each other, at the words it rests on; null for a single article. */
  readonly sideBySide: string | null;
  /** What is set large: short values, or words that are read as a line. */
  readonly shape: 'values' | 'words' | 'headlines';
  /** What is counted, and where the row of the ledger stands; null where there is none. */
  readonly about: { readonly words: string; readonly href: string } | null;
  /** What stands between two values: "1,000,000 ×". */
  readonly measure: string | null;
  readonly sides: readonly FindingSideView[];
  /** Set where the editor set what it rests on. */
  readonly set: SetMark | null;
  /** The lines that would hide it. */
  readonly fix: string;
}

export interface FindingSideView {
  readonly outlets: readonly Outlet[];
  readonly lang: string;
  /** What it prints, the telling words strong; null where the outlet has none. */
  readonly words: readonly Words[] | null;
  /** Where nothing is printed, what to say of it: "not found in The Gazette". */
  readonly missing: string | null;
  /** The sentence it stands in; null for a headline. */
  readonly href: string | null;
  /** The day it was published, where the articles are of several days. */
  readonly published: string | null;
  /** The words around a value, or who is named as the speaker. */
  readonly context: string | null;
}

/** Longer sentences are cut where they face each other. */
const LONGEST = 240;

/** All findings of a story, the sharpest first. */
export function findings(story: Compared): FindingView[] {
  return story.comparison.findings.map((finding) => findingView(story, finding));
}

/** A second finding of this weight is worth as much room as the first. */
const LARGE_FROM = 0.45;

/** A finding's title with what it is about: "One quotation, different words: Ada Moor". */
export function headingOf({ title, about }: FindingView): string {
  return about === null ? title : `${title}: ${about.words}`;
}

/** So many sure findings stand open below the large ones; what is only perhaps so is folded with the rest. */
const LISTED = 6;

/** How a story's page tells its findings: large ones on top, a line for each of the next, the rest folded. */
export interface Opening {
  readonly large: readonly FindingView[];
  readonly listed: readonly FindingView[];
  readonly folded: readonly FindingView[];
}

/** The findings of a story's page. They stand in their order, in which the sure ones come first. */
export function opening(story: Compared): Opening {
  const all = findings(story);
  const isLarge = story.comparison.findings.map(
    ({ certainty, weight }, index) =>
      certainty >= STATED && (index === 0 || (index === 1 && weight >= LARGE_FROM)),
  );
  const rest = all.filter((_, index) => !isLarge[index]);
  const listed = rest.filter(({ perhaps }) => !perhaps).slice(0, LISTED);
  return {
    large: all.filter((_, index) => isLarge[index]),
    listed,
    folded: rest.filter((finding) => !listed.includes(finding)),
  };
}

/** The finding that opens the story's page; null where nothing sure was found. */
export function sharpest(story: Compared): FindingView | null {
  const [first] = story.comparison.findings;
  return first === undefined || first.certainty < STATED ? null : findingView(story, first);
}

function findingView(story: Compared, finding: Finding): FindingView {
  const { id, kind, sentence, certainty, group, sides } = finding;
  const shape = shapeOf(finding);
  const row = story.comparison.figureGroups.find((one) => one.id === group);
  const quote = story.comparison.quoteGroups.find((one) => one.id === group);
  const date = story.comparison.dateGroups.find((one) => one.id === group);
  const disagreement = story.comparison.disagreements.find((one) => one.group === group);
  return {
    id,
    kind,
    name: FINDING_NAMES[kind],
    // What happened tells more than that something did.
    title:
      kind === 'revision'
        ? sentence.replace(/\.$/, '')
        : findingTitle(kind, outletsIn(story, sides)),
    key: sides.some(({ telling }) => telling.length > 0) ? findingKey(kind) : null,
    sentence,
    perhaps: certainty < STATED,
    href: hasPage(story, finding) ? findingHref(story.slug, id) : `${storyHref(story.slug)}#${id}`,
    sideBySide: sideBySideOf(story, finding),
    shape,
    set: group === null ? null : setRow(story, group),
    fix: hideLines(story, id),
    about: aboutOf(story, group, row?.label ?? date?.label ?? quote?.speaker ?? null),
    measure: kind === 'figure-conflict' ? (disagreement?.measure ?? null) : null,
    sides: sides.map((side) =>
      sideView(story, finding, side, isFarApart(story, row?.figures ?? [])),
    ),
  };
}

/** The passages that a finding shows words of, and those of its other articles. */
export function passagesOf(story: Compared, { sides, passages }: Finding): string[] {
  const shown = sides.flatMap(({ articles: [slug = ''], of, range, telling }) =>
    of === 'text' && range !== null
      ? [story.passageAt(slug, telling[0]?.start ?? range.start)]
      : [],
  );
  const articles = new Set(shown.map((id) => story.passage(id).article));
  const others = passages.filter((id) => !articles.has(story.passage(id).article));
  return [...new Set([...shown, ...others])];
}

function sideBySideOf(story: Compared, finding: Finding): string | null {
  const [first] = passagesOf(story, finding);
  if (story.outlets.size < 2) return null;
  return first === undefined ? sideBySideHref(story.slug) : readBeside(story)(first);
}

function outletsIn(story: Compared, sides: readonly FindingSide[]): FindingOutlets {
  const named = (some: readonly FindingSide[]) =>
    some.flatMap(({ articles }) => articles.map((slug) => story.outlet(slug).name));
  return {
    having: named(sides.filter(({ range }) => range !== null)),
    lacking: named(sides.filter(({ range }) => range === null)),
  };
}

/** What a finding is about, linked to its row. */
function aboutOf(
  story: Compared,
  group: string | null,
  words: string | null,
): FindingView['about'] {
  return group === null || words === null ? null : { words, href: rowHref(story, group) };
}

function shapeOf({ kind, sides }: Pick<Finding, 'kind' | 'sides'>): FindingView['shape'] {
  if (kind === 'headline-framing') return 'headlines';
  if (kind === 'revision') return sides[0]?.of === 'headline' ? 'headlines' : 'values';
  return kind === 'figure-conflict' || kind === 'date-conflict' || kind === 'vague-exact'
    ? 'values'
    : 'words';
}

/** Whether two of the figures are so far apart that more likely a text was spoiled: then both sentences stand in full. */
function isFarApart(story: Compared, ids: readonly string[]): boolean {
  const figures = ids.map((id) => story.figure(id));
  return figures.some((one, at) =>
    figures.slice(at + 1).some((other) => isThousandfold(one, other)),
  );
}

function sideView(
  story: Compared,
  finding: Finding,
  side: FindingSide,
  inFull: boolean,
): FindingSideView {
  const outlets = side.articles.map((slug) => story.outlet(slug));
  const [slug = ''] = side.articles;
  const article = story.article(slug);
  const { language: lang } = article;
  const published = publishedInWords(story, slug);
  if (side.range === null) {
    const missing =
      side.of === 'headline'
        ? 'This copy carries no headline.'
        : `not found in ${outlets[0]?.name ?? slug}`;
    return { outlets, lang, published, words: null, missing, href: null, context: null };
  }
  if (side.of === 'headline') {
    const words = markedWords(article.headline ?? '', side.range, side.telling);
    return { outlets, lang, published, words, missing: null, href: null, context: null };
  }
  const passage = story.passageAt(slug, side.telling[0]?.start ?? side.range.start);
  const { kind } = finding;
  const isValue = shapeOf(finding) === 'values';
  return {
    outlets,
    lang,
    published,
    words: isValue ? value(story, slug, side.range) : sentence(article.text, kind, side),
    missing: null,
    href: passageHref(story, passage),
    context: isValue
      ? inFull
        ? passageText(story, passage)
        : aroundRange(story, slug, side.range)
      : kind === 'speaker-disputed'
        ? speakerAt(story, slug, side.range)
        : null,
  };
}

/** The value with its qualifier, as the article prints it. */
function value(story: Compared, slug: string, range: Range): Words[] {
  const { text } = story.article(slug);
  const figure = story.comparison.figures.find(
    (one) => one.article === slug && one.start === range.start && one.end === range.end,
  );
  const start = figure === undefined ? range.start : printedFrom(story, figure);
  return markedWords(text, { start, end: range.end }, []);
}

function sentence(text: string, kind: FindingKind, { range, telling }: FindingSide): Words[] {
  if (range === null) return [];
  const shown = atWords(text, range, telling, LONGEST);
  const quoted = kind.startsWith('quote-') || kind === 'speaker-disputed';
  const before = `${quoted ? '“' : ''}${shown.start > range.start ? '… ' : ''}`;
  const after = `${shown.end < range.end ? ' …' : ''}${quoted ? '”' : ''}`;
  return [plain(before), ...markedWords(text, shown, telling), plain(after)].filter(
    (words) => words.text !== '',
  );
}

function plain(text: string): Words {
  return { text, strong: false };
}

function speakerAt(story: Compared, slug: string, { start }: Range): string | null {
  const quote = story.comparison.quotes.find(
    ({ article, spans }) =>
      article === slug && spans.some(([from, to]) => start >= from && start < to),
  );
  return quote?.speaker ?? null;
}
