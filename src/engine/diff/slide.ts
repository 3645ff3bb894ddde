import { type Stretch, type TextDiff } from './diff.ts';
import { runOf, type Link } from './link.ts';
import type { WordToken } from '../reading/words.ts';

/** An edit is moved by no more than this many tokens. */
const LONGEST_SLIDE = 30;

/**
 * Moves added or dropped phrases that could stand in several places ("the [big dog and the] cat",
 * "[the big dog and] the cat") to where a sentence or clause begins. Only over tokens printed
 * alike, so that no other edit changes.
 */
export function slideEdits(diff: TextDiff, stretch: Stretch): Stretch {
  const links: Link[] = [];
  const end = runOf({
    base: stretch.baseTokens.length,
    other: stretch.otherTokens.length,
    length: 0,
  });
  for (const next of [...stretch.links, end]) {
    const before = links.at(-1);
    const steps =
      before && !before.joint ? stepsLeft(diff, stretch, links.at(-2), before, next) : 0;
    if (before && steps > 0) {
      links.pop();
      const kept = before.base.end - before.base.start - steps;
      const { start } = before.base;
      if (kept > 0) links.push(runOf({ base: start, other: before.other.start, length: kept }));
      const [base, other] = [next.base.start - steps, next.other.start - steps];
      links.push(runOf({ base, other, length: steps }));
    }
    if (next !== end) links.push(next);
  }
  return { ...stretch, links };
}

/** How many tokens the phrase between a run and the next link is best moved to the left. */
function stepsLeft(
  diff: TextDiff,
  stretch: Stretch,
  previous: Link | undefined,
  before: Link,
  next: Link,
): number {
  const added = before.base.end === next.base.start;
  if (added === (before.other.end === next.other.start)) return 0;
  const [text, tokens] = added
    ? ([diff.other, stretch.otherTokens] as const)
    : ([diff.base, stretch.baseTokens] as const);
  const [run, start, end] = added
    ? [before.other, before.other.end, next.other.start]
    : [before.base, before.base.end, next.base.start];
  const limit = Math.min(run.end - run.start, LONGEST_SLIDE);
  let best = 0;
  let bestScore = beginning(text, tokens, start);
  for (let step = 1; step <= limit; step += 1) {
    if (!isPrintedAlike(text, tokens[start - step], tokens[end - step])) break;
    // Moved past the whole run, the phrase joins the one before it.
    const joins = step === run.end - run.start && isOneSided(previous, before, added);
    const score = joins ? 4 : beginning(text, tokens, start - step);
    if (score > bestScore) [best, bestScore] = [step, score];
  }
  return best;
}

/** Whether something stands between two links on the one side only: the other's, or the base's. */
function isOneSided(previous: Link | undefined, next: Link, added: boolean): boolean {
  const inBase = next.base.start > (previous?.base.end ?? 0);
  const inOther = next.other.start > (previous?.other.end ?? 0);
  return added ? inOther && !inBase : inBase && !inOther;
}

function isPrintedAlike(
  text: string,
  one: WordToken | undefined,
  two: WordToken | undefined,
): boolean {
  if (!one || !two || one.key !== two.key) return false;
  return text.slice(one.start, one.end) === text.slice(two.start, two.end);
}

/** How well a phrase begins at a token: after a sentence's end, after a clause's, elsewhere. */
function beginning(text: string, tokens: readonly WordToken[], at: number): number {
  const [before, first] = [tokens[at - 1], tokens[at]];
  if (!before || !first) return 3;
  const between = text.slice(before.end, first.start);
  if (/\n|[.!?]["”’)]?\s/.test(between)) return 3;
  return /[,;:–—(-]/.test(between) ? 2 : 1;
}
