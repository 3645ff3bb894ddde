import { list } from '../engine/explain/list.ts';
import type { Compared } from './compared.ts';
import { findingCards, findingPages } from './finding-pages.ts';
import { findings, headingOf, passagesOf, type FindingView } from './findings.ts';
import { passageHref } from './links.ts';
import type { Outlet } from './outlets.ts';
import { passageText, placeOf } from './printed.ts';

/** What the page of a finding shows. */
export interface FindingPage {
  readonly finding: FindingView;
  /** "One quotation, different words: Ada Moor" */
  readonly heading: string;
  /** "in Gazette and Herald" */
  readonly told: string;
  /** The sentences it rests on, whole. */
  readonly sentences: readonly Sentence[];
  /** The path of its picture. */
  readonly card: string;
  /** What else is told of the story. */
  readonly others: readonly FindingView[];
}

export interface Sentence {
  readonly outlet: Outlet;
  readonly lang: string;
  readonly href: string;
  /** "paragraph 2 of 14" */
  readonly place: string;
  readonly text: string;
}

/** So many other findings are named. */
const OTHERS = 6;

/** The page of a finding; null where it has none. */
export function findingPage(story: Compared, id: string | undefined): FindingPage | null {
  const found = findingPages(story).find((one) => one.id === id);
  const all = findings(story);
  const finding = all.find((one) => one.id === found?.id);
  if (found === undefined || finding === undefined) return null;
  const outlets = new Set(finding.sides.flatMap((side) => side.outlets.map(({ name }) => name)));
  return {
    finding,
    heading: headingOf(finding),
    told: `in ${list([...outlets])}`,
    sentences: passagesOf(story, found).map((passage) => sentenceOf(story, passage)),
    card: findingCards(story).includes(found)
      ? `${story.slug}/f/${found.id}/card.png`
      : `${story.slug}/card.png`,
    others: all.filter((one) => one.id !== id && !one.perhaps).slice(0, OTHERS),
  };
}

function sentenceOf(story: Compared, passage: string): Sentence {
  const { article } = story.passage(passage);
  return {
    outlet: story.outlet(article),
    lang: story.article(article).language,
    href: passageHref(story, passage),
    place: placeOf(story, passage),
    text: passageText(story, passage),
  };
}
