import { href } from '../views/links.ts';
import type { Answer } from '../search/answer.ts';
import { summary } from '../search/summary.ts';
import { searchClient } from './search-client.ts';
import { followKeys, hitsIn } from './search-moves.ts';
import { resultList } from './search-results.ts';

/** Articles and stories shown at first; the search page shows as many more each time. */
const STEP = 12;
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
export function startPanel(field: HTMLInputElement): void {
  const root = field.closest<HTMLElement>('[data-finder]');
  const status = root?.querySelector<HTMLElement>('.finder-status');
  const results = root?.querySelector<HTMLElement>('.finder-results');
  if (!root || !status || !results || started.has(field)) return;
  started.add(field);
  run({ root, field, status, results });
}

function run({ root, field, status, results }: Panel): void {
  const dialog = root.closest('dialog');
  let limit = STEP;
  const fine = matchMedia('(pointer: fine)').matches;
  let answered: string | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** What is to be done when the answer to what stands in the field is shown. */
  let next: (() => void) | undefined;

  const ask = searchClient((query, reply) => {
    if (query !== field.value || query.trim() === '') return;
    answered = query;
    results.ariaBusy = 'false';
    if ('failure' in reply) {
      settle('The search could not be loaded. Type again to retry.');
      return;
    }
    results.replaceChildren(...resultList(reply.answer), ...more(reply.answer));
    settle(summary(query, reply.answer));
    next?.();
    next = undefined;
  });

  function search(): void {
    const query = field.value;
    const empty = query.trim() === '';
    next = undefined;
    if (!dialog) document.documentElement.classList.toggle('asked', !empty);
    if (empty) results.replaceChildren();
    results.ariaBusy = String(!empty);
    settle(empty ? (dialog && fine ? KEYS : '') : 'Searching…');
    ask(query, limit);
  }

  function settle(words: string): void {
    clearTimeout(pause);
    pause = setTimeout(() => {
      status.textContent = words;
      if (!dialog) history.replaceState(null, '', addressOf(field.value));
    }, PAUSE);
  }

  function enter(): void {
    const [best] = hitsIn(results);
    // Where keys are drawn on the screen, Enter is how they are put away.
    if (dialog && fine) best?.click();
    else best?.focus();
  }

  function more(answer: Answer): HTMLElement[] {
    const groups = answer.groups.length;
    if (answer.stories + answer.articles <= groups) return [];
    const element = document.createElement(dialog ? 'a' : 'button');
    element.className = 'finder-more';
    element.dataset['hit'] = '';
    element.textContent = dialog ? 'All that was found' : 'Show more';
    if (element instanceof HTMLAnchorElement) element.href = addressOf(field.value);
    else {
      element.addEventListener('click', () => {
        limit += STEP;
        search();
        next = () => results.children[groups]?.querySelector<HTMLElement>('[data-hit]')?.focus();
      });
    }
    return [element];
  }

  field.addEventListener('input', () => {
    limit = STEP;
    search();
  });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (answered === field.value) enter();
    else next = enter;
  });
  results.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    // A hit on this very page only moves the page behind the dialog.
    const left =
      target instanceof Element && target.closest('a') && !ctrlKey && !metaKey && !shiftKey;
    if (left) dialog?.close();
  });
  dialog?.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  followKeys(root, field);

  if (!dialog) field.value = new URLSearchParams(location.search).get('q') ?? field.value;
  search();
}

function addressOf(query: string): string {
  return (
    href('search/') +
    (query.trim() === '' ? '' : `?${new URLSearchParams({ q: query }).toString()}`)
  );
}
