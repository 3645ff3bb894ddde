import { ownWords } from '../engine/findings/own-words.ts';
import type { Compared } from './compared.ts';
import { passageHref } from './links.ts';
import { markedWords, type Words } from './marked-words.ts';
import type { Outlet } from './outlets.ts';
import { passageText, printed } from './printed.ts';
import { toldByAll, toldBySeveral, type Fact } from './told-by-all.ts';
import { storyLanguage } from '../engine/language/index.ts';

/** How one outlet words a fact: what only it has is strong. */
export interface Wording {
  readonly outlet: Outlet;
  readonly lang: string;
  readonly href: string;
  /** "paragraph 2 of 14" */
  readonly place: string;
  readonly words: readonly Words[];
  /** As printed, one for each thing that several outlets count here, in one order for all; null where this one prints none. */
  readonly figures: readonly (string | null)[];
}

/** So many figures stand above the sentences of a fact. */
const FIGURES = 2;

/** Facts that several articles report, each in the words of every one that does. */
export interface FactWordings {
  /** False where nothing was surely found in all of them: then those are told that at least two report. */
  readonly byAll: boolean;
  readonly facts: readonly (readonly Wording[])[];
}

/** What all independent articles report, or else several of them. */
export function factWordings(story: Compared): FactWordings {
  const all = toldByAll(story);
  const byAll = all.length > 0;
  const facts = byAll ? all : toldBySeveral(story);
  const isWordedAlike = (fact: readonly Wording[]) =>
    fact.every(({ words }) => words.every(({ strong }) => !strong));
  return {
    byAll,
    // What all word alike shows nothing that is worth a look before the rest.
    facts: facts
      .map((fact) => wordingsOf(story, fact))
      .toSorted((a, b) => Number(isWordedAlike(a)) - Number(isWordedAlike(b))),
  };
}

function wordingsOf(story: Compared, { members }: Fact): Wording[] {
  const texts = members.map(({ passage }) => passageText(story, passage));
  const own = ownWords(texts, storyLanguage(story.comparison.articles));
  const passages = members.map(({ passage }) => passage);
  const rows = figureRows(story, passages);
  return members.map(({ outlet, passage, place }, index) => {
    const text = texts[index] ?? '';
    return {
      outlet,
      lang: story.article(outlet.slug).language,
      href: passageHref(story, passage),
      place,
      words: markedWords(text, { start: 0, end: text.length }, own[index] ?? []),
      figures: rows.map((row) => row[index] ?? null),
    };
  });
}

/** What the passages print of the same measures, a row for each, no figure in two rows. */
function figureRows(story: Compared, passages: readonly string[]): (string | null)[][] {
  const shown = new Set<string>();
  const rows: (string | null)[][] = [];
  for (const { relation, figures } of story.comparison.figureGroups) {
    const here = figures.filter((id) => passages.includes(story.figure(id).passage));
    const articles = new Set(here.map((id) => story.figure(id).article));
    if (relation === 'possible' || articles.size < 2 || rows.length === FIGURES) continue;
    if (here.some((id) => shown.has(id))) continue;
    for (const id of here) shown.add(id);
    rows.push(passages.map((passage) => printedIn(story, here, passage)));
  }
  return rows;
}

/** What a passage prints of some figures; null where it prints none of them. */
function printedIn(story: Compared, figures: readonly string[], passage: string): string | null {
  const here = figures.filter((id) => story.figure(id).passage === passage);
  const values = new Set(here.map((id) => printed(story, id)));
  return values.size === 0 ? null : [...values].join(', ');
}
