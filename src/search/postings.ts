import { bitReader, bitWriter } from './bits.ts';

/** Where a word stands: the units that have it, ascending, and its places in each. */
export interface Postings {
  readonly units: Uint32Array;
  /** The places in `units[i]` are those from `ends[i - 1]` to `ends[i]`. */
  readonly ends: Uint32Array;
  readonly places: Uint8Array;
}

/** The first unit of each story, and behind the last one the number of all units. */
export type StoryStarts = Uint32Array;

/** A unit with the places of one word in it. */
export interface Posting {
  readonly unit: number;
  readonly places: readonly number[];
}

/** The place of a word that the unit does not print: a speaker named elsewhere. */
export const UNPRINTED = 0;
/** Words behind this place are found, but have no neighbours. */
export const LAST_PLACE = 255;

const COUNT_POWER = 1;
const PLACE_POWER = 4;

/**
 * Writes a word's postings. They are gathered by story, as a word that a story has it has often:
 * the steps from story to story, and within a story from unit to unit, are written as bits.
 */
export function encodePostings(postings: readonly Posting[], starts: StoryStarts): Uint8Array {
  const byStory = gathered(postings, starts);
  const writer = bitWriter();
  const steps = byStory.map(({ story }, at) => story - (byStory[at - 1]?.story ?? -1) - 1);
  const sum = steps.reduce((all, step) => all + step, 0);
  const power = powerFor(sum, steps.length);
  writer.number(byStory.length);
  writer.bits(power, 5);
  byStory.forEach(({ story, units }, at) => {
    writer.rice(steps[at] ?? 0, power);
    writer.rice(units.length - 1, COUNT_POWER);
    const within = unitPower(starts, story, units.length);
    let before = (starts[story] ?? 0) - 1;
    for (const { unit, places } of units) {
      writer.rice(unit - before - 1, within);
      before = unit;
      encodePlaces(writer, places);
    }
  });
  return writer.bytes();
}

/** Reads what `encodePostings` wrote. */
export function decodePostings(bytes: Uint8Array, from: number, starts: StoryStarts): Postings {
  const reader = bitReader(bytes, from);
  const stories = reader.number();
  const power = reader.bits(5);
  const units: number[] = [];
  const ends: number[] = [];
  const places: number[] = [];
  let story = -1;
  for (let left = stories; left > 0; left -= 1) {
    story += reader.rice(power) + 1;
    const count = reader.rice(COUNT_POWER) + 1;
    const within = unitPower(starts, story, count);
    let unit = (starts[story] ?? 0) - 1;
    const end = starts[story + 1] ?? 0;
    for (let unread = count; unread > 0; unread -= 1) {
      unit += reader.rice(within) + 1;
      if (unit >= end) throw new RangeError('A posting outside of its story.');
      units.push(unit);
      decodePlaces(reader, places);
      ends.push(places.length);
    }
  }
  return {
    units: Uint32Array.from(units),
    ends: Uint32Array.from(ends),
    places: Uint8Array.from(places),
  };
}

/** The places of the word in a unit; none where it is not in it. */
export function placesIn({ units, ends, places }: Postings, unit: number): Uint8Array {
  let [low, high] = [0, units.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return units[low] === unit ? places.subarray(low === 0 ? 0 : ends[low - 1], ends[low]) : NOWHERE;
}

export const NOWHERE = new Uint8Array();

/** The story that has a unit. */
export function storyOf(unit: number, starts: StoryStarts): number {
  let [low, high] = [0, starts.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= unit) low = middle;
    else high = middle - 1;
  }
  return low;
}

function gathered(postings: readonly Posting[], starts: StoryStarts) {
  const byStory: { story: number; units: Posting[] }[] = [];
  for (const posting of postings) {
    const story = storyOf(posting.unit, starts);
    const last = byStory.at(-1);
    if (last?.story === story) last.units.push(posting);
    else byStory.push({ story, units: [posting] });
  }
  return byStory;
}

/**
 * The power of two by which numbers of this mean are shortest in Rice's code. In whole numbers: all
 * browsers must get the same, and their logarithms may differ in the last digit.
 */
function powerFor(sum: number, count: number): number {
  return 31 - Math.clz32(Math.floor((11 * sum) / (16 * count)) || 1);
}

function unitPower(starts: StoryStarts, story: number, count: number): number {
  return powerFor((starts[story + 1] ?? 0) - (starts[story] ?? 0), count + 1);
}

function encodePlaces(writer: ReturnType<typeof bitWriter>, places: readonly number[]): void {
  writer.rice(places.length - 1, 0);
  let before = -1;
  for (const place of places) {
    writer.rice(place - before - 1, PLACE_POWER);
    before = place;
  }
}

function decodePlaces(reader: ReturnType<typeof bitReader>, places: number[]): void {
  let place = -1;
  for (let left = reader.rice(0) + 1; left > 0; left -= 1) {
    place += reader.rice(PLACE_POWER) + 1;
    places.push(place);
  }
}
