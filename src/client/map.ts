// Runs in the browser, on a story's page, when the map is near. Lights on the drawing what a
// sentence is joined with, and sets the sentences beside it. They come with comparison.json.
interface Published {
  readonly articles: readonly {
    readonly slug: string;
    readonly language: string;
    readonly text: string;
  }[];
  readonly passages: readonly {
    readonly id: string;
    readonly article: string;
    readonly start: number;
    readonly end: number;
    readonly coverage: string;
  }[];
  readonly alignments: readonly {
    readonly a: string;
    readonly b: string;
    readonly stated: boolean;
  }[];
}
/** A sentence, in the order of the bars. */
interface Sentence {
  readonly text: string;
  readonly lang: string;
  readonly coverage: string;
}
/** Two bars, by their numbers, and whether they surely tell the same. */
interface Joint {
  readonly ends: readonly number[];
  readonly stated: boolean;
}
interface Story {
  readonly sentences: readonly Sentence[];
  readonly joints: readonly Joint[];
}

const map = document.querySelector<HTMLElement>('[data-map]');
const svg = map?.querySelector('svg');
const groups = [...(svg?.querySelectorAll('g') ?? [])];
const columns = groups.map((group) => [...group.querySelectorAll<SVGAElement>('a')]);
const bars = columns.flat();
const bands = [...(svg?.querySelectorAll<SVGPathElement>('[data-ends]') ?? [])];
const names = [...(map?.querySelectorAll('.heads .outlet') ?? [])];
const PERHAPS = 'perhaps';
const ALONE: Readonly<Record<string, string>> = {
  one: 'Not found in any other article.',
  unclear: 'Whether another article tells this is unclear.',
};
let story: Promise<Story> | undefined;
/** The bar that is asked about; -1 where it is a band, or nothing yet. */
let shown = -1;
let finger = false;
let points = false;
let pointer = '';

if (svg) {
  // The bars are links of their own as soon as they have names, and keys to go from one to the next.
  svg.removeAttribute('aria-hidden');
  columns.forEach((column, at) =>
    column.forEach((bar, n) =>
      bar.setAttribute('aria-label', `${names[at]?.textContent.trim() ?? ''}, ${n + 1}`),
    ),
  );
  bars[0]?.setAttribute('tabindex', '0');
  svg.addEventListener('pointerenter', () => void load());
  svg.addEventListener('pointerdown', (event) => {
    finger = event.pointerType !== 'mouse';
    // A finger cannot point: its first tap does, the next one on the same bar follows the link.
    points = finger && barOf(event) !== shown;
  });
  svg.addEventListener('pointermove', (event) => {
    // What is scrolled below a pointer that rests was not pointed at.
    const now = `${event.screenX} ${event.screenY}`;
    if (!finger && now !== pointer) light(event);
    pointer = now;
  });
  svg.addEventListener('focusin', light);
  svg.addEventListener('click', (event) => {
    if (points) event.preventDefault();
    light(event);
  });
  svg.addEventListener('keydown', (event) => {
    const next = nextBar(event);
    if (!next) return;
    event.preventDefault();
    for (const bar of bars) bar.setAttribute('tabindex', bar === next ? '0' : '-1');
    next.focus();
  });
}

function load(): Promise<Story> {
  story ??= fetch(map?.dataset['map'] ?? '')
    .then((answer) => answer.json() as Promise<Published>)
    .then(read);
  return story;
}

/** What is published of the sentences that have bars, by the numbers of the bars. */
function read({ articles, passages, alignments }: Published): Story {
  const drawn = groups.flatMap(({ dataset }) =>
    passages.filter(({ article }) => article === dataset['article']),
  );
  const number = new Map(drawn.map(({ id }, at) => [id, at]));
  return {
    sentences: drawn.map(({ article, start, end, coverage }) => {
      const { text = '', language = '' } = articles.find(({ slug }) => slug === article) ?? {};
      return { text: text.slice(start, end), lang: language, coverage };
    }),
    joints: alignments
      .map(({ a, b, stated }) => ({
        ends: [a, b].map((id) => number.get(id) ?? -1),
        stated,
      }))
      .filter(({ ends }) => !ends.includes(-1)),
  };
}

function barOf({ target }: Event): number {
  return bars.findIndex((bar) => target instanceof Node && bar.contains(target));
}

function endsOf(band: SVGPathElement): number[] {
  return (band.dataset['ends'] ?? '').split(' ').map(Number);
}

/** Lights a bar with all that it is joined with, or a band with its two ends. */
function light(event: Event): void {
  const bar = barOf(event);
  const band = bands.find((one) => one === event.target);
  if (bar < 0 ? !band : bar === shown) return;
  shown = bar;
  void load().then(({ sentences, joints }) => {
    if (shown !== bar) return;
    const between = band ? endsOf(band) : [];
    const isAsked = (ends: readonly number[]) =>
      bar < 0 ? ends.every((end) => between.includes(end)) : ends.includes(bar);
    const asked = joints.filter(({ ends }) => isAsked(ends));
    const on = [...new Set([bar, ...asked.flatMap(({ ends }) => ends)])].filter((at) => at >= 0);
    svg?.classList.add('lit');
    bars.forEach((one, at) => one.classList.toggle('on', on.includes(at)));
    for (const one of bands) one.classList.toggle('on', isAsked(endsOf(one)));
    // What is asked about comes first, what perhaps tells the same last.
    const rank = (at: number) => (at === bar ? 0 : noteOn(at, asked) === PERHAPS ? 2 : 1);
    tell(
      on.toSorted((a, b) => rank(a) - rank(b) || a - b),
      sentences,
      asked,
    );
  });
}

/** Sets some sentences beside the drawing. */
function tell(
  on: readonly number[],
  sentences: readonly Sentence[],
  joints: readonly Joint[],
): void {
  const [first = 0] = on;
  const parts = on.flatMap((at) => {
    const { text = '', lang = '' } = sentences[at] ?? {};
    const column = columns.findIndex((one) => bars[at] && one.includes(bars[at]));
    const who = element('p', 'label', '');
    who.append(names[column]?.cloneNode(true) ?? '', ` ${noteOn(at, joints)}`);
    const words = element('p', 'words', text);
    words.lang = lang;
    return [who, words];
  });
  const alone = ALONE[sentences[first]?.coverage ?? ''];
  if (on.length < 2 && alone) parts.push(element('p', 'label', alone));
  const link = element('a', 'label', 'Read on side by side');
  link.setAttribute('href', bars[first]?.href.baseVal ?? '');
  const panel = map?.querySelector('.told');
  panel?.replaceChildren(...parts, link);
  panel?.removeAttribute('hidden');
  map?.querySelector('.counts')?.setAttribute('hidden', '');
}

function noteOn(at: number, joints: readonly Joint[]): string {
  const own = joints.filter(({ ends }) => ends.includes(at));
  if (bands.some((one) => one.matches('.conflict.on') && endsOf(one).includes(at)))
    return 'they disagree';
  return own.length > 0 && own.every(({ stated }) => !stated) ? PERHAPS : '';
}

/** The bar that an arrow leads to: up and down in a column, left and right to what it is joined with. */
function nextBar(event: KeyboardEvent): SVGAElement | undefined {
  const from = bars[barOf(event)];
  const at = columns.findIndex((column) => from && column.includes(from));
  const column = columns[at] ?? [];
  const index = column.findIndex((bar) => bar === from);
  const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return undefined;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') return column[index + step];
  const beside = columns[at + step];
  return (
    beside?.find((bar) => bar.matches('.on')) ??
    beside?.[Math.floor((index / column.length) * beside.length)]
  );
}

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  made.dir = 'auto';
  return made;
}

export {};
