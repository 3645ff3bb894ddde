import { guessFormat } from '../../own-texts/guess-format.ts';
import { MOST_TEXTS, NO_TEXT, type OwnText } from '../../own-texts/own-text.ts';
import type { Offer } from '../../own-texts/offers.ts';

/** The entries of the form, one for each text. */
export interface Entries {
  /** The texts, without entries that are empty. */
  texts(): OwnText[];
  textIn(entry: HTMLElement): OwnText;
  /** Shows these texts, and empty entries up to two. */
  show(texts: readonly OwnText[]): void;
  remove(entry: HTMLElement): void;
  /** Puts a text into an entry. */
  put(entry: HTMLElement, text: OwnText): void;
  /** An entry for one more text: the first that is empty, or a new one; null where there are as many as can be. */
  free(): HTMLElement | null;
  /** The entry of one of `texts()`. */
  at(index: number): HTMLElement | null;
}

const LEAST = 2;
const FIELDS = ['outlet', 'headline', 'byline', 'published', 'language', 'text'] as const;

export function entriesIn(list: HTMLElement, template: HTMLTemplateElement): Entries {
  // What a text has beside its fields stays with its entry.
  const others = new WeakMap<HTMLElement, OwnText>();

  list.addEventListener('input', ({ target }) => {
    const entry = entryOf(target);
    if (entry === null || !(target instanceof HTMLTextAreaElement)) return;
    if (entry.dataset['chosen'] === undefined) setFormat(entry, guessFormat(target.value));
    clearSaid(entry);
    countWords(entry);
  });
  list.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) entryOf(target)?.setAttribute('data-chosen', '');
  });

  return { texts: () => all().map(textIn).filter(hasWords), textIn, show, remove, put, free, at };

  function all(): HTMLElement[] {
    return [...list.querySelectorAll<HTMLElement>('.entry')];
  }

  function at(index: number): HTMLElement | null {
    return all().filter((entry) => hasWords(textIn(entry)))[index] ?? null;
  }

  function show(texts: readonly OwnText[]): void {
    list.replaceChildren();
    for (const text of texts) add(text);
    while (all().length < LEAST) add();
  }

  function add(text: OwnText = NO_TEXT): HTMLElement | null {
    if (all().length >= MOST_TEXTS) return null;
    const made = document.importNode(template.content, true).querySelector<HTMLElement>('.entry');
    if (made === null) return null;
    list.append(made);
    put(made, text);
    number();
    return made;
  }

  function remove(entry: HTMLElement): void {
    entry.remove();
    while (all().length < LEAST) add();
    number();
  }

  function put(entry: HTMLElement, text: OwnText): void {
    others.set(entry, text);
    for (const name of FIELDS) field(entry, name).value = text[name];
    setFormat(entry, text.format);
    if (text.text === '') delete entry.dataset['chosen'];
    else entry.dataset['chosen'] = '';
    clearSaid(entry);
    countWords(entry);
  }

  function free(): HTMLElement | null {
    return all().find((entry) => !hasWords(textIn(entry))) ?? add();
  }

  function textIn(entry: HTMLElement): OwnText {
    const values = FIELDS.map((name) => [name, field(entry, name).value] as const);
    const format = formatOf(entry).value === 'markdown' ? 'markdown' : 'plain';
    return { ...(others.get(entry) ?? NO_TEXT), ...Object.fromEntries(values), format };
  }

  function number(): void {
    for (const [index, entry] of all().entries()) {
      for (const place of entry.querySelectorAll('[data-number]')) {
        place.textContent = String(index + 1);
      }
      const mark = entry.querySelector('.mark');
      if (mark === null) continue;
      mark.className = `mark mark-${index + 1}`;
      mark.textContent = String.fromCharCode(65 + index);
    }
  }
}

/** Lists what may be put right in a text, in place of what was offered before. */
export function showOffers(
  entry: HTMLElement,
  offers: readonly Offer[],
  accept: (offer: Offer) => void,
): void {
  const items = offers.map((offer) => {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = offer.action;
    button.addEventListener('click', () => accept(offer));
    item.className = 'offer';
    item.append(`${offer.sentence} `, button);
    return item;
  });
  const list = entry.querySelector('.offers');
  for (const old of list?.querySelectorAll('.offer') ?? []) old.remove();
  list?.append(...items);
}

/** Says something about a text, below it, until the text changes. */
export function sayOf(entry: HTMLElement, sentence: string, kind: 'problem' | 'remark'): void {
  const item = document.createElement('li');
  item.textContent = sentence;
  item.className = kind;
  entry.querySelector('.offers')?.prepend(item);
}

/** Takes back what was said about a text. */
export function clearSaid(entry: HTMLElement): void {
  for (const said of entry.querySelectorAll('.offers > :not(.offer)')) said.remove();
}

export function entryOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.entry') : null;
}

function hasWords({ text }: OwnText): boolean {
  return text.trim() !== '';
}

function field(entry: HTMLElement, name: string): HTMLInputElement | HTMLTextAreaElement {
  const found = entry.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    `[data-field="${name}"]`,
  );
  if (found === null) throw new Error(`The entry has no field ${name}. This is a bug.`);
  return found;
}

function formatOf(entry: HTMLElement): HTMLSelectElement {
  const found = entry.querySelector('select');
  if (found === null) throw new Error('The entry has no format. This is a bug.');
  return found;
}

function setFormat(entry: HTMLElement, format: OwnText['format']): void {
  formatOf(entry).value = format;
}

function countWords(entry: HTMLElement): void {
  const words = field(entry, 'text').value.match(/\S+/g)?.length ?? 0;
  const shown = words === 1 ? 'one word' : `${words.toLocaleString('en')} words`;
  const place = entry.querySelector('[data-words]');
  if (place) place.textContent = words === 0 ? '' : shown;
}
