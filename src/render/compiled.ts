import { attributeHtml, classNames } from './attributes.ts';
import { escaped, Html } from './html.ts';

/**
 * What Astro's compiler makes components call, so that they can be rendered in a worker, in Node and
 * in the browser. It writes what Astro itself writes in a build, without what only a server has:
 * promises, islands, the head. `tests/rendered-pages.test.ts` holds the two to each other.
 */
export { attributeHtml as addAttribute } from './attributes.ts';

/** What a component is rendered with. */
export interface Rendering {
  createAstro(props: Props, slots: Slots): AstroValues;
}

export type Props = Record<string, unknown>;
export type Slots = Readonly<Record<string, (rendering: Rendering) => unknown>>;

/** The page that is made. */
export interface Place {
  readonly url: URL;
  readonly site?: URL | undefined;
  /** What stands in the brackets of the page's file name. */
  readonly params?: Readonly<Record<string, string | undefined>>;
}

/** The variable `Astro` of a component. */
interface AstroValues {
  readonly props: Props;
  readonly slots: { has(name: string): boolean };
  readonly site: URL | undefined;
  readonly url: URL;
  readonly params: Readonly<Record<string, string | undefined>>;
  self?: Component;
}

/** A compiled component. */
export interface Component {
  (rendering: Rendering, props: Props, slots: Slots): Html;
}

/** Stands for `<>…</>` and `<Fragment>`. */
export const Fragment = Symbol('Fragment');

/** Renders a compiled component, or a page, as HTML. */
export function renderHtml(component: unknown, props: object, place: Place): string {
  const { url, site, params = {} } = place;
  const rendering: Rendering = {
    createAstro: (own, slots) => ({
      props: own,
      slots: { has: (name) => name in slots },
      ...{ url, site, params },
    }),
  };
  return (component as Component)(rendering, { ...props }, {}).value;
}

export function createComponent(
  make: (rendering: Rendering, props: Props, slots: Slots) => unknown,
): Component {
  return (rendering, props, slots) => new Html(childHtml(make(rendering, props, slots)));
}

export function render(strings: TemplateStringsArray, ...children: readonly unknown[]): Html {
  let html = strings[0] ?? '';
  children.forEach((child, index) => {
    html += childHtml(child) + (strings[index + 1] ?? '');
  });
  return new Html(html);
}

export function renderComponent(
  rendering: Rendering,
  name: string,
  component: unknown,
  props: Props,
  slots: Slots = {},
): Html {
  if (component === Fragment) return new Html(childHtml(slots['default']?.(rendering)));
  if (typeof component === 'function') {
    return (component as Component)(rendering, withClass(props), slots);
  }
  if (typeof component === 'string') {
    const inner = childHtml(slots['default']?.(rendering));
    return new Html(`<${component}${spreadAttributes(props).value}>${inner}</${component}>`);
  }
  throw new Error(`<${name}> cannot be rendered here: it is no component of Astro.`);
}

export function renderSlot(
  rendering: Rendering,
  slot: ((rendering: Rendering) => unknown) | undefined,
  fallback?: unknown,
): Html {
  return new Html(childHtml(slot ? slot(rendering) : fallback));
}

export function mergeSlots(...parts: readonly unknown[]): Slots {
  const all = parts.map((part) => (typeof part === 'function' ? (part as () => unknown)() : part));
  return Object.assign({}, ...all) as Slots;
}

export function spreadAttributes(values: Props = {}): Html {
  const names = Object.keys(values);
  return new Html(names.map((name) => String(attributeHtml(values[name], name))).join(''));
}

export function unescapeHTML(value: unknown): Html {
  return value instanceof Html ? value : new Html(String(value));
}

/** Scripts are the page's own: what is rendered here is put into a page that has them. */
export const renderScript = (): string => '';
export const renderHead = (): string => '';
export const maybeRenderHead = (): string => '';
export const createAstro = (): object => ({});

function withClass(props: Props): Props {
  const { 'class:list': list, ...others } = props;
  if (list === undefined) return props;
  const names = classNames([others['class'], list]);
  return names === '' ? others : { ...others, class: names };
}

/** What stands in braces: nothing for `false`, `null` and `undefined`, a list one after the other. */
function childHtml(child: unknown): string {
  if (typeof child === 'string') return escaped(child);
  if (child instanceof Html) return child.value;
  if (!child && child !== 0) return '';
  if (Array.isArray(child)) return child.map(childHtml).join('');
  if (typeof child === 'function') return childHtml((child as () => unknown)());
  if (typeof child === 'number' || child === true) return String(child);
  throw new Error(
    `A component renders ${Object.prototype.toString.call(child)}, which is no text.`,
  );
}
