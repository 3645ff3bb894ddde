import type { BuiltFigure, LabelledFigure } from '../labels.ts';
import { crossPairs, idsOf, pairKey } from './pairs.ts';
import { overlap, squeeze, squeezedRange } from './squeezed-text.ts';
import { articleKey, type ScoredStory } from './story.ts';
import { countSets, type Tallies } from './tally.ts';

/** Counts figures that were read, the links between them, and conflicts. Ordinals and vague amounts do not count. */
export function scoreFigures(story: ScoredStory, tallies: Tallies): void {
  const found = story.built.figures.filter(
    ({ kind, value, article }) => kind !== 'ordinal' && value !== null && story.texts.has(article),
  );
  const labelled = new Map(story.labels.figures.map((figure) => [figure.id, figure]));
  const counted = new Set(
    story.labels.figures.flatMap(({ id, unit, value }) =>
      unit !== 'ordinal' && value !== null ? [id] : [],
    ),
  );
  const match = matches(story, found);
  scoreReading(story, tallies, { found, match, counted });
  scoreLinks(story, tallies, { found, match, counted, labelled });
}

interface Found {
  readonly found: readonly BuiltFigure[];
  /** Labelled figure by figure found. */
  readonly match: ReadonlyMap<string, string>;
  readonly counted: ReadonlySet<string>;
}

/** Which labelled figure each figure found is: the same article, place and value; each is one at most. */
function matches(story: ScoredStory, found: readonly BuiltFigure[]): Map<string, string> {
  const match = new Map<string, string>();
  const taken = new Set<string>();
  for (const figure of found) {
    const is = story.labels.figures.find(
      (labelled) => !taken.has(labelled.id) && isFigure(story, figure, labelled),
    );
    if (is === undefined) continue;
    match.set(figure.id, is.id);
    taken.add(is.id);
  }
  return match;
}

function isFigure(story: ScoredStory, figure: BuiltFigure, labelled: LabelledFigure): boolean {
  const sentence = story.sentences.get(labelled.sent);
  if (story.slugOf(labelled.sent) !== figure.article || sentence === undefined) return false;
  if (!isSameValue(labelled.value, figure.value)) return false;
  const article = story.text(figure.article);
  const near = { start: sentence.start - 1, end: sentence.end + 1 };
  if (overlap(squeezedRange(article, figure), near) === 0) return false;
  const here = article.text.slice(figure.start, figure.end);
  const [mine, theirs] = [squeeze(here), squeeze(labelled.text)];
  return (
    mine.includes(theirs) ||
    theirs.includes(mine) ||
    !wordsOf(here).isDisjointFrom(wordsOf(labelled.text))
  );
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}_]+/gu));
}

/** Labels write a third as 0.3333. */
function isSameValue(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  const tolerance = Math.abs(a) < 1 ? 1e-3 : 1e-6;
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b), 1e-9);
}

function scoreReading(
  story: ScoredStory,
  { figures }: Tallies,
  { found, match, counted }: Found,
): void {
  const taken = new Set(match.values());
  figures.gold += counted.size;
  figures.hit += counted.intersection(taken).size;
  figures.found += found.length - taken.difference(counted).size;
  figures.right += counted.intersection(taken).size;
  for (const { id, text, sent } of story.labels.figures)
    if (counted.has(id) && !taken.has(id))
      figures.notes.push(`missed ${text}: ${story.labels.sentences[sent] ?? ''}`);
  for (const { id, article, start, end, value, unit } of found) {
    if (match.has(id)) continue;
    const { text } = story.text(article);
    const around = text.slice(Math.max(0, start - 40), end + 40);
    figures.notes.push(`wrong ${text.slice(start, end)} = ${value} ${unit}: …${around}…`);
  }
}

function scoreLinks(
  story: ScoredStory,
  tallies: Tallies,
  { found, match, counted, labelled }: Found & { labelled: ReadonlyMap<string, LabelledFigure> },
): void {
  const { want, conflict, tension } = labelledLinks(story, counted, labelled);
  const scored = new Set(found.map(({ id }) => id));
  const articleOf = new Map(story.built.figures.map(({ id, article }) => [id, article]));
  const [got, flagged] = [new Set<string>(), new Set<string>()];
  for (const { figures, relation } of story.built.figureGroups) {
    const pairs = crossPairs(
      figures.filter((id) => scored.has(id)),
      (id) => articleOf.get(id),
    );
    if (pairs.size === 0) continue;
    const known = new Set<string>();
    for (const pair of pairs) {
      const [one, other] = idsOf(pair).map((id) => match.get(id));
      if (one === undefined || other === undefined) got.add(pair);
      else {
        known.add(pairKey(one, other));
        if (counted.has(one) && counted.has(other)) got.add(pairKey(one, other));
      }
    }
    if (relation !== 'conflict') continue;
    for (const pair of known) flagged.add(pair);
    const right = !known.isDisjointFrom(tension);
    tallies.conflicts.found += 1;
    tallies.conflicts.right += Number(right);
    if (!right) tallies.conflicts.notes.push(`wrong: ${printed(story, figures)}`);
  }
  countSets(tallies['figure-links'], want, got);
  tallies.conflicts.gold += conflict.size;
  tallies.conflicts.hit += conflict.intersection(flagged).size;
  const shown = (pair: string) =>
    idsOf(pair)
      .map((id) => `${labelled.get(id)?.text ?? ''} (${labelled.get(id)?.about ?? ''})`)
      .join(' ~ ');
  for (const pair of want.difference(got))
    tallies['figure-links'].notes.push(`missed ${shown(pair)}`);
  for (const pair of conflict.difference(flagged))
    tallies.conflicts.notes.push(`missed ${shown(pair)}`);
}

function labelledLinks(
  { labels }: ScoredStory,
  counted: ReadonlySet<string>,
  labelled: ReadonlyMap<string, LabelledFigure>,
) {
  const [want, conflict, tension] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { members, relation } of labels.figure_groups) {
    const known = members.filter((id) => counted.has(id));
    for (const pair of crossPairs(known, (id) => articleKey(labelled.get(id)?.sent ?? ''))) {
      want.add(pair);
      if (relation === 'conflict') conflict.add(pair);
      if (relation === 'conflict' || relation === 'differs-in-baseline') tension.add(pair);
    }
  }
  return { want, conflict, tension };
}

function printed({ built, text }: ScoredStory, figures: readonly string[]): string {
  return built.figures
    .filter(({ id }) => figures.includes(id))
    .map(({ article, start, end }) => text(article).text.slice(start, end))
    .join(' / ');
}
