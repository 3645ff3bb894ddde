import type { FitStory } from './examples.ts';
import type { Judged } from './left-out.ts';

/** Precision and recall of all that scores as much or more. */
export interface Point {
  readonly score: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision and recall of links by pairs of sentences, from the surest to the least sure. */
export function linkCurve(judged: readonly Judged[], stories: readonly FitStory[]): Point[] {
  const best = new Map<string, { score: number; linked: boolean }>();
  for (const { pair, score } of judged)
    for (const key of pair.sentences)
      if (score > (best.get(key)?.score ?? -1))
        best.set(key, { score, linked: pair.linkedSentences.includes(key) });
  const total = stories.reduce((sum, { links }) => sum + links, 0);
  return curve(
    [...best.values()].map(({ score, linked }) => ({ score, right: linked })),
    total,
  );
}

/** The same of passages told to be in one article only; a passage scores what its best candidate lacks. */
export function onlyCurve(judged: readonly Judged[], stories: readonly FitStory[]): Point[] {
  const best = stories.map(() => new Map<string, number>());
  for (const { pair, story, score } of judged)
    for (const id of [pair.a, pair.b])
      best[story]?.set(id, Math.max(score, best[story]?.get(id) ?? 0));
  const items = stories.flatMap(({ passages }, story) =>
    [...passages].map(([id, linked]) => ({
      score: 1 - (best[story]?.get(id) ?? 0),
      right: !linked,
    })),
  );
  return curve(items, items.filter(({ right }) => right).length);
}

/** The same of three passages of three articles, linked in every pair; a triangle scores what its weakest link does. */
export function factCurve(judged: readonly Judged[]): Point[] {
  const items = [...Map.groupBy(judged, ({ story }) => story).values()].flatMap(triangles);
  return curve(items, items.filter(({ right }) => right).length);
}

const LEAST_IN_FACT = 0.5;

function triangles(judged: readonly Judged[]): { score: number; right: boolean }[] {
  const links = new Map<string, Map<string, Judged>>();
  for (const one of judged) {
    if (one.score < LEAST_IN_FACT) continue;
    for (const [from, to] of [
      [one.pair.a, one.pair.b],
      [one.pair.b, one.pair.a],
    ] as const)
      links.set(from, (links.get(from) ?? new Map<string, Judged>()).set(to, one));
  }
  return [...links].flatMap(([a, ofA]) =>
    [...ofA].flatMap(([b, ab]) =>
      [...(links.get(b) ?? [])].flatMap(([c, bc]) => {
        const ca = ofA.get(c);
        if (!ca || !(a < b && b < c)) return [];
        return [
          {
            score: Math.min(ab.score, bc.score, ca.score),
            right: ab.pair.linked && bc.pair.linked && ca.pair.linked,
          },
        ];
      }),
    ),
  );
}

function curve(items: readonly { score: number; right: boolean }[], total: number): Point[] {
  let right = 0;
  const sorted = items.toSorted((x, y) => y.score - x.score);
  return sorted.map((item, at) => {
    right += Number(item.right);
    const [precision, recall] = [right / (at + 1), right / Math.max(1, total)];
    return { score: item.score, precision, recall, f1: (2 * right) / (at + 1 + total) };
  });
}

/** The point of the lowest score that is not below one. */
export function from(points: readonly Point[], score: number): Point | undefined {
  return points.findLast((point) => point.score >= score);
}

/** How often pairs of about one score are linked, and how far scores are off on average. */
export function reliability(judged: readonly Judged[], least: number) {
  const shown = judged.filter(({ score }) => score >= least);
  const bins = [...Map.groupBy(shown, ({ score }) => Math.min(9, Math.floor(score * 10)))]
    .sort(([x], [y]) => x - y)
    .map(([bin, own]) => ({
      bin,
      count: own.length,
      score: own.reduce((sum, { score }) => sum + score, 0) / own.length,
      linked: own.filter(({ pair }) => pair.linked).length / own.length,
    }));
  const error =
    bins.reduce((sum, { count, score, linked }) => sum + count * Math.abs(score - linked), 0) /
    Math.max(1, shown.length);
  return { bins, error };
}
