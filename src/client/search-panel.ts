import styles from '../styles/search-results.css?url';
import { href } from '../views/links.ts';
import type { Answer } from '../search/answer.ts';
import { LONGEST_QUERY } from '../search/filter-text.ts';
import { failureText, summary } from '../search/summary.ts';
import { searchClient } from './search-client.ts';
import { filterControls } from './search-filters.ts';
import { followKeys, hitsIn } from './search-moves.ts';
import { resultList } from './search-results.ts';

/** Stories shown at first; the search page shows as many more each time. */
const STEP = 6;
/** After so many milliseconds without news the status is announced, and the page's address kept. */
const PAUSE = 250;
const KEYS = 'Arrow keys move through what is found, Enter opens it, Escape closes.';

interface Panel {
  readonly root: HTMLElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
}

const started = new WeakSet<HTMLInputElement>();

/** Makes the search panel around a field answer. To start it again is harmless. */
export async function startPanel(field: HTMLInputElement): Promise<void> {
  const root = field.closest<HTMLElement>('[data-finder]');
  const status = root?.querySelector<HTMLElement>('.finder-status');
  const results = root?.querySelector<HTMLElement>('.finder-results');
  if (!root || !status || !results || started.has(field)) return;
  started.add(field);
  await loadStyles();
  run({ root, field, status, results });
}

/** Without them what is found would be shown all the same. */
function loadStyles(): Promise<unknown> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = styles;
  const loaded = new Promise((resolve) => {
    sheet.addEventListener('load', resolve);
    sheet.addEventListener('error', resolve);
  });
  document.head.append(sheet);
  return loaded;
}

function run({ root, field, status, results }: Panel): void {
  const dialog = root.closest('dialog');
  let limit = STEP;
  const fine = matchMedia('(pointer: fine)').matches;
  let answered: string | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** What is to be done when the answer to what stands in the field is shown. */
  let next: (() => void) | undefined;

  const ask = searchClient((reply) => {
    if ('outlets' in reply) {
      filters.offer(reply.outlets);
      return;
    }
    const { query } = reply;
    if (query !== asked() || query.trim() === '') return;
    answered = query;
    results.ariaBusy = 'false';
    if ('failure' in reply) {
      results.replaceChildren(button('Try again', search));
      settle(failureText(reply.failure));
      return;
    }
    const { answer } = reply;
    results.replaceChildren(...suggestions(answer), ...resultList(answer), ...more(answer));
    settle(summary(query, answer));
    next?.();
    next = undefined;
  });
  const filters = filterControls(field, changed);

  /** What stands in the field; of a book that was pasted, the beginning. */
  function asked(): string {
    return field.value.slice(0, LONGEST_QUERY);
  }

  function search(): void {
    const query = asked();
    const empty = query.trim() === '';
    next = undefined;
    if (!dialog) document.documentElement.classList.toggle('asked', !empty);
    if (empty) results.replaceChildren();
    results.ariaBusy = String(!empty);
    settle(empty ? (dialog && fine ? KEYS : '') : 'Searching…');
    filters.show();
    ask(query, limit);
  }

  function changed(): void {
    limit = STEP;
    search();
  }

  function settle(words: string): void {
    clearTimeout(pause);
    pause = setTimeout(() => {
      status.textContent = words;
      if (!dialog) history.replaceState(null, '', addressOf(asked()));
    }, PAUSE);
  }

  function enter(): void {
    const [best] = hitsIn(results);
    // Where keys are drawn on the screen, Enter is how they are put away.
    if (dialog && fine) best?.click();
    else best?.focus();
  }

  function more({ counts, stories }: Answer): HTMLElement[] {
    if (counts.stories <= stories.length) return [];
    if (dialog) {
      const link = document.createElement('a');
      link.href = addressOf(asked());
      return [asHit(link, 'All that was found')];
    }
    return [
      button('Show more', () => {
        limit += STEP;
        search();
        next = () =>
          results.children[stories.length]?.querySelector<HTMLElement>('[data-hit]')?.focus();
      }),
    ];
  }

  /** Where nothing was found: the words nearest to what was typed, to be looked for instead. */
  function suggestions({ counts, nearest }: Answer): HTMLElement[] {
    if (counts.stories > 0 || nearest.length === 0) return [];
    const line = document.createElement('p');
    line.append('Words like it: ');
    nearest.forEach((word, at) => {
      const suggestion = button(word, () => {
        field.value = word;
        field.focus();
        changed();
      });
      line.append(at === 0 ? '' : ' ', suggestion);
    });
    return [line];
  }

  function button(words: string, act: () => void): HTMLElement {
    const element = document.createElement('button');
    element.type = 'button';
    element.addEventListener('click', act);
    return asHit(element, words);
  }

  field.addEventListener('input', changed);
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (answered === asked()) enter();
    else next = enter;
  });
  root.querySelector('details')?.addEventListener('toggle', () => ask(null), { once: true });
  results.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    // A hit on this very page only moves the page behind the dialog.
    if (link && !ctrlKey && !metaKey && !shiftKey) dialog?.close();
  });
  dialog?.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  followKeys(root, field);

  if (!dialog) field.value = new URLSearchParams(location.search).get('q') ?? field.value;
  search();
}

function asHit<Kind extends HTMLElement>(element: Kind, words: string): Kind {
  element.className = 'finder-more';
  element.dataset['hit'] = '';
  element.textContent = words;
  return element;
}

function addressOf(query: string): string {
  return (
    href('search/') +
    (query.trim() === '' ? '' : `?${new URLSearchParams({ q: query }).toString()}`)
  );
}
