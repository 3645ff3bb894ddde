import type { Labels } from '../labels.ts';
import { crossPairs, idsOf, pairKey } from './pairs.ts';
import { overlap, squeezedRange } from './squeezed-text.ts';
import { articleKey, type ScoredStory } from './story.ts';
import { countSets, type Tallies } from './tally.ts';

/** From this score on pages state a link without "perhaps". */
const STATED = 0.5;

/** Counts links between sentences, and what is claimed to be told by one article alone. */
export function scoreAlignments(story: ScoredStory, tallies: Tallies): void {
  const touching = sentencesTouched(story);
  const want = labelledPairs(story.labels);
  const { all, strong, linked } = claimedPairs(story, touching);
  countSets(tallies.alignment, new Set(want.keys()), all);
  countSets(tallies.strong, new Set(want.keys()), strong);
  noteAlignments(story, tallies, want, all);

  const same = new Set(
    [...want].flatMap(([pair, strength]) => (strength === 'same' ? [pair] : [])),
  );
  // Only recall has a meaning here: a link is not wrong for being of a partly equal pair.
  countSets(tallies['alignment-same'], same, same.intersection(all));
  scoreOnly(story, tallies, touching, { want, linked });
}

/** The labelled sentences that each passage stands for: those it shares half of either with. */
export function sentencesTouched(story: ScoredStory): Map<string, readonly string[]> {
  const bySlug = Map.groupBy(story.sentences, ([key]) => story.slugOf(key));
  return new Map(
    story.built.passages.map((passage) => {
      const span = squeezedRange(story.text(passage.article), passage);
      const own = (bySlug.get(passage.article) ?? []).filter(
        ([, at]) =>
          overlap(span, at) >=
          0.5 * Math.max(1, Math.min(span.end - span.start, at.end - at.start)),
      );
      return [passage.id, own.map(([key]) => key)];
    }),
  );
}

/** The pairs of sentences that the labels link, with the strength of the link. */
export function labelledPairs({ alignments }: Labels): Map<string, string> {
  const want = new Map<string, string>();
  for (const { members, strength } of alignments)
    for (const pair of crossPairs(members, articleKey))
      if (want.get(pair) !== 'same') want.set(pair, strength);
  return want;
}

function claimedPairs({ built }: ScoredStory, touching: ReadonlyMap<string, readonly string[]>) {
  const [all, strong, linked] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { a, b, score } of built.alignments) {
    linked.add(a).add(b);
    for (const one of touching.get(a) ?? [])
      for (const other of touching.get(b) ?? []) {
        if (articleKey(one) === articleKey(other)) continue;
        all.add(pairKey(one, other));
        if (score >= STATED) strong.add(pairKey(one, other));
      }
  }
  return { all, strong, linked };
}

function scoreOnly(
  { labels, built }: ScoredStory,
  { only }: Tallies,
  touching: ReadonlyMap<string, readonly string[]>,
  { want, linked }: { want: ReadonlyMap<string, string>; linked: ReadonlySet<string> },
): void {
  const shared = new Set([...want.keys()].flatMap(idsOf));
  for (const { id, coverage } of built.passages) {
    const here = touching.get(id) ?? [];
    if (here.length === 0) continue;
    const claimed = coverage === undefined ? !linked.has(id) : coverage === 'one';
    const alone = !here.some((sentence) => shared.has(sentence));
    only.gold += Number(alone);
    only.found += Number(claimed);
    only.hit += Number(alone && claimed);
    only.right += Number(alone && claimed);
    if (claimed && !alone) only.notes.push(`wrong: ${labels.sentences[here[0] ?? ''] ?? ''}`);
  }
}

function noteAlignments(
  { labels }: ScoredStory,
  { alignment }: Tallies,
  want: ReadonlyMap<string, string>,
  got: ReadonlySet<string>,
): void {
  const shown = (pair: string) =>
    idsOf(pair)
      .map((key) => labels.sentences[key])
      .join(' || ');
  for (const [pair, strength] of want)
    if (!got.has(pair)) alignment.notes.push(`missed ${strength}: ${shown(pair)}`);
  for (const pair of got) if (!want.has(pair)) alignment.notes.push(`wrong: ${shown(pair)}`);
}
