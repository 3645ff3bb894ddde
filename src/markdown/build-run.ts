import type { Element, ElementContent, Properties } from 'hast';
import type { Range } from '../engine/types.ts';
import type { Inline, Leaf, Run } from './article-text.ts';
import { layerOf, type Mark, type RankedMark } from './mark.ts';

/** An inline element of the tree or a mark: what may be open around a piece of text. */
type Layer = Inline | RankedMark;

export interface RunPart {
  readonly run: Run;
  /** The part of the run that is wanted. */
  readonly range: Range;
  /** Whether asides and other content outside the compared text is wanted too. */
  readonly extras: boolean;
}

/**
 * Builds the inline content of a run, or of a part of it, with marks around it.
 *
 * One sweep over the leaves, cut wherever a mark begins or ends. For each piece the elements that
 * belong around it are worked out from the outside to the inside; what is open already stays open.
 * A mark goes around an inline element which it covers, if all marks further outside cover it too,
 * and otherwise inside: so an element of the tree is never split.
 *
 * @param marks those that touch the range, as ranked by `rankMarks`
 * @param used marks and elements that have been opened before; they do not get their `id` again
 */
export function buildRun(
  { run, range, extras }: RunPart,
  marks: readonly RankedMark[],
  used: Set<Mark | Element>,
): ElementContent[] {
  const result: ElementContent[] = [];
  const open: { layer: Layer; children: ElementContent[] }[] = [];
  const around = new Map<Inline, readonly RankedMark[]>();
  const wide = marks.filter((mark) => mark.end > mark.start);
  const points = marks.filter((mark) => mark.end === mark.start).sort(bySide);
  const cuts = cutsOf(marks, range);
  let active: RankedMark[] = [];
  let nextMark = 0;
  let nextPoint = 0;
  let nextCut = 0;

  for (let index = extras ? 0 : leafAt(run.leaves, range.start); ; index += 1) {
    const leaf = run.leaves[index];
    if (!leaf || (!extras && leaf.start >= range.end)) break;
    if (leaf.kind !== 'extra') addPieces(leaf, chainOf(leaf.inside));
    else if (extras) addExtra(leaf, chainOf(leaf.inside));
  }
  addPoints(range.end, [], () => true);
  return result;

  function addPieces(leaf: Leaf, chain: readonly Inline[]): void {
    const end = Math.min(leaf.end, range.end);
    let from = Math.max(leaf.start, range.start);
    while (from < end) {
      moveTo(from, chain);
      while ((cuts[nextCut] ?? Infinity) <= from) nextCut += 1;
      const to = leaf.kind === 'break' ? end : Math.min(end, cuts[nextCut] ?? Infinity);
      append(
        leaf.node.type === 'text'
          ? { type: 'text', value: leaf.node.value.slice(from - leaf.start, to - leaf.start) }
          : leaf.node,
        layersAt(chain, active),
      );
      from = to;
    }
  }

  function addExtra(leaf: Leaf, chain: readonly Inline[]): void {
    moveTo(leaf.start, chain);
    const at = leaf.start;
    append(
      leaf.node,
      layersAt(
        chain,
        active.filter((m) => m.start < at && m.end > at && m.mark.tagName !== 'a'),
      ),
    );
  }

  /** Brings `active` to the marks at `at`, having put the points up to there where they belong. */
  function moveTo(at: number, chain: readonly Inline[]): void {
    addPoints(at, chain, ({ mark }) => mark.side === 'before' && at > range.start);
    active = active.filter((mark) => mark.end > at);
    for (; (wide[nextMark]?.start ?? Infinity) <= at; nextMark += 1) {
      const mark = wide[nextMark];
      if (mark && mark.end > at) active.push(mark);
    }
    active.sort((a, b) => a.rank - b.rank);
    addPoints(at, chain, () => true);
    for (const inline of chain) if (!around.has(inline)) around.set(inline, marksAround(inline));
  }

  function addPoints(
    at: number,
    chain: readonly Inline[],
    belongs: (point: RankedMark) => boolean,
  ): void {
    for (let point = points[nextPoint]; point; point = points[nextPoint]) {
      if (point.start > at || !belongs(point)) return;
      const { start } = point;
      // An element whose text ends here may go on with a footnote mark: it is open, and stays whole.
      const inside = chain.filter(
        (inline) =>
          Math.max(inline.start, range.start) < start &&
          (inline.end > start || open.some(({ layer }) => layer === inline)),
      );
      // Beside a mark of its own layer that ends or begins here, so that what replaces a deletion is
      // not in it, but inside one further outside, such as the passage it goes with.
      const marksHere = active.filter(
        (mark) => (mark.start < start && mark.end > start) || layerOf(mark) < layerOf(point),
      );
      append(null, [...layersAt(inside, marksHere), point]);
      nextPoint += 1;
    }
  }

  /** The marks that go around an inline element; `active` is at its beginning. */
  function marksAround(inline: Inline): readonly RankedMark[] {
    const start = Math.max(inline.start, range.start);
    const end = Math.min(inline.end, range.end);
    let limit = Infinity;
    for (const mark of active) if (!covers(mark)) limit = Math.min(limit, mark.rank);
    for (let index = nextMark; (wide[index]?.start ?? Infinity) < end; index += 1) {
      limit = Math.min(limit, wide[index]?.rank ?? Infinity);
    }
    return active.filter((mark) => mark.rank < limit);

    function covers(mark: RankedMark): boolean {
      return mark.start <= start && mark.end >= end && !(inline.link && mark.mark.tagName === 'a');
    }
  }

  function layersAt(chain: readonly Inline[], marksHere: readonly RankedMark[]): Layer[] {
    const layers: Layer[] = [];
    let placed: readonly RankedMark[] = [];
    for (const inline of chain) {
      const outer = inline.start < 0 ? union(placed, marksHere) : (around.get(inline) ?? []);
      layers.push(...outer.slice(placed.length), inline);
      placed = outer;
    }
    return [...layers, ...marksHere.filter((mark) => !placed.includes(mark))];
  }

  function append(node: ElementContent | null, layers: readonly Layer[]): void {
    let shared = 0;
    while (shared < open.length && open[shared]?.layer === layers[shared]) shared += 1;
    open.length = shared;
    for (const layer of layers.slice(shared)) {
      const inLink = open.some((one) => isLink(one.layer));
      const element = 'element' in layer ? copyOf(layer.element) : elementOf(layer.mark, inLink);
      siblings().push(element);
      open.push({ layer, children: element.children });
    }
    if (!node) return;
    const last = siblings().at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      siblings()[siblings().length - 1] = { type: 'text', value: last.value + node.value };
    } else siblings().push(node);
  }

  function siblings(): ElementContent[] {
    return open.at(-1)?.children ?? result;
  }

  function copyOf(element: Element): Element {
    return { ...element, properties: once(element, element.properties), children: [] };
  }

  function elementOf(mark: Mark, inLink: boolean): Element {
    const properties = once(mark, mark.properties ?? {});
    const children = mark.start === mark.end ? [...(mark.children ?? [])] : [];
    if (mark.tagName !== 'a' || !inLink) {
      return { type: 'element', tagName: mark.tagName, properties, children };
    }
    // A link in a link is not HTML: the browser would end the outer one.
    return { type: 'element', tagName: 'span', properties: without(properties, 'href'), children };
  }

  function once(key: Mark | Element, properties: Properties): Properties {
    if (used.has(key)) return without(properties, 'id');
    used.add(key);
    return { ...properties };
  }
}

function without(properties: Properties, name: string): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => key !== name));
}

function isLink(layer: Layer): boolean {
  return 'element' in layer ? layer.link : layer.mark.tagName === 'a';
}

function union(placed: readonly RankedMark[], here: readonly RankedMark[]): readonly RankedMark[] {
  return [...placed, ...here.filter((mark) => !placed.includes(mark))];
}

function chainOf(inside: Inline | null): readonly Inline[] {
  const chain: Inline[] = [];
  for (let inline = inside; inline; inline = inline.inside) chain.unshift(inline);
  return chain;
}

function cutsOf(marks: readonly RankedMark[], range: Range): readonly number[] {
  const offsets = marks.flatMap(({ start, end }) => [start, end]);
  return [...new Set(offsets)].filter((at) => at > range.start && at < range.end).sort(ascending);
}

function ascending(a: number, b: number): number {
  return a - b;
}

function bySide(a: RankedMark, b: RankedMark): number {
  const side = ({ mark }: RankedMark): number => (mark.side === 'before' ? 0 : 1);
  return a.start - b.start || side(a) - side(b);
}

/** Index of the first leaf that ends after `at`. */
function leafAt(leaves: readonly Leaf[], at: number): number {
  let low = 0;
  let high = leaves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((leaves[middle]?.end ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
