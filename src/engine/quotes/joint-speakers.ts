import { entityOf, mentionsBefore } from './speaker-context.ts';
import type { SpeakerContext } from './speaker-context.ts';
import type { Mention } from '../names/mentions.ts';

/** Who speaks along with a name: the others of "Ann Poe, Al Low and Ed Ray said". */
export function spokenJointly(context: SpeakerContext, mention: Mention): string[] {
  const { rowEnd } = context.language.clauses;
  const index = mentionsBefore(context, mention.start);
  const row = [mention];
  let joined = false;
  for (let at = index - 1; at >= 0 && at > index - 4; at -= 1) {
    const gap = gapBetween(context, context.mentions[at], row[0]);
    if (gap === null) break;
    joined ||= rowEnd.test(gap);
    row.unshift(...context.mentions.slice(at, at + 1));
  }
  for (let at = index + 1; at < index + 4; at += 1) {
    const gap = gapBetween(context, row.at(-1), context.mentions[at]);
    if (gap === null) break;
    joined ||= rowEnd.test(gap);
    row.push(...context.mentions.slice(at, at + 1));
  }
  if (!joined) return [];
  const names = row.filter((one) => one !== mention).map((one) => entityOf(context, one).name);
  return [...new Set(names)];
}

function gapBetween(
  { masked, language }: SpeakerContext,
  one: Mention | undefined,
  next: Mention | undefined,
): string | null {
  if (one === undefined || next === undefined || one.possessive) return null;
  const gap = masked.slice(one.end, next.start);
  return gap.length < 60 && language.clauses.jointly.test(gap) ? gap : null;
}
