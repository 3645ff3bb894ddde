import { FEATURES } from '../../../src/engine/align/align-features.ts';
import { CONTEXT_FEATURES } from '../../../src/engine/align/settle-links.ts';
import type { FitStory } from './examples.ts';
import { judge, ofForm } from './left-out.ts';
import { linkCurve, type Point } from './measures.ts';

/** What the links of whole stories are worth where they are left out, without one of the features, and by one of them alone. */
export function ablation(stories: readonly FitStory[]): string {
  const whole = stories.filter((_, index) => index % 2 === 0);
  const line = (name: string, links: readonly string[], context: readonly string[]) => {
    const { judged } = judge(stories, { links, context });
    const points = linkCurve(ofForm(judged, 0), whole);
    const best = Math.max(...points.map(({ f1 }) => f1));
    const sure = recallAt(points, 0.84);
    return `| ${name.padEnd(24)} | ${best.toFixed(3)} | ${area(points).toFixed(3)} | ${sure.toFixed(2)} |`;
  };
  const without = (all: readonly string[], name: string) => all.filter((one) => one !== name);
  return [
    '| with | best F1 | average precision | recall at a precision of 0.84 |',
    '| --- | --- | --- | --- |',
    line('everything', FEATURES, CONTEXT_FEATURES),
    ...FEATURES.map((name) => line(`without ${name}`, without(FEATURES, name), CONTEXT_FEATURES)),
    ...CONTEXT_FEATURES.slice(1).map((name) =>
      line(`without ${name}`, FEATURES, without(CONTEXT_FEATURES, name)),
    ),
    line('without any context', FEATURES, ['own']),
    ...FEATURES.map((name) => line(`${name} alone`, [name], ['own'])),
  ].join('\n');
}

function recallAt(points: readonly Point[], precision: number): number {
  return points.findLast((point) => point.precision >= precision)?.recall ?? 0;
}

/** The area under the curve of precision over recall. */
function area(points: readonly Point[]): number {
  return points.reduce(
    (sum, { precision, recall }, at) => sum + precision * (recall - (points[at - 1]?.recall ?? 0)),
    0,
  );
}
