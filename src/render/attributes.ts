import { Html } from './html.ts';

/** Attributes that stand there or do not, and have no value. */
const BOOLEAN =
  /^(?:allowfullscreen|async|autofocus|autoplay|checked|controls|default|defer|disabled|disablepictureinpicture|disableremoteplayback|formnovalidate|inert|loop|muted|nomodule|novalidate|open|playsinline|readonly|required|reversed|scoped|seamless|selected|itemscope)$/i;
/** Attributes that have no value where they are given `true`. */
const BOOLEAN_OR_VALUE = new Set(['popover', 'download', 'hidden']);

/** An attribute as it stands in a tag, a space before it; empty where it has no value to show. */
export function attributeHtml(value: unknown, name: string): Html | string {
  if (value === null || value === undefined || /[\s"'>/=]/.test(name)) return '';
  if (name === 'class:list') {
    const names = classNames(value);
    return names === '' ? '' : written('class', names);
  }
  if (name === 'style' && typeof value === 'object') {
    throw new Error('Styles are not written into elements: the policy of the pages refuses them.');
  }
  if (BOOLEAN.test(name) || (BOOLEAN_OR_VALUE.has(name) && typeof value === 'boolean')) {
    return value ? new Html(` ${name}`) : '';
  }
  return value === '' ? new Html(` ${name}`) : written(name, textOf(value, name));
}

/** The names in a list of classes: texts, lists, and records of what is to stand there. */
export function classNames(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return value ? String(value) : '';
  if (typeof value !== 'object' || value === null) return '';
  const parts = Array.isArray(value)
    ? value.map(classNames)
    : Object.entries(value).flatMap(([name, wanted]) => (wanted ? name : []));
  return parts.filter(Boolean).join(' ');
}

function textOf(value: unknown, name: string): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return String(value);
  }
  throw new Error(`The attribute ${name} is given ${typeof value}, which is no text.`);
}

function written(name: string, value: string): Html {
  return new Html(` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
}
