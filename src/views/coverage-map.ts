import { mapInWords } from '../engine/explain/map-words.ts';
import type { Outlet } from './outlets.ts';
import { isDoubtful } from '../engine/explain/link-words.ts';
import type { Compared } from './compared.ts';

/** The drawing of a story: a column an article, a bar a passage, a line a link. Lengths are user units. */
export interface CoverageMap {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly {
    readonly outlet: Outlet;
    readonly x: number;
    readonly bars: readonly Bar[];
  }[];
  /** What the picture shows, in words. */
  readonly summary: string;
  /** One path for the sure links of each pair of columns, and one for the doubtful ones. */
  readonly links: readonly Links[];
}

interface Links {
  /** Path data. */
  readonly d: string;
  /** True where other columns stand between. */
  readonly far: boolean;
  readonly doubtful: boolean;
}

export interface Bar {
  readonly id: string;
  readonly y: number;
  readonly height: number;
  readonly coverage: 'all' | 'some' | 'one' | 'unclear';
  readonly heading: boolean;
}

const BAR = 96;
const HEIGHT = 400;
const GAP = 1.5;
const PARAGRAPH_GAP = 5;
const SPAN = 240;

/** Draws the independent articles of a story; copies add nothing to see. Null with fewer than two. */
export function coverageMap(story: Compared): CoverageMap | null {
  const slugs = story.comparison.independent.flatMap((group) => group.slice(0, 1));
  if (slugs.length < 2) return null;
  const step = slugs.length > 4 ? BAR + 40 : slugs.length > 2 ? BAR + 84 : SPAN;
  const columns = slugs.flatMap((slug, index) => {
    const outlet = story.outlets.get(slug);
    return outlet === undefined
      ? []
      : [{ outlet, x: index * step, bars: bars(story, slug, scale(story, slugs)) }];
  });
  const joined = links(story, columns);
  return {
    summary: mapInWords(
      columns.map(({ outlet, bars }) => ({ outlet: outlet.name, ...aloneOf(bars) })),
      joined.some(({ doubtful }) => doubtful),
    ),
    // As wide as its columns, each with the room beside it: the names above take the same part.
    width: slugs.length * step,
    height: Math.max(...columns.map(({ bars }) => lowest(bars))),
    columns,
    links: joined,
  };
}

/** How many of the bars are passages of text, and how many of them stand alone. */
function aloneOf(bars: readonly Bar[]): { alone: number; of: number } {
  const texts = bars.filter(({ heading }) => !heading);
  return { alone: texts.filter(({ coverage }) => coverage === 'one').length, of: texts.length };
}

/** Units a code unit of text is tall, so that the longest article fills the height. */
function scale(story: Compared, slugs: readonly string[]): number {
  const longest = Math.max(1, ...slugs.map((slug) => story.article(slug).text.length));
  return HEIGHT / longest;
}

function bars(story: Compared, slug: string, perUnit: number): Bar[] {
  let y = 0;
  let block = 0;
  return story.passagesOf(slug).map((passage) => {
    if (passage.block !== block) y += PARAGRAPH_GAP - GAP;
    block = passage.block;
    const height = Math.max(2, (passage.end - passage.start) * perUnit - GAP);
    const bar: Bar = {
      id: passage.id,
      y: round(y),
      height: round(height),
      coverage: story.coverage.get(passage.id)?.coverage ?? 'unclear',
      heading: passage.kind === 'heading',
    };
    y += height + GAP;
    return bar;
  });
}

function links(story: Compared, columns: CoverageMap['columns']): CoverageMap['links'] {
  const at = new Map(
    columns.flatMap((column, index) =>
      column.bars.map(
        (bar) => [bar.id, { index, x: column.x, y: round(bar.y + bar.height / 2) }] as const,
      ),
    ),
  );
  const paths = new Map<string, Links>();
  for (const link of story.comparison.alignments) {
    const [left, right] = [at.get(link.a), at.get(link.b)].sort(
      (one, two) => (one?.index ?? 0) - (two?.index ?? 0),
    );
    if (left === undefined || right === undefined) continue;
    const doubtful = isDoubtful(link);
    const key = `${left.index}-${right.index}-${doubtful}`;
    const before = paths.get(key)?.d ?? '';
    paths.set(key, {
      d: `${before}M${left.x + BAR} ${left.y}L${right.x} ${right.y}`,
      far: right.index - left.index > 1,
      doubtful,
    });
  }
  return [...paths.values()].sort((one, two) => Number(two.far) - Number(one.far));
}

function lowest(bars: readonly Bar[]): number {
  const last = bars.at(-1);
  return last === undefined ? 0 : Math.ceil(last.y + last.height);
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

export const BAR_WIDTH = BAR;
